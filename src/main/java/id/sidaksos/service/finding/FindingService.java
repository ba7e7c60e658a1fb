package id.sidaksos.service.finding;

import java.util.function.Consumer;
import java.util.TreeMap;
import java.util.SortedMap;
import java.util.Set;
import java.util.Optional;
import java.util.HashMap;
import java.util.EnumMap;
import java.util.ArrayList;
import id.sidaksos.store.Sources.SourceRow;
import id.sidaksos.store.Deferrals.About;
import id.sidaksos.store.Deferrals;
import id.sidaksos.sheet.BookWriter;
import id.sidaksos.service.finding.FindingRow.State;
import id.sidaksos.service.browse.RowCard;
import id.sidaksos.domain.registry.Region;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.journal.Entry;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.desk.Desk;
import id.sidaksos.base.Progress;
import id.sidaksos.base.Messages;
import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.finding.FindingKind;
import id.sidaksos.sheet.TableWriter;
import id.sidaksos.store.Findings.Placed;
import id.sidaksos.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Findings as a work list. */
public final class FindingService {
    private static final List<String> COLUMNS = List.of(
            "berkas",
            "lembar",
            "baris",
            "kolom",
            "id_keluarga",
            "id_individu",
            "jenis",
            "tingkat",
            "isi",
            "usulan",
            "keterangan");

    /** Columns of a village's sheet, as text keys. */
    private static final List<String> TODO = List.of(
            "id_keluarga", "id_individu", "kolom", "tingkat", "temuan", "isi", "usulan", "berkas", "baris", "hasil", "catatan");

    private static final int CHECK_EVERY = 4_096;

    private final Store store;
    private final Desk desk;
    private final Messages messages;

    public FindingService(Store store, Desk desk, Messages messages) {
        this.store = store;
        this.desk = desk;
        this.messages = messages;
    }

    public Map<FindingKind, Integer> counts() {
        return store.findings().counts();
    }

    /** Every finding on rows in force and on rows held back, by file and row, with what became of it. */
    public List<FindingRow> list(Progress progress) {
        List<FindingRow> rows = new ArrayList<>();
        each(row -> {
            if (rows.size() % CHECK_EVERY == 0) {
                progress.check();
            }
            rows.add(row);
        });
        return rows;
    }

    private void each(Consumer<FindingRow> consumer) {
        Map<SourceKind, Map<String, Set<Field>>> corrected = new EnumMap<>(SourceKind.class);
        for (SourceKind kind : SourceKind.values()) {
            corrected.put(kind, store.corrections().cells(kind));
        }
        Deferrals.InForce deferred = store.deferrals().inForce();
        Map<String, String> texts = new HashMap<>();
        store.findings().each(placed -> consumer.accept(new FindingRow(
                placed.id(),
                placed.importId(),
                placed.kind(),
                placed.rowId(),
                placed.key(),
                // The same few thousand families stand in many findings.
                texts.computeIfAbsent(placed.familyId(), id -> id),
                placed.personId(),
                placed.region(),
                placed.file(),
                placed.sheet(),
                placed.row(),
                placed.finding(),
                state(placed, corrected.get(placed.kind()), deferred))));
    }

    /** A corrected cell settles what was told of it: the funnel goes by the same rule. */
    private static State state(Placed placed, Map<String, Set<Field>> corrected, Deferrals.InForce deferred) {
        Field field = placed.finding().field();
        if (field != null && corrected.getOrDefault(placed.key(), Set.of()).contains(field)) {
            return State.DIKOREKSI;
        }
        About about = new About(placed.kind(), placed.key(), placed.finding().kind(), field);
        return placed.rowId() > 0 && deferred.holds(about) ? State.DITUNDA : State.TERBUKA;
    }

    /** Sets findings ditunda, or open again, all in one transaction; those of rows held back have no lasting key and are left. */
    public void defer(List<FindingRow> rows, boolean deferred, String why) {
        Stamp stamp = desk.stamp();
        store.transaction(() -> {
            for (FindingRow row : rows) {
                if (row.row() > 0) {
                    Finding finding = row.finding();
                    store.deferrals().add(new About(row.list(), row.key(), finding.kind(), finding.field()), deferred, stamp, why);
                    Act act = deferred ? Act.TUNDA : Act.TUNDA_DICABUT;
                    store.journal().add(stamp, new Entry(act, row.key(), "", finding.kind().name(), why));
                }
            }
            return null;
        });
    }

    /** The cells of the file's row behind a finding, in the order of the columns; empty where the row is not there any more. */
    public List<RowCard.Cell> source(FindingRow row) {
        Optional<SourceRow> source = row.row() > 0
                ? store.sources().of(row.list(), row.row())
                : store.sources().parked(row.importId(), row.line());
        return source.stream()
                .flatMap(each -> each.cells().stream())
                .map(cell ->
                        new RowCard.Cell(cell.column(), cell.header(), Optional.ofNullable(cell.field()), cell.text()))
                .toList();
    }

    /**
     * Writes every finding with its place, by file and row.
     *
     * @return how many
     * @throws id.sidaksos.base.Problem OUTPUT_…, DISK_FULL
     */
    public int write(Path target) {
        int[] written = {0};
        try (TableWriter table = TableWriter.open(target, COLUMNS)) {
            each(row -> {
                table.row(line(row));
                written[0]++;
            });
            table.save();
        }
        return written[0];
    }

    /** Writes these findings with their places, in this order. */
    public void write(List<FindingRow> rows, Path target) {
        try (TableWriter table = TableWriter.open(target, COLUMNS)) {
            rows.forEach(row -> table.row(line(row)));
            table.save();
        }
    }

    /**
     * Writes a workbook to go out to the villages: a sheet for each, with what is to be asked there and two empty columns for
     * the answer.
     *
     * @return how many sheets
     */
    public int writeByVillage(List<FindingRow> rows, Path target) {
        SortedMap<String, List<FindingRow>> villages = new TreeMap<>();
        for (FindingRow row : rows) {
            Region region = row.region();
            String name = region.id() == 0 ? messages.text("temuan.kerja.tanpa_desa") : region.village() + ", " + region.district();
            villages.computeIfAbsent(name, each -> new ArrayList<>()).add(row);
        }
        List<String> heads = TODO.stream().map(key -> messages.text("temuan.kerja." + key)).toList();
        try (BookWriter book = BookWriter.open(target)) {
            villages.forEach((village, own) -> {
                book.sheet(village, heads);
                own.forEach(row -> book.row(todo(row)));
            });
            book.save();
        }
        return villages.size();
    }

    private Object[] todo(FindingRow row) {
        Finding finding = row.finding();
        return new Object[] {
            row.familyId(),
            row.personId(),
            row.field().map(field -> messages.text("kolom." + field.key())).orElse(""),
            messages.text("tingkat." + finding.kind().level().name()),
            sentence(row),
            finding.content(),
            finding.proposal(),
            row.file() + " / " + row.sheet(),
            row.line(),
            "",
            ""
        };
    }

    /** What is doubtful, in words. */
    public String sentence(FindingRow row) {
        return messages.text(
                row.finding().kind().key(), row.finding().args().toArray());
    }

    private Object[] line(FindingRow row) {
        Finding finding = row.finding();
        return new Object[] {
            row.file(),
            row.sheet(),
            row.line(),
            row.field().map(Field::key).orElse(""),
            row.familyId(),
            row.personId(),
            finding.kind().name(),
            finding.kind().level().name(),
            finding.content(),
            finding.proposal(),
            sentence(row)
        };
    }
}
