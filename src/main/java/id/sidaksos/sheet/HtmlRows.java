package id.sidaksos.sheet;

import id.sidaksos.domain.layout.CellKind;
import id.sidaksos.domain.layout.Row;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of one outermost table of a web page. Cells that span columns or rows push the others on, as in a browser; a
 * table inside a cell is text of that cell.
 */
final class HtmlRows implements RowCursor {
    private static final int MOST_ROWS_SPANNED = 65_534;
    private static final int LONGEST_ROW = 16 << 20;
    private static final int NO_CELL = -1;

    private final Reader reader;
    private final HtmlTokens tokens;
    private final long table;
    private final RowBuffer row = new RowBuffer();
    private final List<CellRange> merges = new ArrayList<>();

    private long tablesSeen;
    private int depth;
    private boolean finished;

    private int rowNumber;
    private boolean inRow;
    private boolean rowReady;
    private boolean rowWaiting;

    private int column = NO_CELL;
    private int nextColumn;
    private int cellMark;
    private char gap;

    /** For each column, rows a cell from above still covers: this one included, and from the next one on. */
    private int[] covered = new int[64];

    private int[] coming = new int[64];
    private int spanWidth;

    HtmlRows(Reader reader, long table) {
        this.reader = reader;
        this.tokens = new HtmlTokens(reader);
        this.table = table;
    }

    @Override
    public Row row() {
        return row;
    }

    /** Ranges of the rows passed so far. */
    List<CellRange> merges() {
        return List.copyOf(merges);
    }

    /** Outermost tables of a page. */
    static long countTables(Reader reader) throws IOException {
        HtmlRows none = new HtmlRows(reader, Long.MAX_VALUE);
        none.next();
        return none.tablesSeen;
    }

    @Override
    public boolean next() throws IOException {
        rowReady = false;
        if (rowWaiting) {
            startRow();
        }
        while (!rowReady && !finished) {
            switch (tokens.next()) {
                case OPEN -> open(tokens.name());
                case CLOSE -> close(tokens.name());
                case TEXT -> text(tokens.text());
                case END -> finish();
            }
        }
        return rowReady;
    }

    private boolean within() {
        return depth > 0 && tablesSeen == table + 1;
    }

    private void finish() {
        endRow();
        finished = true;
    }

    private void open(String name) throws IOException {
        if (name.equals("table")) {
            tablesSeen += depth == 0 ? 1 : 0;
            depth++;
        } else if (within()) {
            switch (name) {
                case "tr" -> openRow();
                case "td", "th" -> openCell();
                case "br", "p", "div" -> gap = '\n';
                default -> {}
            }
        }
    }

    private void close(String name) {
        if (name.equals("table") && depth > 0) {
            if (within() && depth == 1) {
                finish();
            }
            depth--;
        } else if (within() && depth == 1) {
            if (name.equals("tr")) {
                endRow();
            } else if (name.equals("td") || name.equals("th")) {
                endCell();
            }
        }
    }

    private void openRow() {
        if (depth > 1) {
            blank();
            return;
        }
        endRow();
        rowWaiting = true;
        if (!rowReady) {
            startRow();
        }
    }

    private void openCell() throws IOException {
        if (depth > 1) {
            blank();
            return;
        }
        if (!inRow) {
            startRow();
        }
        startCell();
    }

    private void startRow() {
        rowWaiting = false;
        rowNumber++;
        row.begin(rowNumber, false);
        inRow = true;
        nextColumn = 0;
    }

    private void startCell() throws IOException {
        endCell();
        while (nextColumn < spanWidth && covered[nextColumn] > 0) {
            nextColumn++;
        }
        column = nextColumn;
        if (column >= RowBuffer.MAX_COLUMNS) {
            throw new TooLargeException("more columns than a spreadsheet has");
        }
        int columns = tokens.number("colspan", 1, RowBuffer.MAX_COLUMNS - column);
        int rows = tokens.number("rowspan", 1, MOST_ROWS_SPANNED);
        if (rows > 1) {
            cover(column, columns, rows - 1);
        }
        if (columns > 1 || rows > 1) {
            merges.add(new CellRange(rowNumber, rowNumber + rows - 1, column, column + columns - 1));
        }
        nextColumn = column + columns;
        cellMark = row.mark();
        gap = 0;
    }

    private void cover(int first, int columns, int rows) {
        spanWidth = Math.max(spanWidth, first + columns);
        if (spanWidth > covered.length) {
            covered = Arrays.copyOf(covered, spanWidth * 2);
            coming = Arrays.copyOf(coming, spanWidth * 2);
        }
        Arrays.fill(coming, first, first + columns, rows);
    }

    private void endCell() {
        if (column != NO_CELL && row.mark() > cellMark) {
            row.cell(column, CellKind.TEXT, 0, cellMark);
        }
        column = NO_CELL;
    }

    private void endRow() {
        if (!inRow) {
            return;
        }
        endCell();
        inRow = false;
        for (int c = 0; c < spanWidth; c++) {
            covered[c] = Math.max(coming[c], covered[c] - 1);
            coming[c] = 0;
        }
        rowReady = row.width() > 0;
    }

    private void blank() {
        gap = gap == 0 ? ' ' : gap;
    }

    /** Runs of blanks become one, blanks at either end none; a line break stays one. */
    private void text(int c) throws IOException {
        if (column == NO_CELL || !within()) {
            return;
        }
        if (c == 0xA0 || (c < 0x10000 && Character.isWhitespace(c))) {
            blank();
            return;
        }
        if (gap != 0 && row.mark() > cellMark) {
            row.append(gap);
        }
        gap = 0;
        if (c > 0xFFFF) {
            row.append(Character.highSurrogate(c));
            row.append(Character.lowSurrogate(c));
        } else {
            row.append((char) c);
        }
        if (row.mark() > LONGEST_ROW) {
            throw new TooLargeException("a row without end");
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
