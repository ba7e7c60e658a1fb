package id.sidaksos.service.browse;

import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.identity.NikReading;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.linkage.Decision;
import id.sidaksos.domain.registry.Region;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * One row of a list: what its file says, what was corrected, what is doubtful, what it was matched to.
 *
 * @param row its number in the database
 * @param key its lasting key in words, by which corrections and verdicts name it
 * @param file name of the file it came from
 * @param line row number as the spreadsheet shows it
 * @param cells every cell of the source row, in the order of the columns
 * @param corrections oldest first; the newest of a field that was not taken back is in force
 * @param gone the newest file of its kind does not have it
 */
public record RowCard(
        SourceKind kind,
        int row,
        String key,
        Facts facts,
        String file,
        String sheet,
        int line,
        List<Cell> cells,
        List<Correction> corrections,
        List<Finding> findings,
        List<Match> matches,
        boolean gone) {
    public RowCard {
        cells = List.copyOf(cells);
        corrections = List.copyOf(corrections);
        findings = List.copyOf(findings);
        matches = List.copyOf(matches);
    }

    /** Who the row is about, as the values in force have it; {@code birth} as yyyymmdd or 0, {@code sex} 'L', 'P' or 0. */
    public record Facts(String name, NikReading nik, String noKk, int birth, char sex, Region region) {}

    /**
     * A source cell.
     *
     * @param column from 0
     * @param header as the file has it
     * @param field the field that reads it; empty where none does
     * @param text as the file has it
     */
    public record Cell(int column, String header, Optional<Field> field, String text) {
        /** The column's name in a spreadsheet: A, B, … Z, AA. */
        public String columnName() {
            StringBuilder name = new StringBuilder();
            for (int at = column; at >= 0; at = at / 26 - 1) {
                name.insert(0, (char) ('A' + at % 26));
            }
            return name.toString();
        }
    }

    /**
     * @param before the value before it, empty where there was none
     * @param withdrawn whether it takes the correction before it back
     */
    public record Correction(
            Field field, String before, String after, Stamp stamp, String why, boolean withdrawn) {}

    /**
     * A pair of the newest run of a queue in which the row stands.
     *
     * @param kind list of the other row, {@code row} its number, {@code key} its lasting key
     * @param reason in words, in the language of the run
     * @param verdict SAMA or BEDA where a person has decided, else empty
     */
    public record Match(
            Queue queue,
            SourceKind kind,
            int row,
            String key,
            Facts facts,
            double weight,
            double probability,
            Decision decision,
            String reason,
            String verdict) {}

    /** The correction of a field that is in force; empty where the source is. */
    public Optional<Correction> correction(Field field) {
        Deque<Correction> standing = new ArrayDeque<>();
        for (Correction each : corrections) {
            if (each.field() == field && each.withdrawn()) {
                standing.poll();
            } else if (each.field() == field) {
                standing.push(each);
            }
        }
        return Optional.ofNullable(standing.peek());
    }
}
