package id.sidaksos.service.intake;

import id.sidaksos.base.Problem;
import id.sidaksos.base.Progress;
import id.sidaksos.base.Sentence;
import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.finding.FindingKind;
import id.sidaksos.domain.identity.NikColumn;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.Row;
import id.sidaksos.domain.layout.RowClass;
import id.sidaksos.domain.layout.RowClassifier;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.layout.TableLayout;
import id.sidaksos.domain.registry.FileVerdict;
import id.sidaksos.domain.registry.LateFinding;
import id.sidaksos.domain.registry.ParkReason;
import id.sidaksos.domain.registry.RegionTree;
import id.sidaksos.domain.registry.RowInterpreter;
import id.sidaksos.domain.registry.SourceRecord;
import id.sidaksos.domain.registry.Vocabularies;
import id.sidaksos.sheet.SourceBook;
import id.sidaksos.store.ImportRow;
import id.sidaksos.store.RowKeys;
import id.sidaksos.store.Store;
import id.sidaksos.store.TableSession;
import id.sidaksos.store.TableSession.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The rows of one table: classified, understood, compared with those in force, written. Used once. */
final class TableImport {
    private static final int REPORT_EVERY = 500;

    private final Store store;
    private final Vocabularies vocabularies;
    private final RegionTree regions;
    private final LocalDate reference;
    private final List<TableReport.Skipped> skipped = new ArrayList<>();
    private final Map<String, Integer> parked = new TreeMap<>();
    private final RowIds ids = new RowIds();
    private Set<Field> stored = Set.of();
    private ImportRow result;
    private int done;
    private int hiddenRows;

    TableImport(Store store, Vocabularies vocabularies, RegionTree regions, LocalDate reference) {
        this.store = store;
        this.vocabularies = vocabularies;
        this.regions = regions;
        this.reference = reference;
    }

    /** @throws Problem FILE_… where the file ends in the midst; CANCELLED */
    ImportRow run(SourceBook book, FoundSheet sheet, int fileId, Stamp stamp, Progress progress) {
        TableLayout layout = sheet.layout();
        TableSession session = store.imports().begin(fileId, layout, stamp);
        RowClassifier classifier = new RowClassifier(layout);
        RowInterpreter interpreter = new RowInterpreter(
                layout, vocabularies, regions, reference, store.imports().regencyCode());
        stored = session.storedFields();
        ContentHash hash = new ContentHash(layout);
        book.readAhead(sheet.sheet(), row -> {
            if (row.number() < layout.firstDataRow()) {
                return true;
            }
            RowClass rowClass = classifier.classify(row);
            if (rowClass == RowClass.DATA) {
                hiddenRows += row.hidden() ? 1 : 0;
                take(row, layout, interpreter, hash, session);
            } else if (rowClass != RowClass.BLANK) {
                skipped.add(new TableReport.Skipped(row.number(), rowClass.name()));
                session.skip(row.number(), rowClass.name());
            }
            if (++done % REPORT_EVERY == 0) {
                progress.check();
                progress.at("tahap.impor", done, -1);
            }
            return true;
        });
        apply(interpreter.finish(), session);
        store.imports().saveRegions(regions.takeChanged());
        result = session.finish(interpreter.manner().encode());
        return result;
    }

    /** What became of the table, with the findings of the comparisons that followed. */
    TableReport report() {
        return TableReport.of(result, skipped, parked, store.findings().countsOf(result.id()));
    }

    Optional<Sentence> noteOfHiddenRows() {
        return hiddenRows == 0
                ? Optional.empty()
                : Optional.of(Sentence.of("impor.baris_tersembunyi", result.sheet(), hiddenRows));
    }

    private void take(Row row, TableLayout layout, RowInterpreter interpreter, ContentHash hash, TableSession session) {
        SourceRecord record = interpreter.read(row);
        Optional<ParkReason> reason = record.parked();
        if (reason.isPresent()) {
            park(row, reason.get().name(), record, session);
            return;
        }
        long content = hash.of(row);
        Standing standing = session.place(content, keys(layout.kind(), record));
        switch (standing) {
            case TWIN -> park(row, "BARIS_KEMBAR", record, session);
            case SAME -> session.keep(record.region().id());
            case NEW, CHANGED -> {
                List<Finding> findings = record.findings();
                if (session.rival()) {
                    findings = new ArrayList<>(findings);
                    findings.add(rival(layout.kind(), record));
                }
                int id = session.add(
                        record, standing, content, record.keptSource(stored).orElse(null));
                session.findings(id, row.number(), findings);
                ids.add(row.number(), id);
            }
        }
    }

    private static Finding rival(SourceKind kind, SourceRecord record) {
        return kind == SourceKind.P3KE_KELUARGA
                ? Finding.of(FindingKind.ID_KELUARGA_GANDA, Field.ID_KELUARGA, record.text(Field.ID_KELUARGA))
                : Finding.of(
                        FindingKind.ID_INDIVIDU_GANDA,
                        kind == SourceKind.DTKS ? Field.ID_DTKS : Field.ID_INDIVIDU,
                        record.text(kind == SourceKind.DTKS ? Field.ID_DTKS : Field.ID_INDIVIDU));
    }

    /**
     * What tells a person from the others of the family: the list's own number, else a mark made of NIK, name and birth date,
     * so that the same person has it in the next file too. The mark gives none of them away.
     */
    private static String person(SourceRecord record) {
        String own = record.text(Field.ID_INDIVIDU);
        if (!own.isEmpty()) {
            return own;
        }
        String who = record.nik().whole()
                ? record.nik().digits()
                : record.text(Field.NAMA) + "|" + record.date(Field.TANGGAL_LAHIR);
        return "~" + String.format(Locale.ROOT, "%08x", (int) RowKeys.mix(0x5EEDL, who));
    }

    private static String[] keys(SourceKind kind, SourceRecord record) {
        return switch (kind) {
            case P3KE_KELUARGA -> new String[] {record.text(Field.ID_KELUARGA)};
            case P3KE_INDIVIDU -> new String[] {record.text(Field.ID_KELUARGA), person(record)};
            case DTKS -> new String[] {record.text(Field.ID_DTKS)};
        };
    }

    private void park(Row row, String reason, SourceRecord record, TableSession session) {
        parked.merge(reason, 1, Integer::sum);
        session.park(row.number(), reason, record.wholeSource());
        session.findings(0, row.number(), record.findings());
    }

    /** What only the whole file could tell: columns that were cut, rows of another regency. */
    private void apply(FileVerdict verdict, TableSession session) {
        for (NikColumn.Cut cut : verdict.cutNiks()) {
            ids.of(cut.row()).ifPresent(session::cutNik);
        }
        for (NikColumn.Cut cut : verdict.cutKks()) {
            ids.of(cut.row()).ifPresent(id -> session.cutKk(id, cut.digits()));
        }
        for (LateFinding late : verdict.findings()) {
            ids.of(late.row()).ifPresent(id -> session.findings(id, late.row(), List.of(late.finding())));
        }
    }
}
