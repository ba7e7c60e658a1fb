package id.sidaksos.service.scoring;

import id.sidaksos.base.Messages;
import id.sidaksos.base.Sentence;
import id.sidaksos.domain.scoring.ScoreSheet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The reasons of a score in one line of words. A district's scores share a few hundred sentences, so each is put into
 * words once. For one thread.
 */
public final class ReasonWords {
    private static final String BETWEEN = "; ";

    private final Messages messages;
    private final Map<Sentence, String> known = new HashMap<>();

    public ReasonWords(Messages messages) {
        this.messages = messages;
    }

    public String of(ScoreSheet sheet) {
        return sheet.reasons().stream()
                .map(reason -> known.computeIfAbsent(reason, messages::text))
                .collect(Collectors.joining(BETWEEN));
    }
}
