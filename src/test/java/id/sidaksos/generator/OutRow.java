package id.sidaksos.generator;

import java.util.Arrays;

/** A row of cells about to be written; used again for the next row. */
final class OutRow {
    private String[] texts = new String[48];
    private CellForm[] forms = new CellForm[48];
    private int size;

    OutRow clear() {
        size = 0;
        return this;
    }

    OutRow add(String text) {
        return add(text, CellForm.TEXT);
    }

    OutRow add(String text, CellForm form) {
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, size * 2);
            forms = Arrays.copyOf(forms, size * 2);
        }
        texts[size] = text;
        forms[size++] = form;
        return this;
    }

    OutRow addAll(Iterable<String> more) {
        more.forEach(this::add);
        return this;
    }

    void set(int column, String text) {
        set(column, text, CellForm.TEXT);
    }

    void set(int column, String text, CellForm form) {
        texts[column] = text;
        forms[column] = form;
    }

    String text(int column) {
        return texts[column];
    }

    CellForm form(int column) {
        return forms[column];
    }

    int size() {
        return size;
    }
}
