package id.sidaksos.sheet;

import id.sidaksos.domain.layout.CellKind;
import id.sidaksos.domain.layout.Row;
import java.util.Arrays;

/**
 * The one row that a reader fills again and again. Cells stand in arrays by column; their characters stand one after
 * another in one array, and a {@link String} is made only for a cell somebody asks for.
 */
final class RowBuffer implements Row {
    /** As many columns as a spreadsheet has. */
    static final int MAX_COLUMNS = 16_384;

    private static final int NOT_SHARED = -1;

    private final SharedStrings strings;
    private final CellStyles styles;
    private final boolean since1904;

    private int number;
    private boolean hidden;
    private int width;

    private CellKind[] kinds = new CellKind[64];
    private String[] texts = new String[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] shared = new int[64];
    private int[] cellStyles = new int[64];

    private char[] chars = new char[4096];
    private int filled;

    /** For files whose cells are all text. */
    RowBuffer() {
        this(new SharedStrings(), CellStyles.NONE, false);
    }

    RowBuffer(SharedStrings strings, CellStyles styles, boolean since1904) {
        this.strings = strings;
        this.styles = styles;
        this.since1904 = since1904;
        Arrays.fill(kinds, CellKind.MISSING);
    }

    void begin(int rowNumber, boolean isHidden) {
        Arrays.fill(kinds, 0, width, CellKind.MISSING);
        width = 0;
        filled = 0;
        number = rowNumber;
        hidden = isHidden;
    }

    /** The same row once more, further down. */
    void number(int rowNumber) {
        number = rowNumber;
    }

    /** Where the characters of the next cell will begin. */
    int mark() {
        return filled;
    }

    void append(char[] source, int start, int length) {
        if (filled + length > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(chars.length * 2, filled + length));
        }
        System.arraycopy(source, start, chars, filled, length);
        filled += length;
    }

    void append(char c) {
        if (filled == chars.length) {
            chars = Arrays.copyOf(chars, chars.length * 2);
        }
        chars[filled++] = c;
    }

    /** The characters since a mark are this cell. */
    void cell(int column, CellKind kind, int style, int mark) {
        cell(column, kind, style);
        starts[column] = mark;
        ends[column] = filled;
    }

    void cell(int column, CellKind kind, int style, String text) {
        cell(column, kind, style);
        texts[column] = text;
    }

    void sharedCell(int column, int style, int index) {
        cell(column, CellKind.TEXT, style);
        shared[column] = index;
    }

    /** A number as its digits stand since a mark; a date if its style shows one. */
    void numberCell(int column, int style, int mark) {
        if (styles.date(style)) {
            String raw = new String(chars, mark, filled - mark);
            double serial = number(raw);
            if (ExcelDate.inRange(serial)) {
                cell(column, CellKind.DATE, style, ExcelDate.iso(serial, since1904));
                return;
            }
        }
        cell(column, CellKind.NUMBER, style, mark);
    }

    char[] chars() {
        return chars;
    }

    /** Cuts the characters back to a length: after unescaping, or where a cell is given up. */
    void cut(int length) {
        filled = length;
    }

    private void cell(int column, CellKind kind, int style) {
        if (column >= kinds.length) {
            grow(column + 1);
        }
        kinds[column] = kind;
        texts[column] = null;
        shared[column] = NOT_SHARED;
        cellStyles[column] = style;
        if (column >= width) {
            width = column + 1;
        }
    }

    private void grow(int needed) {
        int old = kinds.length;
        int size = Math.max(needed, old * 2);
        kinds = Arrays.copyOf(kinds, size);
        Arrays.fill(kinds, old, size, CellKind.MISSING);
        texts = Arrays.copyOf(texts, size);
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        shared = Arrays.copyOf(shared, size);
        cellStyles = Arrays.copyOf(cellStyles, size);
    }

    private static double number(String raw) {
        try {
            return Double.parseDouble(raw);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public String text(int column) {
        if (kind(column) == CellKind.MISSING) {
            return "";
        }
        String text = texts[column];
        if (text == null) {
            text = shared[column] == NOT_SHARED
                    ? new String(chars, starts[column], ends[column] - starts[column])
                    : strings.get(shared[column]);
            texts[column] = text;
        }
        return text;
    }

    @Override
    public CellKind kind(int column) {
        return column < 0 || column >= width ? CellKind.MISSING : kinds[column];
    }

    @Override
    public String format(int column) {
        CellKind kind = kind(column);
        return kind == CellKind.NUMBER || kind == CellKind.DATE ? styles.format(cellStyles[column]) : "";
    }

    @Override
    public boolean hidden() {
        return hidden;
    }

    @Override
    public Row copy() {
        CellKind[] ownKinds = Arrays.copyOf(kinds, width);
        String[] ownTexts = new String[width];
        String[] ownFormats = new String[width];
        for (int c = 0; c < width; c++) {
            ownTexts[c] = text(c);
            ownFormats[c] = format(c);
        }
        return new KeptRow(number, hidden, ownKinds, ownTexts, ownFormats);
    }
}
