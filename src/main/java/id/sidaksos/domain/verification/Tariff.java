package id.sidaksos.domain.verification;

/**
 * Uang transpor for one completed record of a kind, in one year.
 *
 * @param rupiah whole rupiah, zero or more
 * @param basis the rule that it stands on, in the office's own words; may be empty
 */
public record Tariff(int year, RecordKind kind, int rupiah, String basis) {
    public Tariff {
        if (rupiah < 0) {
            throw new IllegalArgumentException("a tariff of " + rupiah);
        }
    }

    /** What so many records are worth. */
    public long of(int records) {
        return (long) rupiah * records;
    }
}
