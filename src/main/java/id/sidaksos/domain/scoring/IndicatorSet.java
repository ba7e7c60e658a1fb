package id.sidaksos.domain.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A set of indicators as agreed: what is asked, what each answer is worth, and which scores make which class. A value;
 * its version and its history are the store's.
 */
public record IndicatorSet(Master master, List<Indicator> indicators, Bands bands) {
    public IndicatorSet {
        indicators = List.copyOf(indicators);
    }

    public String name() {
        return master.name();
    }

    /** Σ b·nmax over the indicators that count: the largest sum of points. */
    public BigDecimal largestPoints() {
        return indicators.stream().map(Indicator::largestPoints).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The class that the direction calls poorest, which a decree takes. */
    public Optional<Band> poorestBand() {
        List<Band> upwards = bands.upwards();
        if (upwards.isEmpty()) {
            return Optional.empty();
        }
        boolean high = master.direction() == Direction.MISKIN_TINGGI;
        return Optional.of(upwards.get(high ? upwards.size() - 1 : 0));
    }

    public IndicatorSet withBands(Bands other) {
        return new IndicatorSet(master, indicators, other);
    }
}
