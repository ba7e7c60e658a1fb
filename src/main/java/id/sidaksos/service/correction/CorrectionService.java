package id.sidaksos.service.correction;

import id.sidaksos.store.StoredRow;
import java.util.function.Consumer;
import java.util.TreeSet;
import java.util.Set;
import id.sidaksos.base.Problem;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.journal.Entry;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.service.ListFile;
import id.sidaksos.store.Corrections.Correction;
import id.sidaksos.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Corrections beside the source. The source stays; the newest correction of a cell is in force. */
public final class CorrectionService {
    /** So many rows are looked up one by one; for more, the list is read through once. */
    private static final int FEW = 20;

    private final Store store;
    private final Desk desk;

    public CorrectionService(Store store, Desk desk) {
        this.store = store;
        this.desk = desk;
    }

    /** @param refused lines whose row is not there or whose value is none of its kind */
    public record Outcome(int kept, int refused) {}

    /**
     * A cell with the value that is to be in force for it.
     *
     * @param row number of the row in its table, 0 where only the key is known
     * @param key lasting key of the row in words
     * @param value in the form of a clean source: sixteen digits, yyyy-MM-dd, a number, or text
     */
    public record Cell(SourceKind kind, int row, String key, Field field, String value) {}

    /**
     * Reads corrections from a list with the columns {@code id_keluarga}, {@code id_individu} (empty for the family's own
     * row), {@code kolom} (a field's key), {@code nilai} (sixteen digits, yyyy-MM-dd, a number, or text).
     *
     * @throws Problem FILE_…, LIST_UNUSABLE where a column is missing
     */
    public Outcome read(Path file, String why) {
        ListFile list = ListFile.read(file, List.of("id_keluarga", "kolom", "nilai"));
        List<Cell> wanted = new ArrayList<>();
        for (ListFile.Line line : list.lines()) {
            wanted(line).ifPresent(wanted::add);
        }
        int kept = correct(wanted, why).kept();
        return new Outcome(kept, list.lines().size() - kept);
    }

    /** Lays values beside the source, all in one transaction. Cells whose row is not there or whose value is none are left out. */
    public Outcome correct(List<Cell> cells, String why) {
        List<Cell> wanted = cells.stream()
                .filter(cell -> isCorrectable(cell.kind(), cell.field()) && CellValue.fits(cell.field(), cell.value()))
                .toList();
        Map<String, String> before = before(wanted);
        Stamp stamp = desk.stamp();
        int kept = store.transaction(() -> {
            int written = 0;
            for (Cell each : wanted) {
                String place = place(each.kind(), each.key(), each.field());
                if (before.containsKey(place)) {
                    store.corrections()
                            .add(each.kind(), each.key(), each.field(), before.get(place), each.value(), stamp, why);
                    // The journal tells which cell and by whom; the values stand with the correction itself.
                    store.journal().add(stamp, new Entry(Act.KOREKSI, each.key(), "", each.field().key(), why));
                    written++;
                }
            }
            return written;
        });
        return new Outcome(kept, cells.size() - kept);
    }

    /**
     * Takes corrections back: what stood before each is in force again. A cell that somebody has corrected otherwise since is
     * left as it is.
     */
    public Outcome undo(List<Cell> cells, String why) {
        Stamp stamp = desk.stamp();
        int undone = store.transaction(() -> {
            int written = 0;
            for (Cell each : cells) {
                Optional<Correction> standing = store.corrections()
                        .inForce(each.kind(), each.key(), each.field())
                        .filter(newest -> newest.after().equals(each.value()));
                if (standing.isPresent()) {
                    store.corrections().withdraw(each.kind(), each.key(), standing.get(), stamp, why);
                    store.journal()
                            .add(
                                    stamp,
                                    new Entry(
                                            Act.KOREKSI,
                                            each.key(),
                                            each.field().key(),
                                            "",
                                            why));
                    written++;
                }
            }
            return written;
        });
        return new Outcome(undone, cells.size() - undone);
    }

    /** Whether rows of a kind have a value of this field that a person can set right. Keys and places are the file's own. */
    public boolean isCorrectable(SourceKind kind, Field field) {
        return CellValue.isCorrectable(field) && store.corrections().keeps(kind, field);
    }

    private static Optional<Cell> wanted(ListFile.Line line) {
        Optional<Field> field = Field.ofKey(line.text("kolom"));
        String person = line.text("id_individu");
        SourceKind kind = person.isEmpty() ? SourceKind.P3KE_KELUARGA : SourceKind.P3KE_INDIVIDU;
        String key = person.isEmpty() ? line.text("id_keluarga") : line.text("id_keluarga") + "/" + person;
        return field.map(each -> new Cell(kind, 0, key, each, line.text("nilai")));
    }

    /** Values in force of the cells that are to be corrected; cells of rows that are not there are left out. */
    private Map<String, String> before(List<Cell> wanted) {
        Map<String, String> before = new HashMap<>();
        boolean few = wanted.size() <= FEW && wanted.stream().allMatch(cell -> cell.row() > 0);
        for (SourceKind kind : SourceKind.values()) {
            Map<String, EnumSet<Field>> byKey = new HashMap<>();
            Set<Integer> rows = new TreeSet<>();
            EnumSet<Field> fields = EnumSet.noneOf(Field.class);
            for (Cell each : wanted) {
                if (each.kind() == kind) {
                    byKey.computeIfAbsent(each.key(), key -> EnumSet.noneOf(Field.class))
                            .add(each.field());
                    fields.add(each.field());
                    rows.add(each.row());
                }
            }
            Consumer<StoredRow> note = row -> byKey.getOrDefault(row.key(), EnumSet.noneOf(Field.class))
                    .forEach(field -> before.put(place(kind, row.key(), field), value(row, field)));
            if (few) {
                rows.forEach(row -> store.rows().one(kind, row, fields, note));
            } else if (!byKey.isEmpty()) {
                store.rows().each(kind, fields, note);
            }
        }
        return before;
    }

    private static String value(StoredRow row, Field field) {
        return switch (field.kind()) {
            case NIK -> row.nik().digits();
            case KK -> row.noKk();
            case COUNT, NEIGHBOURHOOD -> Integer.toString(row.count(field));
            case DATE -> Integer.toString(row.date(field));
            default -> row.text(field);
        };
    }

    private static String place(SourceKind kind, String key, Field field) {
        return kind + " " + key + " " + field;
    }
}
