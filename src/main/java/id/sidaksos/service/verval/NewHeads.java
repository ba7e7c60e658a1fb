package id.sidaksos.service.verval;

import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.service.verval.Heads.Person;
import id.sidaksos.store.Corrections.Laid;
import id.sidaksos.store.Store;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Families that a death or a move has left without a head. The family stays; the new head is the member who is Kepala Keluarga
 * from now on, and what the family's own row tells of its head is told of that one: else the annex would print the dead.
 */
final class NewHeads {
    /** What a family's row tells of its head. No KK, address and aid are the family's own. */
    static final Set<Field> FACTS = EnumSet.of(
            Field.NAMA,
            Field.NIK,
            Field.PADAN,
            Field.JENIS_KELAMIN,
            Field.TANGGAL_LAHIR,
            Field.STATUS_KAWIN,
            Field.PEKERJAAN,
            Field.STATUS_PEKERJAAN,
            Field.PENDIDIKAN);

    private final Store store;
    private final Heads heads;

    NewHeads(Store store) {
        this.store = store;
        this.heads = new Heads(store);
    }

    /**
     * A person of whom something was said that can change who is head.
     *
     * @param key lasting key
     * @param gone whether he has died or moved; else he is, or is no longer, Kepala Keluarga
     */
    record Said(String key, boolean gone, Stamp stamp, String why) {}

    /** IDs of the families among these whose every head is gone and who have other persons left. */
    Set<String> missing(Collection<String> families) {
        Set<String> missing = new LinkedHashSet<>();
        heads.of(families, Set.of()).forEach((family, persons) -> {
            if (!heads.staying(persons).isEmpty() && heads.heads(persons).isEmpty()) {
                missing.add(family);
            }
        });
        return missing;
    }

    /**
     * Corrections of families' own rows that follow where one person is the only head now and was none in the list. A fact that is not
     * known of the new head is unknown from now on. A number that is no whole NIK is left out: a correction is taken for whole.
     *
     * @param said what was said already holds when this is asked
     * @param own cells of families that the village has answered itself: they stay
     */
    List<Laid> following(List<Said> said, Set<String> own) {
        Map<String, List<Said>> families = new HashMap<>();
        said.forEach(each -> families.computeIfAbsent(OfficeValues.familyOf(each.key()), id -> new ArrayList<>())
                .add(each));
        List<Laid> following = new ArrayList<>();
        Map<String, Person> named = named(families);
        Map<String, List<Map<Field, String>>> rows = rows(named.keySet());
        named.forEach((family, head) -> {
            // Where the list has the family twice nobody can tell which of the rows is meant.
            List<Map<Field, String>> facts = rows.getOrDefault(family, List.of());
            if (facts.size() == 1) {
                Said by = families.get(family).get(0);
                FACTS.stream()
                        .filter(field -> !own.contains(HeadRepairs.cell(family, field)))
                        .filter(field -> differs(facts.get(0).get(field), fact(head, field)))
                        .forEach(field -> following.add(new Laid(
                                SourceKind.P3KE_KELUARGA,
                                family,
                                field,
                                facts.get(0).get(field),
                                fact(head, field),
                                by.stamp(),
                                by.why())));
            }
        });
        return following;
    }

    /** By family: the one head, where the list has another one, and something was said of a head. */
    private Map<String, Person> named(Map<String, List<Said>> families) {
        Map<String, Person> named = new HashMap<>();
        if (!families.isEmpty()) {
            heads.of(families.keySet(), FACTS).forEach((family, persons) -> {
                Set<String> were =
                        persons.stream().filter(Person::head).map(Person::key).collect(Collectors.toSet());
                boolean headed = families.getOrDefault(family, List.of()).stream()
                        .anyMatch(each -> !each.gone() || were.contains(each.key()));
                List<Person> now = headed ? heads.heads(persons) : List.of();
                if (now.size() == 1 && now.get(0).named()) {
                    named.put(family, now.get(0));
                }
            });
        }
        return named;
    }

    private Map<String, List<Map<Field, String>>> rows(Collection<String> families) {
        Map<String, List<Map<Field, String>>> rows = new HashMap<>();
        store.rows().ofFamilies(SourceKind.P3KE_KELUARGA, List.copyOf(families), FACTS, row -> rows.computeIfAbsent(
                        row.text(Field.ID_KELUARGA), id -> new ArrayList<>())
                .add(Heads.facts(row, FACTS)));
        return rows;
    }

    private static String fact(Person head, Field field) {
        return field == Field.NIK && !head.wholeNik() ? "" : head.facts().get(field);
    }

    private static boolean differs(String before, String after) {
        return !before.equalsIgnoreCase(after);
    }
}
