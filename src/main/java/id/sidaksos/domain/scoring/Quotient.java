package id.sidaksos.domain.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact quotient: a score scaled up for unknown answers has no finite decimal form, and class borders are compared
 * unrounded. The denominator is above zero.
 */
public record Quotient(BigDecimal numerator, BigDecimal denominator) {
    public Quotient {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator " + denominator);
        }
    }

    public static Quotient of(BigDecimal value) {
        return new Quotient(value, BigDecimal.ONE);
    }

    public int compareTo(BigDecimal other) {
        return numerator.compareTo(other.multiply(denominator));
    }

    /** Half-up, for showing and for files only. */
    public BigDecimal rounded(int places) {
        return numerator.divide(denominator, places, RoundingMode.HALF_UP);
    }

    public boolean isLessThan(Quotient other) {
        return crosswise(other) < 0;
    }

    /** The same number, whatever its form. */
    public boolean sameAs(Quotient other) {
        return crosswise(other) == 0;
    }

    private int crosswise(Quotient other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
