package id.sidaksos.domain.verification;

/**
 * PPh that an office keeps back from transport money. The program knows no rate: whether and how much is the office's own rule.
 *
 * @param hundredths rate in hundredths of a percent, 0 to 10.000: 500 is five percent
 * @param basis the rule that it stands on, in the office's own words; may be empty
 */
public record Deduction(int hundredths, String basis) {
    public static final Deduction NONE = new Deduction(0, "");

    private static final int WHOLE = 10_000;

    public Deduction {
        if (hundredths < 0 || hundredths > WHOLE) {
            throw new IllegalArgumentException("a rate of " + hundredths);
        }
    }

    /** What is kept back, down to the whole rupiah. */
    public long from(long amount) {
        // amount stays far below what a long holds divided by WHOLE: see Terbilang.MOST
        return amount * hundredths / WHOLE;
    }
}
