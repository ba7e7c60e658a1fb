package id.sidaksos.service.linkage;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures of a pair as files have them: the machine's form, a fixed number of places. */
final class Figures {
    private Figures() {}

    static BigDecimal bits(double weight) {
        return BigDecimal.valueOf(weight).setScale(2, RoundingMode.HALF_UP);
    }

    /** Rounded down: what is not certain is never written as 1. */
    static BigDecimal probability(double p) {
        return BigDecimal.valueOf(p).setScale(6, RoundingMode.DOWN);
    }
}
