package id.sidaksos.sheet;

import id.sidaksos.domain.layout.CellKind;
import id.sidaksos.domain.layout.Row;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * Records of a text file. Quotes as in RFC 4180, and what real files do besides: blanks around quotes, a quote in the
 * midst of a text, quotes never closed. A quote that would swallow other records is taken as a letter.
 */
final class DelimitedRows implements RowCursor {
    /** A cell in quotes may be this long; a spreadsheet's holds 32,767. */
    static final int LONGEST_QUOTED = 100_000;

    private static final int LONGEST_RECORD = 16 << 20;
    /** With fewer columns, delimiters in a text of several lines prove nothing. */
    private static final int ENOUGH_COLUMNS = 8;

    private final Reader reader;
    private final char delimiter;
    private final int columns;
    private final int longestQuoted;
    private final RowBuffer row = new RowBuffer();

    private char[] buffer = new char[1 << 16];
    private int at;
    private int end;
    private boolean ended;
    private int line = 1;
    private int fields;
    private boolean skipFirst;

    DelimitedRows(Reader reader, Dialect dialect, int longestQuoted) {
        this.reader = reader;
        this.delimiter = dialect.delimiter();
        this.columns = dialect.columns();
        this.skipFirst = dialect.declared();
        this.longestQuoted = longestQuoted;
    }

    @Override
    public Row row() {
        return row;
    }

    /** Fields of the record reached, empty ones at its end included. */
    int fields() {
        return fields;
    }

    @Override
    public boolean next() throws IOException {
        while (true) {
            if (!available(0)) {
                return false;
            }
            if (newline()) {
                continue;
            }
            record();
            if (skipFirst) {
                skipFirst = false;
            } else if (row.width() > 0) {
                return true;
            }
        }
    }

    private void record() throws IOException {
        row.begin(line, false);
        fields = 0;
        do {
            if (fields == RowBuffer.MAX_COLUMNS) {
                throw new TooLargeException("more columns than a spreadsheet has");
            }
            int mark = row.mark();
            if (!quoted()) {
                plain();
            }
            if (row.mark() > mark) {
                row.cell(fields, CellKind.TEXT, 0, mark);
            }
            fields++;
        } while (pastDelimiter());
        newline();
    }

    private boolean pastDelimiter() throws IOException {
        if (available(0) && buffer[at] == delimiter) {
            at++;
            return true;
        }
        return false;
    }

    /** Passes over one line end of any kind. */
    private boolean newline() throws IOException {
        if (!available(0) || !isLineEnd(buffer[at])) {
            return false;
        }
        if (buffer[at] == '\r' && available(1) && buffer[at + 1] == '\n') {
            at++;
        }
        at++;
        line++;
        return true;
    }

    private void plain() throws IOException {
        while (available(0)) {
            int start = at;
            while (at < end && buffer[at] != delimiter && !isLineEnd(buffer[at])) {
                at++;
            }
            row.append(buffer, start, at - start);
            if (row.mark() > LONGEST_RECORD) {
                throw new TooLargeException("a record without end");
            }
            if (at < end) {
                return;
            }
        }
    }

    /** Reads a field in quotes; false, and nothing read, where there is none or its quote is never closed. */
    private boolean quoted() throws IOException {
        int ahead = 0;
        while (available(ahead) && buffer[at + ahead] == ' ') {
            ahead++;
        }
        if (!available(ahead) || buffer[at + ahead] != '"') {
            return false;
        }
        int mark = row.mark();
        int lines = 0;
        int delimiters = 0;
        for (int i = ahead + 1; i < longestQuoted && available(i); i++) {
            char c = buffer[at + i];
            if (c == '"') {
                if (available(i + 1) && buffer[at + i + 1] == '"') {
                    i++;
                } else if (closes(i + 1)) {
                    line += lines;
                    return true;
                }
            } else if (c == delimiter) {
                delimiters++;
            } else if (c == '\n' || (c == '\r' && !(available(i + 1) && buffer[at + i + 1] == '\n'))) {
                lines++;
            }
            if (lines > 0 && columns >= ENOUGH_COLUMNS && delimiters >= columns - 1) {
                break;
            }
            row.append(c);
        }
        row.cut(mark);
        return false;
    }

    /** After a closing quote come blanks, then a delimiter or the end of the record; moves there. */
    private boolean closes(int from) throws IOException {
        int i = from;
        while (available(i) && buffer[at + i] == ' ') {
            i++;
        }
        if (available(i) && buffer[at + i] != delimiter && !isLineEnd(buffer[at + i])) {
            return false;
        }
        at += i;
        return true;
    }

    /** Whether the character so far ahead is in the buffer; reads on if need be. */
    private boolean available(int ahead) throws IOException {
        while (at + ahead >= end) {
            if (ended) {
                return false;
            }
            System.arraycopy(buffer, at, buffer, 0, end - at);
            end -= at;
            at = 0;
            if (end == buffer.length) {
                buffer = Arrays.copyOf(buffer, buffer.length * 2);
            }
            int n = reader.read(buffer, end, buffer.length - end);
            if (n < 0) {
                ended = true;
            } else {
                end += n;
            }
        }
        return true;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
