package id.sidaksos.domain.scoring;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Sentence;
import id.sidaksos.domain.scoring.SetFinding.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong or doubtful in a set, told when it is read or saved. A set with a fatal finding is not scored. */
public final class SetCheck {
    private final IndicatorSet set;
    private final List<SetFinding> findings = new ArrayList<>();

    private SetCheck(IndicatorSet set) {
        this.set = set;
    }

    /** In the order: the set as a whole, its indicators, its classes. */
    public static List<SetFinding> of(IndicatorSet set) {
        SetCheck check = new SetCheck(set);
        check.master();
        check.indicators();
        check.findings.addAll(BandCheck.of(set));
        return List.copyOf(check.findings);
    }

    /**
     * @param place what the person knows the set by: a file's name or the set's own
     * @throws Problem SET_INVALID with every fatal finding
     */
    public static void refuseFatal(IndicatorSet set, String place) {
        of(set).stream()
                .filter(SetFinding::fatal)
                .map(SetFinding::sentence)
                .reduce((one, other) -> Sentence.of("nilai.dan", one, other))
                .ifPresent(all -> {
                    throw new Problem(ErrorCode.SET_INVALID, place, all);
                });
    }

    private void master() {
        Master master = set.master();
        if (master.name().isBlank()) {
            tell(Kind.NAME_MISSING);
        }
        if (master.divisor().signum() <= 0) {
            tell(Kind.DIVISOR_NOT_POSITIVE, master.divisor());
        }
        if (master.minimum().signum() < 0 || master.minimum().compareTo(BigDecimal.ONE) > 0) {
            tell(Kind.MINIMUM_NOT_A_SHARE, master.minimum());
        }
        if (master.subject() != Master.FAMILIES) {
            tell(Kind.NOT_FAMILIES, master.subject());
        }
    }

    private void indicators() {
        Set<String> codes = new HashSet<>();
        for (Indicator indicator : set.indicators()) {
            if (indicator.code().isBlank()) {
                tell(Kind.CODE_MISSING, indicator.text());
            } else if (!codes.add(indicator.code())) {
                tell(Kind.DUPLICATE_INDICATOR, indicator.code());
            }
            indicator(indicator);
        }
        boolean gated = set.indicators().stream().anyMatch(Indicator::isGate);
        if (set.largestPoints().signum() <= 0 && !gated) {
            tell(Kind.NOTHING_COUNTS);
        }
    }

    private void indicator(Indicator indicator) {
        String code = indicator.code();
        if (indicator.text().isBlank()) {
            tell(Kind.QUESTION_MISSING, code);
        }
        if (indicator.weight().signum() < 0
                || indicator.answers().stream()
                        .anyMatch(answer -> answer.value().signum() < 0)) {
            tell(Kind.NEGATIVE_NUMBER, code);
        }
        if (indicator.answers().isEmpty() && (indicator.counted() || indicator.isGate())) {
            tell(Kind.NO_ANSWERS, code, indicator.text());
        } else if (indicator.counted() && indicator.largestPoints().signum() == 0 && !indicator.isGate()) {
            tell(Kind.COUNTS_NOTHING, code, indicator.text());
        }
        if (!indicator.counted() && indicator.weight().signum() > 0) {
            tell(Kind.WEIGHT_NEVER_COUNTS, code, indicator.weight());
        }
        if (indicator.isGate()) {
            gate(indicator);
        }
        if (indicator.resolvedSource() instanceof Source.Unknown unknown) {
            tell(Kind.UNKNOWN_SOURCE, code, unknown.name());
        }
        if (indicator.type() == Indicator.SEVERAL && indicator.counted()) {
            tell(Kind.SEVERAL_CHOICES, code);
        }
        findings.addAll(AnswerCheck.of(indicator));
    }

    private void gate(Indicator indicator) {
        if (set.bands().named(indicator.gate()).isEmpty()) {
            tell(Kind.GATE_CLASS_UNKNOWN, indicator.code(), indicator.gate());
        }
        if (indicator.largestValue().signum() == 0) {
            tell(Kind.GATE_NEVER_DECIDES, indicator.code());
        }
    }

    private void tell(Kind kind, Object... args) {
        findings.add(SetFinding.of(kind, args));
    }
}
