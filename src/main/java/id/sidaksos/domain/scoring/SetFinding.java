package id.sidaksos.domain.scoring;

import id.sidaksos.base.Sentence;
import java.util.List;

/** What is wrong or doubtful in a set, in words. */
public record SetFinding(Kind kind, Sentence sentence) {
    static SetFinding of(Kind kind, Object... args) {
        return new SetFinding(kind, new Sentence(kind.key(), List.of(args)));
    }

    public boolean fatal() {
        return kind.fatal();
    }

    /** The sentence is the bundle's {@code nilai.set.NAME}. A fatal finding means that a score or class is undefined. */
    public enum Kind {
        NAME_MISSING(true),
        DIVISOR_NOT_POSITIVE(true),
        MINIMUM_NOT_A_SHARE(true),
        NEGATIVE_NUMBER(true),
        NOTHING_COUNTS(true),
        CODE_MISSING(true),
        DUPLICATE_INDICATOR(true),
        GATE_CLASS_UNKNOWN(true),
        BAND_REVERSED(true),
        BAND_OVERLAP(true),
        DUPLICATE_BAND(true),
        TEXT_IN_TWO_ANSWERS(true),

        QUESTION_MISSING(false),
        NO_BANDS(false),
        BAND_GAP(false),
        RANGE_WITHOUT_BAND(false),
        BAND_UNREACHABLE(false),
        NO_ANSWERS(false),
        WEIGHT_NEVER_COUNTS(false),
        COUNTS_NOTHING(false),
        GATE_NEVER_DECIDES(false),
        UNKNOWN_SOURCE(false),
        TEXT_NEVER_GIVEN(false),
        DUPLICATE_ANSWER(false),
        TEXT_REPEATED(false),
        ANSWER_WITHOUT_TEXT(false),
        UNKNOWN_IS_ANSWER(false),
        SEVERAL_CHOICES(false),
        NOT_FAMILIES(false);

        private final boolean fatal;

        Kind(boolean fatal) {
            this.fatal = fatal;
        }

        public boolean fatal() {
            return fatal;
        }

        public String key() {
            return "nilai.set." + name();
        }
    }
}
