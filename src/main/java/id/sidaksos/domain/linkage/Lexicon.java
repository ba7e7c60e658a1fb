package id.sidaksos.domain.linkage;

/**
 * The texts of one run, shared by the tables that are compared: a name that stands in both lists has one code. Written
 * by the table builders one after another, read by any thread once the tables are built.
 */
public final class Lexicon {
    final TextStore names;
    final TextStore places;
    final Places triples = new Places();
    final TextStore addresses;
    final TextStore identifiers;

    public Lexicon() {
        this(1 << 12);
    }

    /** @param expectedRows rows of all tables together; only a hint for the first size */
    public Lexicon(int expectedRows) {
        names = new TextStore(expectedRows / 2);
        places = new TextStore(1 << 10);
        addresses = new TextStore(expectedRows / 4);
        identifiers = new TextStore(1 << 6);
    }
}
