package id.sidaksos.service.verval;

import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Keadaan;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.store.Store;
import id.sidaksos.store.StoredRow;
import id.sidaksos.store.Verifications.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The persons of families as they are in force: who is Kepala Keluarga, and who has died or moved. */
final class Heads {
    private static final String HEAD = "KEPALA_KELUARGA";

    private final Store store;

    Heads(Store store) {
        this.store = store;
    }

    /**
     * A person.
     *
     * @param head whether Kepala Keluarga is in force for him, and {@code named} whether that was said of him after the list
     * @param wholeNik whether his NIK is one, and not what is left of it
     * @param facts those that were asked for, in the form of a clean source; blank where unknown
     */
    record Person(String key, boolean head, boolean named, boolean wholeNik, Map<Field, String> facts) {}

    /** All persons of these families by ID Keluarga, those who are gone among them. */
    Map<String, List<Person>> of(Collection<String> families, Set<Field> facts) {
        Map<String, List<Person>> persons = new HashMap<>();
        Set<Field> wanted = EnumSet.of(Field.HUBUNGAN);
        wanted.addAll(facts);
        store.rows().ofFamilies(SourceKind.P3KE_INDIVIDU, List.copyOf(families), wanted, row -> persons.computeIfAbsent(
                        row.text(Field.ID_KELUARGA), id -> new ArrayList<>())
                .add(new Person(
                        row.key(),
                        row.answer(Field.HUBUNGAN).equals(HEAD),
                        row.corrected(Field.HUBUNGAN),
                        row.nik().whole(),
                        facts(row, facts))));
        return persons;
    }

    static Map<Field, String> facts(StoredRow row, Set<Field> wanted) {
        Map<Field, String> facts = new EnumMap<>(Field.class);
        wanted.forEach(field -> facts.put(field, fact(row, field)));
        return facts;
    }

    private static String fact(StoredRow row, Field field) {
        return switch (field.kind()) {
            case NIK -> row.nik().digits();
            case KK -> row.noKk();
            case DATE -> StandingValues.date(row.date(field));
            default -> row.text(field);
        };
    }

    /** The heads among these persons who have neither died nor moved. */
    List<Person> heads(List<Person> persons) {
        return staying(persons.stream().filter(Person::head).toList());
    }

    /** Those of these persons who have neither died nor moved. */
    List<Person> staying(List<Person> persons) {
        Map<String, Map<String, Value>> known = store.verifications()
                .newest(RecordKind.ANGGOTA, persons.stream().map(Person::key).toList());
        return persons.stream()
                .filter(person -> {
                    Value state = known.getOrDefault(person.key(), Map.of()).get(Form.STATE);
                    return state == null || stays(state.after());
                })
                .toList();
    }

    /** @param state name of a {@link Keadaan}, or empty */
    static boolean stays(String state) {
        return state.isEmpty() || Keadaan.valueOf(state).stays();
    }
}
