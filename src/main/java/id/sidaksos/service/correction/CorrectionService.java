package id.sidaksos.service.correction;

import id.sidaksos.base.Problem;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.identity.NikDoctor;
import id.sidaksos.domain.identity.NikReading;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.journal.Entry;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.layout.CellKind;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.service.ListFile;
import id.sidaksos.store.Store;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Corrections beside the source. The source stays; the newest correction of a cell is in force. */
public final class CorrectionService {
    private final Store store;
    private final Desk desk;

    public CorrectionService(Store store, Desk desk) {
        this.store = store;
        this.desk = desk;
    }

    /** @param refused lines whose row is not there or whose value is none of its kind */
    public record Outcome(int kept, int refused) {}

    private record Wanted(SourceKind kind, String key, Field field, String value) {}

    /**
     * Reads corrections from a list with the columns {@code id_keluarga}, {@code id_individu} (empty for the family's own
     * row), {@code kolom} (a field's key), {@code nilai} (sixteen digits, yyyy-MM-dd, a number, or text).
     *
     * @throws Problem FILE_…, LIST_UNUSABLE where a column is missing
     */
    public Outcome read(Path file, String why) {
        ListFile list = ListFile.read(file, List.of("id_keluarga", "kolom", "nilai"));
        List<Wanted> wanted = new ArrayList<>();
        for (ListFile.Line line : list.lines()) {
            wanted(line).ifPresent(wanted::add);
        }
        Map<String, String> before = before(wanted);
        Stamp stamp = desk.stamp();
        int kept = store.transaction(() -> {
            int written = 0;
            for (Wanted each : wanted) {
                String place = place(each.kind(), each.key(), each.field());
                if (before.containsKey(place)) {
                    store.corrections()
                            .add(each.kind(), each.key(), each.field(), before.get(place), each.value(), stamp, why);
                    // The journal tells which cell and by whom; the values stand with the correction itself.
                    store.journal()
                            .add(
                                    stamp,
                                    new Entry(
                                            Act.KOREKSI,
                                            each.key(),
                                            "",
                                            each.field().key(),
                                            why));
                    written++;
                }
            }
            return written;
        });
        return new Outcome(kept, list.lines().size() - kept);
    }

    private static Optional<Wanted> wanted(ListFile.Line line) {
        Optional<Field> field = Field.ofKey(line.text("kolom"));
        String person = line.text("id_individu");
        SourceKind kind = person.isEmpty() ? SourceKind.P3KE_KELUARGA : SourceKind.P3KE_INDIVIDU;
        String key = person.isEmpty() ? line.text("id_keluarga") : line.text("id_keluarga") + "/" + person;
        return field.filter(each -> fits(each, line.text("nilai")))
                .map(each -> new Wanted(kind, key, each, line.text("nilai")));
    }

    private static boolean fits(Field field, String value) {
        return switch (field.kind()) {
            case NIK -> whole(value);
            case KK -> value.matches("[0-9]{16}");
            case DATE -> isDate(value);
            case COUNT, NEIGHBOURHOOD -> value.matches("[0-9]{1,4}");
            case NAME, TEXT, VOCABULARY -> !value.isBlank();
            case ID, REGION, BPS_REGION, IGNORED -> false;
        };
    }

    private static boolean whole(String value) {
        List<Finding> findings = new ArrayList<>();
        NikReading nik = NikDoctor.read(value, CellKind.TEXT, findings);
        return nik.whole() && nik.digits().equals(value);
    }

    private static boolean isDate(String value) {
        try {
            return LocalDate.parse(value).getYear() > 1850;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** Values in force of the cells that are to be corrected; cells of rows that are not there are left out. */
    private Map<String, String> before(List<Wanted> wanted) {
        Map<String, String> before = new HashMap<>();
        for (SourceKind kind : List.of(SourceKind.P3KE_KELUARGA, SourceKind.P3KE_INDIVIDU)) {
            Map<String, EnumSet<Field>> byKey = new HashMap<>();
            EnumSet<Field> fields = EnumSet.noneOf(Field.class);
            for (Wanted each : wanted) {
                if (each.kind() == kind) {
                    byKey.computeIfAbsent(each.key(), key -> EnumSet.noneOf(Field.class))
                            .add(each.field());
                    fields.add(each.field());
                }
            }
            if (byKey.isEmpty()) {
                continue;
            }
            store.rows().each(kind, fields, row -> {
                for (Field field : byKey.getOrDefault(row.key(), EnumSet.noneOf(Field.class))) {
                    before.put(
                            place(kind, row.key(), field),
                            switch (field.kind()) {
                                case NIK -> row.nik().digits();
                                case KK -> row.noKk();
                                case COUNT, NEIGHBOURHOOD -> Integer.toString(row.count(field));
                                case DATE -> Integer.toString(row.date(field));
                                default -> row.text(field);
                            });
                }
            });
        }
        return before;
    }

    private static String place(SourceKind kind, String key, Field field) {
        return kind + " " + key + " " + field;
    }
}
