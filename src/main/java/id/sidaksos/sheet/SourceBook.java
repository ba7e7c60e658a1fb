package id.sidaksos.sheet;

import id.sidaksos.base.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file of tables, opened for reading only: the file is never written, renamed or locked. Rows are streamed; memory
 * does not grow with them, except for the shared strings of a workbook. Not safe for use by two threads at once.
 *
 * <p>Whatever is wrong with the file is a {@link Problem} with one of the {@code FILE_} codes, at opening or in the
 * midst of reading. What a visitor throws passes through unchanged.
 */
public final class SourceBook implements AutoCloseable {
    private final String fileName;
    private final Book book;

    private SourceBook(String fileName, Book book) {
        this.fileName = fileName;
        this.book = book;
    }

    /**
     * Opens a file whose kind its content tells.
     *
     * @param password of an encrypted workbook; not asked for where the workbook opens without
     * @throws Problem FILE_MISSING, FILE_IS_FOLDER, FILE_UNREADABLE, FILE_EMPTY, FILE_NOT_TABLE, FILE_CORRUPT,
     *     FILE_PASSWORD_NEEDED, FILE_PASSWORD_WRONG or FILE_TOO_LARGE
     */
    public static SourceBook open(Path file, Optional<String> password) {
        String name = FileFaults.nameOf(file);
        return new SourceBook(name, FileFaults.guard(name, () -> BookOpener.open(file, name, password)));
    }

    public BookFormat format() {
        return book.format();
    }

    /** In the order of the file; never empty. */
    public List<SheetInfo> sheets() {
        return book.sheets();
    }

    /** May be called again, for the same sheet or another; each call reads the file anew. */
    public void read(SheetInfo sheet, RowVisitor visitor) {
        RowCursor rows = FileFaults.guard(fileName, () -> book.rows(sheet.index()));
        try {
            while (FileFaults.guard(fileName, rows::next)) {
                if (!visitor.visit(rows.row())) {
                    return;
                }
            }
        } finally {
            FileFaults.closeQuietly(rows);
        }
    }

    /**
     * The same with the file read on a thread of its own, a little ahead of the visitor. Each row is an object of its own.
     *
     * @throws Problem CANCELLED where the calling thread is interrupted
     */
    public void readAhead(SheetInfo sheet, RowVisitor visitor) {
        new ReadAhead().visit(rows -> read(sheet, rows), visitor);
    }

    /** Merged ranges of a sheet, in the order of the file. Passes over the whole sheet at the first call. */
    public List<CellRange> merges(SheetInfo sheet) {
        return FileFaults.guard(fileName, () -> book.merges(sheet.index()));
    }

    @Override
    public void close() {
        FileFaults.closeQuietly(book);
    }
}
