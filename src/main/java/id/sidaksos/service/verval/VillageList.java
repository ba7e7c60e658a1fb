package id.sidaksos.service.verval;

import id.sidaksos.domain.registry.Region;
import java.util.List;
import java.util.Map;

/**
 * What goes to one village: its families in the order of the paper, each with its persons.
 *
 * @param region the village; of several numbers with the same names the first
 */
record VillageList(Region region, List<Family> families) {
    /** A row of the list in the form of a packet. */
    record Person(String key, Map<String, String> values) {}

    /** @param persons in the list's order */
    record Family(String key, Map<String, String> values, List<Person> persons) {}

    int persons() {
        return families.stream().mapToInt(family -> family.persons().size()).sum();
    }
}
