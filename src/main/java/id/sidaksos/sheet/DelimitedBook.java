package id.sidaksos.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A text file of records: one sheet, named as the file. */
final class DelimitedBook implements Book {
    private final Path file;
    private final byte[] head;
    private final Dialect dialect;
    private final List<SheetInfo> sheets;

    private DelimitedBook(Path file, byte[] head, Dialect dialect, String sheetName) {
        this.file = file;
        this.head = head;
        this.dialect = dialect;
        this.sheets = List.of(new SheetInfo(0, sheetName, false));
    }

    static DelimitedBook open(Path file, String fileName, byte[] head) throws IOException {
        boolean whole = Files.size(file) <= head.length;
        Dialect dialect = DialectSniffer.sniff(TextSniffer.peek(head), whole);
        return new DelimitedBook(file, head, dialect, withoutExtension(fileName));
    }

    static String withoutExtension(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    @Override
    public BookFormat format() {
        return BookFormat.DELIMITED;
    }

    @Override
    public List<SheetInfo> sheets() {
        return sheets;
    }

    @Override
    public RowCursor rows(int sheet) throws IOException {
        return new DelimitedRows(
                TextSniffer.reader(Files.newInputStream(file), head), dialect, DelimitedRows.LONGEST_QUOTED);
    }

    @Override
    public List<CellRange> merges(int sheet) {
        return List.of();
    }

    @Override
    public void close() {
        // Each reading opens and closes the file for itself.
    }
}
