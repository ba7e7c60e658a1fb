package id.sidaksos.domain.scoring;

import id.sidaksos.base.TextKey;
import id.sidaksos.domain.scoring.SetFinding.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is doubtful in the answers of one indicator. */
final class AnswerCheck {
    private final Indicator indicator;
    private final List<SetFinding> findings = new ArrayList<>();
    private final Map<String, Answer> owners = new HashMap<>();
    private final Set<String> outcomes;

    private AnswerCheck(Indicator indicator) {
        this.indicator = indicator;
        this.outcomes = indicator.resolvedSource() instanceof Source.OfMembers members
                ? members.rule().outcomes().stream().map(TextKey::normalise).collect(Collectors.toSet())
                : Set.of();
    }

    static List<SetFinding> of(Indicator indicator) {
        AnswerCheck check = new AnswerCheck(indicator);
        Set<String> codes = new HashSet<>();
        for (Answer answer : indicator.answers()) {
            if (!answer.code().isEmpty() && !codes.add(answer.code())) {
                check.tell(Kind.DUPLICATE_ANSWER, indicator.code(), answer.code());
            }
            if (answer.texts().isEmpty()) {
                check.tell(Kind.ANSWER_WITHOUT_TEXT, indicator.code(), answer.code());
            }
            answer.texts().forEach(text -> check.text(answer, text));
        }
        return check.findings;
    }

    private void text(Answer answer, String text) {
        String key = TextKey.normalise(text);
        if (AnswerKey.isUnknown(key)) {
            tell(Kind.UNKNOWN_IS_ANSWER, indicator.code(), text);
            return;
        }
        if (!outcomes.isEmpty() && !outcomes.contains(key)) {
            tell(Kind.TEXT_NEVER_GIVEN, indicator.code(), text);
        }
        Answer owner = owners.putIfAbsent(key, answer);
        if (owner != null && owner != answer) {
            // With one value the text is still worth the same; with two it is worth nothing certain.
            boolean differ = owner.value().compareTo(answer.value()) != 0;
            boolean matters = indicator.counted() || indicator.isGate();
            tell(
                    differ && matters ? Kind.TEXT_IN_TWO_ANSWERS : Kind.TEXT_REPEATED,
                    indicator.code(),
                    text,
                    owner.code(),
                    answer.code());
        }
    }

    private void tell(Kind kind, Object... args) {
        findings.add(SetFinding.of(kind, args));
    }
}
