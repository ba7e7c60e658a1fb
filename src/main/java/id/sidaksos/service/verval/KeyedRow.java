package id.sidaksos.service.verval;

import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.RowRef;
import id.sidaksos.domain.verification.VillageWork;
import id.sidaksos.domain.verification.WorkRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was keyed of one row of a paper.
 *
 * @param family number of a person's family, of a family itself; 0 for a proposal
 * @param answers by the items' keys, in the form of their {@link id.sidaksos.domain.verification.ItemKind}; never blank
 */
public record KeyedRow(RowRef row, int family, Map<String, String> answers) {
    public KeyedRow {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /** What the work has of a family with its persons, or of a proposal; a row that says nothing is left out. */
    public static List<KeyedRow> of(VillageWork work, RowRef sheet) {
        List<WorkRow> rows = new ArrayList<>();
        work.row(sheet).ifPresent(rows::add);
        if (sheet.kind() == RecordKind.KELUARGA) {
            rows.addAll(work.members(sheet.number()));
        }
        return rows.stream()
                .filter(row -> !row.answers().isEmpty())
                .map(row -> new KeyedRow(row.ref(), row.family(), row.answers()))
                .toList();
    }

    /** Whether it belongs to this family or is this proposal: they are keyed and saved together. */
    public boolean isOf(RowRef sheet) {
        return row.equals(sheet) || sheet.kind() == RecordKind.KELUARGA && family == sheet.number();
    }
}
