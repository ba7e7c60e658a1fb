package id.sidaksos.domain.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers of a set as people write them: decimal comma or point, thousands with the other sign, a per cent sign. */
public final class Decimals {
    /** Far beyond any weight or border, and small enough that exact arithmetic stays quick. */
    private static final int MOST_DIGITS = 18;

    private static final MathContext SHOWN = new MathContext(15);

    private static final Pattern FORM = Pattern.compile("[+-]?(\\d+([.,]\\d*)*|[.,]\\d+)([eE][+-]?\\d{1,2})?");

    private Decimals() {}

    /**
     * @param text for instance 0,6 or 0.6 or 1.234,5 or 60 %; with one sign only, that sign is the decimal one
     * @return empty where it is no number, or one of more than eighteen digits
     */
    public static Optional<BigDecimal> parse(String text) {
        return read(text).filter(Decimals::isWithin);
    }

    /** A cell that a spreadsheet keeps as a binary number: the fifteen digits that the spreadsheet itself shows. */
    public static Optional<BigDecimal> ofCell(String stored) {
        return read(stored).map(number -> number.round(SHOWN)).filter(Decimals::isWithin);
    }

    /** One form for one number: no zeros at the end and no exponent, so that equal numbers are equal values. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Optional<BigDecimal> read(String text) {
        String plain = text.strip().replace("\u00a0", "").replace(" ", "");
        boolean percent = plain.endsWith("%");
        if (percent) {
            plain = plain.substring(0, plain.length() - 1);
        }
        if (!FORM.matcher(plain).matches()) {
            return Optional.empty();
        }
        String joined = withPoint(plain);
        if (joined.indexOf('.') != joined.lastIndexOf('.')) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(joined);
        return Optional.of(percent ? number.movePointLeft(2) : number);
    }

    private static boolean isWithin(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS;
    }

    private static String withPoint(String plain) {
        int point = plain.lastIndexOf('.');
        int comma = plain.lastIndexOf(',');
        if (point >= 0 && comma >= 0) {
            return comma > point ? plain.replace(".", "").replace(',', '.') : plain.replace(",", "");
        }
        return plain.replace(',', '.');
    }
}
