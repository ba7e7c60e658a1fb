package id.sidaksos.service.intake;

import id.sidaksos.domain.finding.FindingKind;
import id.sidaksos.store.ImportRow;
import java.util.List;
import java.util.Map;

/**
 * What became of one table: rows = accepted + parked, accepted = fresh + changed + same.
 *
 * @param kind the contract's word, for instance p3ke-keluarga
 * @param gone rows in force of the same villages that this table does not have
 * @param skipped rows that are no data, with the reason's code
 * @param parkedRows parked rows by the reason's code
 */
public record TableReport(
        String sheet,
        String kind,
        String profile,
        int headerRow,
        int rows,
        int accepted,
        int parked,
        int fresh,
        int changed,
        int same,
        int gone,
        List<Skipped> skipped,
        Map<String, Integer> parkedRows,
        Map<FindingKind, Integer> findings) {

    /** A row that is no data. */
    public record Skipped(int row, String reason) {}

    static TableReport of(
            ImportRow row, List<Skipped> skipped, Map<String, Integer> parked, Map<FindingKind, Integer> findings) {
        return new TableReport(
                row.sheet(),
                row.kind(),
                row.profile(),
                row.headerRow(),
                row.rows(),
                row.accepted(),
                row.parked(),
                row.fresh(),
                row.changed(),
                row.same(),
                row.gone(),
                skipped,
                parked,
                findings);
    }

    /** The report of an earlier import of the very same file: nothing is new, everything stands. */
    static TableReport again(
            ImportRow row, List<Skipped> skipped, Map<String, Integer> parked, Map<FindingKind, Integer> findings) {
        return new TableReport(
                row.sheet(),
                row.kind(),
                row.profile(),
                row.headerRow(),
                row.rows(),
                row.accepted(),
                row.parked(),
                0,
                0,
                row.accepted(),
                0,
                skipped,
                parked,
                findings);
    }
}
