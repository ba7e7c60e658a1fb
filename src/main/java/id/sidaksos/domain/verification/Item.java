package id.sidaksos.domain.verification;

import id.sidaksos.domain.layout.Field;
import java.util.List;
import java.util.Optional;

/**
 * Butir: one thing that a packet shows or asks.
 *
 * @param key stable inside its {@link RecordKind}: it stands in the packet's file and in the database. Fields have the field's key,
 *     proposed repairs {@code perbaikan_} and the field's key, questions of an indicator set {@code tanya_} and the indicator's code
 * @param label the question's own words; empty where the packet's bundle has them ({@code butir.KEY})
 * @param field the column of the list that an answer sets right; empty where the list has none
 * @param choices of a CHOICE, in the order they are offered; empty otherwise
 * @param open whether the village answers it; the others are shown and locked
 * @param prefilled whether the cell goes out with the value in force
 */
public record Item(
        String key,
        String label,
        RecordKind record,
        ItemKind kind,
        Optional<Field> field,
        List<Choice> choices,
        boolean open,
        boolean prefilled) {
    public Item {
        choices = List.copyOf(choices);
    }

    /** The code of an indicator that only a village can answer; empty for every other item. */
    public Optional<String> question() {
        return key.startsWith(Form.QUESTION) ? Optional.of(key.substring(Form.QUESTION.length())) : Optional.empty();
    }
}
