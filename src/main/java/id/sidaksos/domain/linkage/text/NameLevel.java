package id.sidaksos.domain.linkage.text;

/**
 * How alike two names are, from alike to unlike. The order is that of the evidence: no level says more than the one
 * before it. The constant's name is stable.
 */
public enum NameLevel {
    /** The same letters without titles and degrees. */
    EXACT("persis"),
    /** The same sounds in any order, or the same sounds written as one word. */
    PHONETIC("bunyi"),
    /** Every word of the shorter name is a word of the longer one, at least one of three letters or more. */
    CONTAINS("sebagian"),
    /** One or two letters differ: Jaro-Winkler at least .92 and few changes, in any order of the words. */
    NEAR("mirip"),
    /** Every word of the shorter name is a beginning, an initial, a short form or a slip of one in the longer name. */
    SHORT("singkat"),
    /** Jaro-Winkler at least .85, or at most two letters differ. */
    FAIR("agakmirip"),
    /** One telling word is the same, the others differ. */
    PARTLY("satukata"),
    DIFFERENT("beda"),
    /** One side has no name: no evidence. */
    MISSING("kosong");

    private final String word;

    NameLevel(String word) {
        this.word = word;
    }

    /** Key of the sentence for people; see {@link NameExplanation} for its arguments. */
    public String key() {
        return "padan.nama." + word;
    }

    public boolean atLeast(NameLevel other) {
        return ordinal() <= other.ordinal();
    }
}
