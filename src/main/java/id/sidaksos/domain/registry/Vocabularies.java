package id.sidaksos.domain.registry;

import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.FieldKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The vocabularies of all fields that have one. Immutable. */
public final class Vocabularies {
    private final Map<Field, Vocabulary> byField;

    /** @throws IllegalArgumentException where a field of kind VOCABULARY has none: a fault of the program's data */
    public Vocabularies(Map<Field, Vocabulary> byField) {
        this.byField = new EnumMap<>(byField);
        for (Field field : Field.values()) {
            if (field.kind() == FieldKind.VOCABULARY && !byField.containsKey(field)) {
                throw new IllegalArgumentException("no vocabulary for " + field);
            }
        }
    }

    /** The field's vocabulary; asking for a field of another kind is a fault of the program. */
    public Vocabulary of(Field field) {
        return byField.get(field);
    }

    /** What a text of this field means in any vintage: an answer's {@link Answer#means()}; empty for anything unknown. */
    public Optional<String> canonical(Field field, String text) {
        Vocabulary vocabulary = byField.get(field);
        if (vocabulary == null) {
            return Optional.empty();
        }
        Answer answer = vocabulary.answer(text);
        return answer.known() ? Optional.of(answer.means()) : Optional.empty();
    }

    /**
     * Light and power taken together: 2023 tells them apart (PLN with a meter, up to 900 Watt) where 2022 has one answer.
     *
     * @return an answer of SUMBER_PENERANGAN: PLN_LE900 or PLN_GT900 where both are known, else the light as it is
     */
    public Answer lighting(Answer light, Answer power) {
        boolean meter = light.code().equals("PLN_METERAN") || light.code().equals("PLN");
        String wanted =
                power.means().equals("LE900") ? "PLN_LE900" : power.means().equals("GT900") ? "PLN_GT900" : "";
        if (!meter || wanted.isEmpty()) {
            return light;
        }
        for (Answer answer : of(Field.SUMBER_PENERANGAN).answers()) {
            if (answer.code().equals(wanted)) {
                return answer;
            }
        }
        return light;
    }

    /** True where the text is an answer of some other field: it may have slipped from there. */
    boolean isAnswerElsewhere(Field field, String text) {
        Vocabulary own = byField.get(field);
        for (Vocabulary other : byField.values()) {
            if (other != own && other.answer(text).known()) {
                return true;
            }
        }
        return false;
    }
}
