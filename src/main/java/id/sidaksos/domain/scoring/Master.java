package id.sidaksos.domain.scoring;

import java.math.BigDecimal;

/**
 * What holds for a set as a whole (sheet {@code master}).
 *
 * @param name NAMA ANALISIS
 * @param subject SUBJEK of OpenSID: 1 persons, 2 families (what this program scores), 3 households, 4 groups
 * @param status STATUS of OpenSID: 1 locked, 2 open
 * @param divisor BILANGAN PEMBAGI, above zero
 * @param description DESKRIPSI ANALISIS
 * @param period PERIODE PENDATAAN
 * @param year TAHUN
 * @param minimum KELENGKAPAN MINIMAL, a share from 0 to 1
 * @param basis DASAR: the decree or the minutes by which the set was agreed
 */
public record Master(
        String name,
        int subject,
        int status,
        BigDecimal divisor,
        String description,
        String period,
        String year,
        Direction direction,
        UnknownRule unknown,
        BigDecimal minimum,
        String basis) {
    public static final int FAMILIES = 2;
    public static final int OPEN = 2;
    /** OpenSID's own default. */
    public static final BigDecimal DIVISOR = BigDecimal.valueOf(100);

    public static final BigDecimal MINIMUM = new BigDecimal("0.6");

    public Master {
        divisor = Decimals.plain(divisor);
        minimum = Decimals.plain(minimum);
    }

    /** A set of which only the name is known; the rest takes its defaults. */
    public static Master named(String name) {
        return new Master(
                name, FAMILIES, OPEN, DIVISOR, "", "", "", Direction.MISKIN_TINGGI, UnknownRule.ABAIKAN, MINIMUM, "");
    }
}
