package id.sidaksos.domain.scoring;

import java.math.BigDecimal;

/** A class and the scores that belong to it: from {@code min}, up to and without {@code max}; the topmost with it. */
public record Band(String name, BigDecimal min, BigDecimal max) {
    public Band {
        min = Decimals.plain(min);
        max = Decimals.plain(max);
    }
}
