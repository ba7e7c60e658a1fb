package id.sidaksos.domain.scoring;

import id.sidaksos.domain.scoring.SetFinding.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is doubtful in the classes of a set, held against the scores that can be reached. */
final class BandCheck {
    private final IndicatorSet set;
    private final List<SetFinding> findings = new ArrayList<>();

    private BandCheck(IndicatorSet set) {
        this.set = set;
    }

    static List<SetFinding> of(IndicatorSet set) {
        BandCheck check = new BandCheck(set);
        if (set.bands().isEmpty()) {
            check.tell(Kind.NO_BANDS);
        } else {
            check.amongThemselves();
            if (set.master().divisor().signum() > 0 && set.largestPoints().signum() > 0) {
                check.againstScores();
            }
        }
        return check.findings;
    }

    private void amongThemselves() {
        Set<String> names = new HashSet<>();
        for (Band band : set.bands().list()) {
            if (!names.add(band.name())) {
                tell(Kind.DUPLICATE_BAND, band.name());
            }
            if (band.min().compareTo(band.max()) > 0) {
                tell(Kind.BAND_REVERSED, band.name(), band.min(), band.max());
            }
        }
        for (List<Band> pair : set.bands().overlaps()) {
            tell(Kind.BAND_OVERLAP, pair.get(0).name(), pair.get(1).name());
        }
        for (List<Band> pair : set.bands().gaps()) {
            Band below = pair.get(0);
            Band above = pair.get(1);
            tell(Kind.BAND_GAP, below.name(), above.name(), below.max(), above.min());
        }
    }

    private void againstScores() {
        Quotient low = lowest();
        Quotient high = new Quotient(set.largestPoints(), set.master().divisor());
        List<Band> upwards = set.bands().upwards();
        Band top = upwards.get(upwards.size() - 1);
        for (Band band : upwards) {
            int end = low.compareTo(band.max());
            if (high.compareTo(band.min()) < 0 || end > 0 || (end == 0 && band != top)) {
                tell(Kind.BAND_UNREACHABLE, band.name(), low.rounded(Score.PLACES), high.rounded(Score.PLACES));
            }
        }
        if (low.compareTo(upwards.get(0).min()) < 0) {
            tell(
                    Kind.RANGE_WITHOUT_BAND,
                    low.rounded(Score.PLACES),
                    upwards.get(0).min());
        }
        if (high.compareTo(top.max()) > 0) {
            tell(Kind.RANGE_WITHOUT_BAND, top.max(), high.rounded(Score.PLACES));
        }
    }

    /**
     * The smallest score: zero when unknown answers add nothing; else, since a scaled score is a mean of the shares
     * n/nmax, that of the indicator whose smallest share is smallest.
     */
    private Quotient lowest() {
        BigDecimal divisor = set.master().divisor();
        Quotient lowest = new Quotient(set.largestPoints(), divisor);
        if (set.master().unknown() == UnknownRule.NOL) {
            return Quotient.of(BigDecimal.ZERO);
        }
        for (Indicator indicator : set.indicators()) {
            if (indicator.largestPoints().signum() > 0) {
                BigDecimal smallest = indicator.answers().stream()
                        .map(Answer::value)
                        .reduce(indicator.largestValue(), BigDecimal::min);
                Quotient share = new Quotient(
                        smallest.multiply(set.largestPoints()),
                        indicator.largestValue().multiply(divisor));
                lowest = share.isLessThan(lowest) ? share : lowest;
            }
        }
        return lowest;
    }

    private void tell(Kind kind, Object... args) {
        findings.add(SetFinding.of(kind, args));
    }
}
