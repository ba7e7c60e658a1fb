package id.sidaksos.service.linkage;

/** What a person says of a pair, or has not said yet. */
public enum Answer {
    SAMA,
    BEDA,
    /** To be looked at later: the pair waits in a queue of its own. */
    NANTI,
    /** Nothing is said, or what was said is taken back. */
    BELUM;

    /** As it stands beside a pair of a run. */
    String mark() {
        return this == BELUM ? "" : name();
    }

    static Answer ofMark(String mark) {
        return mark.isEmpty() ? BELUM : valueOf(mark);
    }
}
