package id.sidaksos.service.verval;

import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.service.verval.Heads.Person;
import id.sidaksos.store.Corrections.Laid;
import id.sidaksos.store.Store;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A family's row tells the facts of its head, who stands among the persons as well: what a village sets right of NIK, name and No KK
 * in the one list is set right in the other, or the annex would print what was wrong. Only where both lists said the same
 * before, where the family has one head, and where the village has said nothing else of that person itself.
 */
final class HeadRepairs {
    static final Set<Field> FACTS = EnumSet.of(Field.NIK, Field.NAMA, Field.NO_KK);

    private final Heads heads;

    HeadRepairs(Store store) {
        this.heads = new Heads(store);
    }

    static String cell(String key, Field field) {
        return key + ' ' + field;
    }

    /**
     * Corrections of heads that follow from those of their families.
     *
     * @param own cells of persons that the village has answered itself
     */
    List<Laid> following(List<Laid> corrections, Set<String> own) {
        Map<String, List<Laid>> families = new HashMap<>();
        for (Laid each : corrections) {
            if (each.kind() == SourceKind.P3KE_KELUARGA && FACTS.contains(each.field())) {
                families.computeIfAbsent(each.key(), key -> new ArrayList<>()).add(each);
            }
        }
        if (families.isEmpty()) {
            return List.of();
        }
        List<Laid> following = new ArrayList<>();
        heads.of(families.keySet(), FACTS).forEach((family, persons) -> {
            List<Person> now = heads.heads(persons);
            if (now.size() == 1) {
                Person head = now.get(0);
                for (Laid each : families.getOrDefault(family, List.of())) {
                    if (head.facts().get(each.field()).equals(each.before())
                            && !own.contains(cell(head.key(), each.field()))) {
                        following.add(new Laid(
                                SourceKind.P3KE_INDIVIDU,
                                head.key(),
                                each.field(),
                                each.before(),
                                each.after(),
                                each.stamp(),
                                each.why()));
                    }
                }
            }
        });
        return following;
    }
}
