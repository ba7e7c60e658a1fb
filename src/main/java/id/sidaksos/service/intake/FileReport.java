package id.sidaksos.service.intake;

import id.sidaksos.base.Sentence;
import java.util.List;

/**
 * What became of a file.
 *
 * @param repeated the very same file was imported before: nothing was read again
 * @param notes what a clerk should know beside the figures: hidden sheets and rows, sheets without a table, doubtful headers
 */
public record FileReport(String name, String sha256, boolean repeated, List<TableReport> tables, List<Sentence> notes) {
    public FileReport {
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
    }
}
