package id.sidaksos.domain.decree;

import java.util.Locale;

/** Place in the family's list by hubungan dengan kepala keluarga, in the words of every vintage. */
final class Relation {
    static final int HEAD = 0;
    static final int SPOUSE = 1;
    static final int CHILD = 2;
    static final int OTHER = 3;

    private Relation() {}

    static int rank(String relation) {
        String word = relation.toLowerCase(Locale.ROOT);
        if (word.startsWith("kepala")) {
            return HEAD;
        }
        if (word.startsWith("istri") || word.startsWith("isteri") || word.startsWith("suami")) {
            return SPOUSE;
        }
        return word.startsWith("anak") ? CHILD : OTHER;
    }
}
