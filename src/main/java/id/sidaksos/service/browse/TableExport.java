package id.sidaksos.service.browse;

import id.sidaksos.base.Progress;
import id.sidaksos.sheet.TableWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Writes a table as a window shows it: the rows and columns that are there, in their order. */
public final class TableExport {
    private static final int REPORT_EVERY = 1_000;

    private TableExport() {}

    /**
     * Writes a workbook where the name ends in .xlsx, else CSV.
     *
     * @param cells of a row, as many as there are heads; numbers stand as numbers, null is an empty cell
     * @throws id.sidaksos.base.Problem OUTPUT_…, DISK_FULL, CANCELLED; an older file stays then
     */
    public static <R> void write(
            Path target, List<String> heads, List<R> rows, Function<? super R, Object[]> cells, Progress progress) {
        try (TableWriter table = TableWriter.open(target, heads)) {
            int written = 0;
            for (R row : rows) {
                if (written++ % REPORT_EVERY == 0) {
                    progress.check();
                    progress.at("tahap.tulis", written, rows.size());
                }
                table.row(cells.apply(row));
            }
            progress.check();
            table.save();
        }
    }
}
