package id.sidaksos.domain.layout;

import java.util.List;

/** A row of text cells for tests; an empty text is a missing cell. */
public record ListRow(int number, List<String> cells) implements Row {
    public ListRow {
        cells = List.copyOf(cells);
    }

    public static ListRow of(int number, String... cells) {
        return new ListRow(number, List.of(cells));
    }

    /** Cells written as in a pipe-separated file. */
    public static ListRow split(int number, String line) {
        return new ListRow(number, List.of(line.split("\\s*\\|\\s*", -1)));
    }

    @Override
    public int width() {
        return cells.size();
    }

    @Override
    public String text(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    @Override
    public CellKind kind(int column) {
        return text(column).isEmpty() ? CellKind.MISSING : CellKind.TEXT;
    }

    @Override
    public String format(int column) {
        return "";
    }

    @Override
    public boolean hidden() {
        return false;
    }

    @Override
    public Row copy() {
        return this;
    }
}
