package id.sidaksos.store;

/** Bounds of the database's own columns. */
final class Texts {
    /** H2 ends a VARCHAR at 1,048,576 characters. */
    static final int LONGEST_VARCHAR = 1_000_000;

    private Texts() {}

    static String upTo(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
