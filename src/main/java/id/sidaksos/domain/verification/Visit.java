package id.sidaksos.domain.verification;

/**
 * Who gave an answer, and when, as the packet tells.
 *
 * @param verifier empty where the row does not say
 * @param date yyyy-MM-dd, or empty
 */
public record Visit(String verifier, String date) {
    public static final Visit UNKNOWN = new Visit("", "");

    /** Of a family's own row. */
    static Visit of(ReturnedRow row) {
        return new Visit(row.value(Form.VERIFIER), row.value(Form.DATE));
    }
}
