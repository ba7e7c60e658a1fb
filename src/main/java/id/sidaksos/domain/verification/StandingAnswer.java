package id.sidaksos.domain.verification;

import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.FieldKind;
import id.sidaksos.domain.registry.Answer;
import id.sidaksos.domain.registry.Vocabularies;
import java.util.Optional;

/** The words that a packet offers for an answer of any vintage: those of the answer that it means. */
public final class StandingAnswer {
    private StandingAnswer() {}

    /** Label of the answer that the text means; empty where the vocabulary does not know it. */
    public static Optional<String> label(Vocabularies vocabularies, Field field, String text) {
        if (field.kind() != FieldKind.VOCABULARY) {
            return Optional.empty();
        }
        Answer answer = vocabularies.of(field).answer(text);
        return answer.known() ? ofCode(vocabularies, field, answer.means()) : Optional.empty();
    }

    /** Label of an answer by its canonical code, as {@link Form} offers it. */
    public static Optional<String> ofCode(Vocabularies vocabularies, Field field, String code) {
        return vocabularies.of(field).answers().stream()
                .filter(answer -> answer.code().equals(code))
                .map(Answer::label)
                .findFirst();
    }
}
