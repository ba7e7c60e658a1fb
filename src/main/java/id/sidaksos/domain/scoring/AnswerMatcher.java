package id.sidaksos.domain.scoring;

import id.sidaksos.base.TextKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which answer of one indicator a source's text gives. First the listed texts, by the vocabularies' normalisation; then,
 * for a field, the answer whose texts share the text's canonical meaning. A text that two answers claim gives none.
 * Every distinct text is looked at once: a district has a few dozen.
 */
final class AnswerMatcher {
    /** No answer: unknown. */
    static final int UNKNOWN = -1;

    private final Indicator indicator;
    private final Synonyms synonyms;
    private final Map<String, Integer> listed = new HashMap<>();
    private final Map<String, Integer> meanings = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    AnswerMatcher(Indicator indicator, Synonyms synonyms) {
        this.indicator = indicator;
        this.synonyms = synonyms;
        Source source = indicator.resolvedSource();
        List<Answer> answers = indicator.answers();
        for (int i = 0; i < answers.size(); i++) {
            Set<String> codes = new HashSet<>();
            for (String text : answers.get(i).texts()) {
                claim(listed, TextKey.normalise(text), i);
                if (source instanceof Source.OfField of) {
                    synonyms.canonical(of.field(), text).ifPresent(codes::add);
                }
            }
            for (String code : codes) {
                claim(meanings, code, i);
            }
        }
    }

    /** Index of the answer, or {@link #UNKNOWN}. */
    int match(String text) {
        return seen.computeIfAbsent(text, this::look);
    }

    private int look(String text) {
        String key = TextKey.normalise(text);
        if (AnswerKey.isUnknown(key)) {
            return UNKNOWN;
        }
        Integer exact = listed.get(key);
        if (exact != null) {
            return exact;
        }
        return indicator.resolvedSource() instanceof Source.OfField of
                ? synonyms.canonical(of.field(), text)
                        .map(code -> meanings.getOrDefault(code, UNKNOWN))
                        .orElse(UNKNOWN)
                : UNKNOWN;
    }

    private static void claim(Map<String, Integer> claims, String key, int answer) {
        claims.merge(key, answer, (one, other) -> one.equals(other) ? one : UNKNOWN);
    }
}
