package id.sidaksos.service.finding;

import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.registry.Region;
import java.util.Optional;

/**
 * A finding as it stands in the work list.
 *
 * @param list which list the row belongs to
 * @param row number of the row in its table, 0 for a row that was held back
 * @param key lasting key of the row in words, empty for a row that was held back
 * @param line row number as the spreadsheet shows it
 */
public record FindingRow(
        int id,
        int importId,
        SourceKind list,
        int row,
        String key,
        String familyId,
        String personId,
        Region region,
        String file,
        String sheet,
        int line,
        Finding finding,
        State state) {
    /** What became of a finding. */
    public enum State {
        TERBUKA,
        /** The cell it is about has been corrected: it does not count any more. */
        DIKOREKSI,
        /** A person has put it off; it still counts. */
        DITUNDA
    }

    /** The field it is about; empty where it is about the whole row. */
    public Optional<Field> field() {
        return Optional.ofNullable(finding.field());
    }
}
