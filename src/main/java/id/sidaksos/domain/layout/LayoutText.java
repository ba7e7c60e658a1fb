package id.sidaksos.domain.layout;

import id.sidaksos.base.Sentence;

/** Names of fields, kinds and columns as people read them. */
public final class LayoutText {
    private LayoutText() {}

    public static Sentence name(Field field) {
        return Sentence.of("kolom." + field.key());
    }

    public static Sentence name(SourceKind kind) {
        return Sentence.of("jenis." + kind.key());
    }

    /** By which columns a list of this kind is known. */
    static Sentence signsOf(SourceKind kind) {
        return Sentence.of("tataletak.tanda." + kind.key());
    }

    /** A column's letters as the spreadsheet shows them. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
