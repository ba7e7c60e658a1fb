package id.sidaksos.domain.registry;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts both lists by village. */
final class VillageTally {
    private int families;
    private int persons;
    private final Set<String> familiesOfPersons = new HashSet<>();

    private VillageTally() {}

    static List<CrossResult.VillageCount> of(List<ListedPerson> families, List<ListedPerson> persons) {
        Map<Integer, VillageTally> villages = new TreeMap<>();
        for (ListedPerson family : families) {
            villages.computeIfAbsent(family.regionId(), id -> new VillageTally()).families++;
        }
        for (ListedPerson person : persons) {
            VillageTally tally = villages.computeIfAbsent(person.regionId(), id -> new VillageTally());
            tally.persons++;
            tally.familiesOfPersons.add(person.familyId());
        }
        return villages.entrySet().stream()
                .map(each -> each.getValue().count(each.getKey()))
                .toList();
    }

    private CrossResult.VillageCount count(int regionId) {
        return new CrossResult.VillageCount(regionId, families, familiesOfPersons.size(), persons);
    }
}
