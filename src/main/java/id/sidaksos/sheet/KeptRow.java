package id.sidaksos.sheet;

import id.sidaksos.domain.layout.CellKind;
import id.sidaksos.domain.layout.Row;

/** A row that stays as it is. */
final class KeptRow implements Row {
    private final int number;
    private final boolean hidden;
    private final CellKind[] kinds;
    private final String[] texts;
    private final String[] formats;

    KeptRow(int number, boolean hidden, CellKind[] kinds, String[] texts, String[] formats) {
        this.number = number;
        this.hidden = hidden;
        this.kinds = kinds;
        this.texts = texts;
        this.formats = formats;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public int width() {
        return kinds.length;
    }

    @Override
    public String text(int column) {
        return within(column) ? texts[column] : "";
    }

    @Override
    public CellKind kind(int column) {
        return within(column) ? kinds[column] : CellKind.MISSING;
    }

    @Override
    public String format(int column) {
        return within(column) ? formats[column] : "";
    }

    @Override
    public boolean hidden() {
        return hidden;
    }

    @Override
    public Row copy() {
        return this;
    }

    private boolean within(int column) {
        return column >= 0 && column < kinds.length;
    }
}
