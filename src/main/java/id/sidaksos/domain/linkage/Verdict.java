package id.sidaksos.domain.linkage;

/** What somebody of the office has decided about two rows. It stands over every weight. */
public record Verdict(int a, int b, Answer answer) {
    /** The constant's name is stable. */
    public enum Answer {
        SAMA,
        BEDA
    }
}
