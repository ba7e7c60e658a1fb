package id.sidaksos.service.verval;

import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.store.Corrections.Laid;
import id.sidaksos.store.Store;
import id.sidaksos.store.StoredRow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A family's row tells the facts of its head, who stands among the persons as well: what a village sets right of NIK, name and No KK
 * in the one list is set right in the other, or the annex would print what was wrong. Only where both lists said the same
 * before, where the family has one head, and where the village has said nothing else of that person itself.
 */
final class HeadRepairs {
    private static final Set<Field> FACTS = EnumSet.of(Field.NIK, Field.NAMA, Field.NO_KK);
    private static final String HEAD = "KEPALA_KELUARGA";

    private final Store store;

    HeadRepairs(Store store) {
        this.store = store;
    }

    /** A head as the list of persons has him, with his corrections. */
    private record Head(String key, Map<Field, String> facts) {}

    /** Corrections of heads that follow from those of their families. */
    List<Laid> following(List<Laid> corrections) {
        Map<String, List<Laid>> families = new HashMap<>();
        Set<String> said = new HashSet<>();
        for (Laid each : corrections) {
            if (each.kind() == SourceKind.P3KE_INDIVIDU) {
                said.add(each.key() + ' ' + each.field());
            } else if (FACTS.contains(each.field())) {
                families.computeIfAbsent(each.key(), key -> new ArrayList<>()).add(each);
            }
        }
        if (families.isEmpty()) {
            return List.of();
        }
        List<Laid> following = new ArrayList<>();
        heads(families.keySet()).forEach((family, heads) -> {
            if (heads.size() == 1) {
                Head head = heads.get(0);
                for (Laid each : families.get(family)) {
                    if (head.facts().get(each.field()).equals(each.before())
                            && !said.contains(head.key() + ' ' + each.field())) {
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

    private Map<String, List<Head>> heads(Set<String> families) {
        Map<String, List<Head>> heads = new HashMap<>();
        Set<Field> wanted = EnumSet.copyOf(FACTS);
        wanted.add(Field.HUBUNGAN);
        store.rows().ofFamilies(SourceKind.P3KE_INDIVIDU, List.copyOf(families), wanted, row -> {
            if (row.answer(Field.HUBUNGAN).equals(HEAD)) {
                heads.computeIfAbsent(row.text(Field.ID_KELUARGA), id -> new ArrayList<>())
                        .add(new Head(row.key(), facts(row)));
            }
        });
        return heads;
    }

    private static Map<Field, String> facts(StoredRow row) {
        return Map.of(
                Field.NIK, row.nik().digits(),
                Field.NAMA, row.text(Field.NAMA),
                Field.NO_KK, row.noKk());
    }
}
