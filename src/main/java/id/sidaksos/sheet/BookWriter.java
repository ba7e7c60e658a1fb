package id.sidaksos.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Writes a workbook of several tables, each on a sheet of its own, row by row. Cells as {@link TableWriter} has them. The
 * file appears with {@link #save()}; faults are {@link id.sidaksos.base.Problem}s: OUTPUT_… or DISK_FULL.
 */
public final class BookWriter implements AutoCloseable {
    private final OutputFile file;
    private XlsxTable table;

    private BookWriter(OutputFile file) {
        this.file = file;
    }

    public static BookWriter open(Path path) {
        return new BookWriter(OutputFile.open(path));
    }

    /** Begins a sheet; its name is mended where a spreadsheet would not take it, and numbered where it stands already. */
    public void sheet(String name, List<String> header) {
        try {
            if (table == null) {
                table = new XlsxTable(file.stream(), name, header);
            } else {
                table.table(name, header);
            }
        } catch (IOException e) {
            throw file.problem(e);
        }
    }

    /** A row of the sheet begun last. */
    public void row(Object... cells) {
        try {
            table.row(Arrays.asList(cells));
        } catch (IOException e) {
            throw file.problem(e);
        }
    }

    /** Ends the workbook and puts the file in its place; a workbook needs at least one sheet. */
    public void save() {
        try {
            table.finish();
        } catch (IOException e) {
            throw file.problem(e);
        }
        file.publish();
    }

    @Override
    public void close() {
        file.close();
    }
}
