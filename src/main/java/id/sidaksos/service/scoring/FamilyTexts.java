package id.sidaksos.service.scoring;

import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.FieldKind;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.scoring.Folding;
import id.sidaksos.domain.scoring.Member;
import id.sidaksos.domain.scoring.Source;
import id.sidaksos.service.verval.VerificationState;
import id.sidaksos.store.Store;
import id.sidaksos.store.StoredRow;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What the lists say of every family in force, source by source, with facts of members folded up. For one reading. */
final class FamilyTexts {
    private static final Set<Field> MEMBER_FIELDS = EnumSet.of(
            Field.HUBUNGAN, Field.TANGGAL_LAHIR, Field.UMUR, Field.PEKERJAAN, Field.PENDIDIKAN, Field.KET_DISABILITAS);

    private final Store store;
    private final LocalDate reference;
    private final Source[] sources;
    private final Folding folding = new Folding();

    /** Takes each family; {@code texts} and {@code row} are used again for the next one. */
    @FunctionalInterface
    interface Reader {
        void family(StoredRow row, String[] texts);
    }

    /** @param reference the day at which ages are taken */
    FamilyTexts(Store store, LocalDate reference, List<Source> sources) {
        this.store = store;
        this.reference = reference;
        this.sources = sources.toArray(Source[]::new);
    }

    /** Reads the family of one row in force; the reader is not called where there is none. */
    void one(int familyRow, Consumer<String[]> reader) {
        store.rows().one(SourceKind.P3KE_KELUARGA, familyRow, fields(Set.of()), row -> {
            String family = row.text(Field.ID_KELUARGA);
            List<String> persons = new ArrayList<>();
            store.rows().ofFamily(SourceKind.P3KE_INDIVIDU, family, Set.of(), person -> persons.add(person.key()));
            VerificationState verified = VerificationState.of(store, row.key(), persons);
            Map<String, List<Member>> members = new HashMap<>();
            store.rows()
                    .ofFamily(
                            SourceKind.P3KE_INDIVIDU, family, MEMBER_FIELDS, person -> add(person, members, verified));
            String[] texts = new String[sources.length];
            for (int i = 0; i < sources.length; i++) {
                texts[i] = text(sources[i], row, members, verified);
            }
            reader.accept(texts);
        });
    }

    private Set<Field> fields(Set<Field> further) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        fields.addAll(further);
        for (Source source : sources) {
            if (source instanceof Source.OfField of) {
                fields.add(of.field());
            }
        }
        return fields;
    }

    /** @param further fields of the row that the reader will ask for */
    void each(Set<Field> further, Reader reader) {
        VerificationState verified = VerificationState.answers(store, asked());
        Map<String, List<Member>> members = members(verified);
        String[] texts = new String[sources.length];
        store.rows().each(SourceKind.P3KE_KELUARGA, fields(further), row -> {
            for (int i = 0; i < sources.length; i++) {
                texts[i] = text(sources[i], row, members, verified);
            }
            reader.family(row, texts);
        });
    }

    private List<String> asked() {
        List<String> indicators = new ArrayList<>();
        for (Source source : sources) {
            if (source instanceof Source.Asked question) {
                indicators.add(question.indicator());
            }
        }
        return indicators;
    }

    private String text(Source source, StoredRow row, Map<String, List<Member>> members, VerificationState verified) {
        if (source instanceof Source.OfField of) {
            return textOf(row, of.field());
        }
        if (source instanceof Source.Asked question) {
            return verified.answer(row.key(), question.indicator());
        }
        return source instanceof Source.OfMembers folded
                ? folding.fold(folded.rule(), members.getOrDefault(row.text(Field.ID_KELUARGA), List.of()))
                : "";
    }

    private static String textOf(StoredRow row, Field field) {
        FieldKind kind = field.kind();
        if (kind == FieldKind.COUNT || kind == FieldKind.NEIGHBOURHOOD) {
            int number = row.count(field);
            return number < 0 ? "" : Integer.toString(number);
        }
        return kind == FieldKind.DATE ? "" : row.text(field);
    }

    private Map<String, List<Member>> members(VerificationState verified) {
        boolean asked = false;
        for (Source source : sources) {
            asked |= source instanceof Source.OfMembers;
        }
        if (!asked) {
            return Map.of();
        }
        Map<String, List<Member>> members = new HashMap<>();
        store.rows().each(SourceKind.P3KE_INDIVIDU, MEMBER_FIELDS, person -> add(person, members, verified));
        return members;
    }

    /** Who has died or moved is none of the family any more. */
    private void add(StoredRow person, Map<String, List<Member>> members, VerificationState verified) {
        if (!verified.stays(person.key())) {
            return;
        }
        members.computeIfAbsent(person.text(Field.ID_KELUARGA), id -> new ArrayList<>(4))
                .add(new Member(
                        person.text(Field.HUBUNGAN),
                        age(person),
                        person.text(Field.PEKERJAAN),
                        person.text(Field.PENDIDIKAN),
                        person.text(Field.KET_DISABILITAS)));
    }

    private int age(StoredRow row) {
        int date = row.date(Field.TANGGAL_LAHIR);
        if (date == 0) {
            return row.count(Field.UMUR);
        }
        try {
            return Member.ageAt(LocalDate.of(date / 10_000, date / 100 % 100, date % 100), reference);
        } catch (DateTimeException e) {
            return Member.AGE_UNKNOWN;
        }
    }
}
