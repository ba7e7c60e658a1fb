package id.sidaksos.sheet;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Sentence;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A web page whose tables are sheets: what many web applications send out as .xls. */
final class HtmlBook implements Book {
    /** A page with more tables than this is a page, not a workbook. */
    private static final int MOST_TABLES = 1_000;

    private final Path file;
    private final byte[] head;
    private final List<SheetInfo> sheets;

    private HtmlBook(Path file, byte[] head, List<SheetInfo> sheets) {
        this.file = file;
        this.head = head;
        this.sheets = sheets;
    }

    static HtmlBook open(Path file, String fileName, byte[] head) throws IOException {
        long tables;
        try (Reader reader = TextSniffer.reader(Files.newInputStream(file), head)) {
            tables = HtmlRows.countTables(reader);
        }
        if (tables == 0) {
            throw new Problem(ErrorCode.FILE_NOT_TABLE, fileName, Sentence.of("berkas.jenis.tanpaTabel"));
        }
        String name = DelimitedBook.withoutExtension(fileName);
        List<SheetInfo> sheets = new ArrayList<>();
        for (int i = 0; i < Math.min(tables, MOST_TABLES); i++) {
            sheets.add(new SheetInfo(i, tables == 1 ? name : name + " " + (i + 1), false));
        }
        return new HtmlBook(file, head, List.copyOf(sheets));
    }

    @Override
    public BookFormat format() {
        return BookFormat.HTML;
    }

    @Override
    public List<SheetInfo> sheets() {
        return sheets;
    }

    @Override
    public HtmlRows rows(int sheet) throws IOException {
        return new HtmlRows(TextSniffer.reader(Files.newInputStream(file), head), sheet);
    }

    @Override
    public List<CellRange> merges(int sheet) throws IOException {
        try (HtmlRows rows = rows(sheet)) {
            while (rows.next()) {
                // Passing over the rows gathers the ranges.
            }
            return rows.merges();
        }
    }

    @Override
    public void close() {
        // Each reading opens and closes the file for itself.
    }
}
