package id.sidaksos.service.verval;

import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.registry.Vocabularies;
import id.sidaksos.domain.verification.Item;
import id.sidaksos.domain.verification.StandingAnswer;
import id.sidaksos.store.StoredRow;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The values in force of a row in the form of a packet's items: what a packet goes out with, and what the merge holds an answer
 * against. An answer of another vintage has the words of the one that it means; a text that no vocabulary knows is no answer. Keeps
 * what it has looked up; not for two threads at once.
 */
public final class StandingValues {
    private final Vocabularies vocabularies;
    private final Map<Field, Map<String, String>> labels = new EnumMap<>(Field.class);

    public StandingValues(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** Fields that {@link #of} asks of a row. */
    public static Set<Field> fields(List<Item> items) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        items.forEach(item -> item.field().ifPresent(fields::add));
        return fields;
    }

    /** Value in force of the item's field; empty where there is none, and for an item without a field. */
    public String of(Item item, StoredRow row) {
        return item.field().map(field -> of(field, row)).orElse("");
    }

    /** The same by the field. */
    public String of(Field field, StoredRow row) {
        return switch (field.kind()) {
            case NIK -> row.nik().digits();
            case KK -> row.noKk();
            case COUNT, NEIGHBOURHOOD -> row.count(field) < 0 ? "" : Integer.toString(row.count(field));
            case DATE -> date(row.date(field));
            case VOCABULARY -> label(field, row.answer(field));
            default -> row.text(field).strip();
        };
    }

    private String label(Field field, String code) {
        return code.isEmpty()
                ? ""
                : labels.computeIfAbsent(field, each -> new HashMap<>())
                        .computeIfAbsent(code, each -> StandingAnswer.ofCode(vocabularies, field, each)
                                .orElse(""));
    }

    /** yyyymmdd as yyyy-MM-dd; empty for 0. */
    static String date(int day) {
        return day == 0
                ? ""
                : LocalDate.of(day / 10_000, day / 100 % 100, day % 100).toString();
    }
}
