package id.sidaksos.sheet;

import id.sidaksos.base.Problem;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Writes one table, row by row: a workbook where the file's name ends in .xlsx, else CSV (UTF-8, comma, a header row).
 * Numbers stand as numbers, everything else as text: a NIK never turns into a number, and nothing into a formula.
 *
 * <p>The file appears with {@link #save()}; closed without it, an older file stays as it was. Faults are
 * {@link Problem}s: OUTPUT_UNWRITABLE, OUTPUT_OPEN_ELSEWHERE or DISK_FULL.
 */
public final class TableWriter implements AutoCloseable {
    private final OutputFile file;
    private final TableFormat format;
    private final int columns;

    private TableWriter(OutputFile file, TableFormat format, int columns) {
        this.file = file;
        this.format = format;
        this.columns = columns;
    }

    public static TableWriter open(Path path, List<String> header) {
        OutputFile file = OutputFile.open(path);
        boolean workbook = FileFaults.nameOf(path).toLowerCase(Locale.ROOT).endsWith(".xlsx");
        try {
            TableFormat format = workbook ? new XlsxTable(file.stream(), header) : new CsvTable(file.stream(), header);
            return new TableWriter(file, format, header.size());
        } catch (IOException e) {
            file.close();
            throw file.problem(e);
        }
    }

    /** Cells as text; null and missing ones at the end are empty. */
    public void row(List<String> cells) {
        write(new ArrayList<>(cells));
    }

    /** Numbers (integers, decimals) as numbers, null as an empty cell, anything else as its text. */
    public void row(Object... cells) {
        write(Arrays.asList(cells));
    }

    private void write(List<?> cells) {
        if (cells.size() > columns) {
            throw new IllegalArgumentException("a row of " + cells.size() + " cells under " + columns + " headings");
        }
        try {
            format.row(cells);
        } catch (IOException e) {
            throw file.problem(e);
        }
    }

    /** Ends the table and puts the file in its place. */
    public void save() {
        try {
            format.finish();
        } catch (IOException e) {
            throw file.problem(e);
        }
        file.publish();
    }

    @Override
    public void close() {
        file.close();
    }

    /** Text of a number for a machine; empty where it is no number a file could hold. */
    static String number(Object cell) {
        if (cell instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (cell instanceof Double || cell instanceof Float) {
            double value = ((Number) cell).doubleValue();
            return Double.isFinite(value)
                    ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                    : "";
        }
        return cell instanceof Number ? cell.toString() : "";
    }
}
