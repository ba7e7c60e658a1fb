package id.sidaksos.domain.verification;

/**
 * Who gave an answer, and when, as the packet tells.
 *
 * @param verifier empty where the row does not say
 * @param date yyyy-MM-dd, or empty
 */
public record GivenBy(String verifier, String date) {
    public static final GivenBy UNKNOWN = new GivenBy("", "");

    /** Of a family's own row. */
    static GivenBy of(ReturnedRow row) {
        return new GivenBy(row.value(Form.VERIFIER), row.value(Form.DATE));
    }
}
