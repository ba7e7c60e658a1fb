package id.sidaksos.service.verval;

import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Keadaan;
import id.sidaksos.domain.verification.MergedCell;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.store.Store;
import id.sidaksos.store.Verifications.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Families that a death or a move has left without a head. The family stays; the new head is the member who is Kepala Keluarga
 * from now on.
 */
final class NewHeads {
    private static final String HEAD = "KEPALA_KELUARGA";

    private final Store store;

    NewHeads(Store store) {
        this.store = store;
    }

    /** IDs of the families among those answered for whose every head is gone and who have other persons left. */
    Set<String> missing(Collection<List<MergedCell>> taken) {
        Set<String> families = new LinkedHashSet<>();
        taken.forEach(cells -> cells.stream()
                .filter(cell -> cell.home().kind() == RecordKind.ANGGOTA
                        && cell.item().key().equals(Form.STATE)
                        && !Keadaan.valueOf(cell.theirs()).stays())
                .forEach(cell -> families.add(OfficeValues.familyOf(cell.home().key()))));
        if (families.isEmpty()) {
            return families;
        }
        Map<String, List<String>> members = new HashMap<>();
        Map<String, List<String>> heads = new HashMap<>();
        store.rows().ofFamilies(SourceKind.P3KE_INDIVIDU, List.copyOf(families), EnumSet.of(Field.HUBUNGAN), row -> {
            String family = row.text(Field.ID_KELUARGA);
            members.computeIfAbsent(family, id -> new ArrayList<>()).add(row.key());
            if (row.answer(Field.HUBUNGAN).equals(HEAD)) {
                heads.computeIfAbsent(family, id -> new ArrayList<>()).add(row.key());
            }
        });
        families.removeIf(family -> staying(members.getOrDefault(family, List.of())) == 0
                || staying(heads.getOrDefault(family, List.of())) > 0);
        return families;
    }

    private long staying(List<String> persons) {
        Map<String, Map<String, Value>> known = store.verifications().newest(RecordKind.ANGGOTA, persons);
        return persons.stream()
                .filter(person -> {
                    Value state = known.getOrDefault(person, Map.of()).get(Form.STATE);
                    return state == null
                            || state.after().isEmpty()
                            || Keadaan.valueOf(state.after()).stays();
                })
                .count();
    }
}
