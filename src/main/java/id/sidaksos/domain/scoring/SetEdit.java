package id.sidaksos.domain.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Small changes of a set: each gives another set and leaves the first as it is. */
public final class SetEdit {
    private static final int PLACES = 12;
    private static final int NOT_COUNTED = 2;

    private SetEdit() {}

    public static IndicatorSet weight(IndicatorSet set, int at, BigDecimal weight) {
        Indicator i = set.indicators().get(at);
        return with(set, at, weight, i.action(), i.source(), i.gate(), i.answers());
    }

    /** @param counted whether it counts in the score (AKSI ANALISIS) */
    public static IndicatorSet counted(IndicatorSet set, int at, boolean counted) {
        Indicator i = set.indicators().get(at);
        return with(set, at, i.weight(), counted ? Indicator.COUNTS : NOT_COUNTED, i.source(), i.gate(), i.answers());
    }

    /** @param source key of a field or of a folding rule, or empty: asked in verification */
    public static IndicatorSet source(IndicatorSet set, int at, String source) {
        Indicator i = set.indicators().get(at);
        return with(set, at, i.weight(), i.action(), source, i.gate(), i.answers());
    }

    /** @param className the class that a positive answer decides, or empty for none */
    public static IndicatorSet gate(IndicatorSet set, int at, String className) {
        Indicator i = set.indicators().get(at);
        return with(set, at, i.weight(), i.action(), i.source(), className, i.answers());
    }

    public static IndicatorSet answers(IndicatorSet set, int at, List<Answer> answers) {
        Indicator i = set.indicators().get(at);
        return with(set, at, i.weight(), i.action(), i.source(), i.gate(), answers);
    }

    public static IndicatorSet code(IndicatorSet set, int at, String code) {
        Indicator i = set.indicators().get(at);
        return with(set, at, named(i, code.strip(), i.text()));
    }

    /** @param text the question as it is asked */
    public static IndicatorSet text(IndicatorSet set, int at, String text) {
        Indicator i = set.indicators().get(at);
        return with(set, at, named(i, i.code(), text.strip()));
    }

    private static Indicator named(Indicator i, String code, String text) {
        return new Indicator(
                code,
                text,
                i.category(),
                i.type(),
                i.weight(),
                i.action(),
                i.source(),
                i.gate(),
                i.note(),
                i.answers());
    }

    /**
     * A further indicator at the end, under a code that is free: it counts with weight 1 and is asked in verification until
     * somebody says otherwise; question and answers are still to be written.
     */
    public static IndicatorSet added(IndicatorSet set) {
        int free = set.indicators().size() + 1;
        while (hasCode(set, Integer.toString(free))) {
            free++;
        }
        List<Indicator> list = new ArrayList<>(set.indicators());
        list.add(new Indicator(
                Integer.toString(free), "", "", 1, BigDecimal.ONE, Indicator.COUNTS, "", "", "", List.of()));
        return new IndicatorSet(set.master(), list, set.bands());
    }

    private static boolean hasCode(IndicatorSet set, String code) {
        return set.indicators().stream().anyMatch(indicator -> indicator.code().equals(code));
    }

    public static IndicatorSet removed(IndicatorSet set, int at) {
        List<Indicator> list = new ArrayList<>(set.indicators());
        list.remove(at);
        return new IndicatorSet(set.master(), list, set.bands());
    }

    private static IndicatorSet with(IndicatorSet set, int at, Indicator indicator) {
        List<Indicator> list = new ArrayList<>(set.indicators());
        list.set(at, indicator);
        return new IndicatorSet(set.master(), list, set.bands());
    }

    private static IndicatorSet with(
            IndicatorSet set, int at, BigDecimal weight, int action, String source, String gate, List<Answer> answers) {
        Indicator i = set.indicators().get(at);
        return with(
                set,
                at,
                new Indicator(
                        i.code(), i.text(), i.category(), i.type(), weight, action, source, gate, i.note(), answers));
    }

    public static IndicatorSet named(IndicatorSet set, String name) {
        Master m = set.master();
        return with(set, name, m.divisor(), m.direction(), m.unknown(), m.minimum(), m.basis());
    }

    public static IndicatorSet divisor(IndicatorSet set, BigDecimal divisor) {
        Master m = set.master();
        return with(set, m.name(), divisor, m.direction(), m.unknown(), m.minimum(), m.basis());
    }

    public static IndicatorSet direction(IndicatorSet set, Direction direction) {
        Master m = set.master();
        return with(set, m.name(), m.divisor(), direction, m.unknown(), m.minimum(), m.basis());
    }

    public static IndicatorSet unknown(IndicatorSet set, UnknownRule unknown) {
        Master m = set.master();
        return with(set, m.name(), m.divisor(), m.direction(), unknown, m.minimum(), m.basis());
    }

    public static IndicatorSet minimum(IndicatorSet set, BigDecimal minimum) {
        Master m = set.master();
        return with(set, m.name(), m.divisor(), m.direction(), m.unknown(), minimum, m.basis());
    }

    public static IndicatorSet basis(IndicatorSet set, String basis) {
        Master m = set.master();
        return with(set, m.name(), m.divisor(), m.direction(), m.unknown(), m.minimum(), basis);
    }

    private static IndicatorSet with(
            IndicatorSet set,
            String name,
            BigDecimal divisor,
            Direction direction,
            UnknownRule unknown,
            BigDecimal minimum,
            String basis) {
        Master m = set.master();
        Master other = new Master(
                name,
                m.subject(),
                m.status(),
                divisor,
                m.description(),
                m.period(),
                m.year(),
                direction,
                unknown,
                minimum,
                basis);
        return new IndicatorSet(other, set.indicators(), set.bands());
    }

    /**
     * The divisor with which the largest sum of points gives the top of the highest class: weights that were changed
     * then fill the classes again. The set itself where nothing counts or the top is not above zero.
     */
    public static IndicatorSet fitted(IndicatorSet set) {
        List<Band> upwards = set.bands().upwards();
        BigDecimal top = upwards.isEmpty()
                ? BigDecimal.ZERO
                : upwards.get(upwards.size() - 1).max();
        if (top.signum() <= 0 || set.largestPoints().signum() <= 0) {
            return set;
        }
        return divisor(set, set.largestPoints().divide(top, PLACES, RoundingMode.HALF_UP));
    }

    /** Another class in the place of one; a new name goes into the gates that decide for it too. */
    public static IndicatorSet band(IndicatorSet set, Band was, Band is) {
        IndicatorSet changed = set.withBands(new Bands(set.bands().list().stream()
                .map(band -> band.equals(was) ? is : band)
                .toList()));
        for (int i = 0; i < set.indicators().size(); i++) {
            if (set.indicators().get(i).gate().equals(was.name())) {
                changed = gate(changed, i, is.name());
            }
        }
        return changed;
    }

    /**
     * Moves the border between two neighbouring classes; a gap or overlap that was there is gone with it. The border
     * stays between the far ends of the two.
     *
     * @param at number of the lower class, by score upwards
     */
    public static IndicatorSet border(IndicatorSet set, int at, BigDecimal to) {
        List<Band> upwards = new ArrayList<>(set.bands().upwards());
        Band below = upwards.get(at);
        Band above = upwards.get(at + 1);
        BigDecimal kept = to.max(below.min()).min(above.max());
        upwards.set(at, new Band(below.name(), below.min(), kept));
        upwards.set(at + 1, new Band(above.name(), kept, above.max()));
        return set.withBands(new Bands(upwards));
    }
}
