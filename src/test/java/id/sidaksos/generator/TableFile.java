package id.sidaksos.generator;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** A file of rows, written from top to bottom. */
interface TableFile extends Closeable {
    /** By the file's name: .xlsx, or .csv and .txt with this delimiter. */
    static TableFile create(Path file, char delimiter) throws IOException {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")
                ? new XlsxFile(file)
                : new TextFile(file, String.valueOf(delimiter), true);
    }

    /** Begins a sheet; a text file has only one. */
    void sheet(String name) throws IOException;

    /** Writes a row; one without cells leaves a blank row. */
    void row(OutRow row) throws IOException;

    /** Joins cells of the sheet in hand, as A1:B2; nothing in a text file. */
    void merge(String range);

    /** Rows of this sheet so far: the number of the last row as a spreadsheet shows it. */
    int rows();
}
