package id.sidaksos.service.intake;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Progress;
import id.sidaksos.base.Sentence;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.journal.Entry;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.HeaderFinder;
import id.sidaksos.domain.layout.HeaderSearch;
import id.sidaksos.domain.layout.LayoutSet;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.layout.TableLayout;
import id.sidaksos.domain.registry.RegionTree;
import id.sidaksos.domain.registry.Vocabularies;
import id.sidaksos.service.finding.ComparisonService;
import id.sidaksos.sheet.SheetInfo;
import id.sidaksos.sheet.SourceBook;
import id.sidaksos.store.ImportRow;
import id.sidaksos.store.Imports;
import id.sidaksos.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Imports a file: every table in it, in one transaction. The same file again is recognised; a newer one of the same kind
 * is a difference. What was accepted is on disk when this returns; killed before, nothing of the file is.
 */
public final class ImportService {
    private final Store store;
    private final Desk desk;
    private final Vocabularies vocabularies;
    private final HeaderFinder shipped;
    private final Supplier<HeaderFinder> finder;

    /**
     * @param shipped the layouts that the program knows by itself
     * @param layouts what is looked for in a file: the shipped ones and the office's own; read when a file is, not before
     */
    public ImportService(
            Store store, Desk desk, LayoutSet shipped, Supplier<LayoutSet> layouts, Vocabularies vocabularies) {
        this.shipped = new HeaderFinder(shipped);
        this.store = store;
        this.desk = desk;
        this.vocabularies = vocabularies;
        this.finder = () -> new HeaderFinder(layouts.get());
    }

    /**
     * @throws Problem FILE_…, SHEET_MISSING, TABLE_…, COLUMN_MISSING where nothing of the file can be used; STORE_…, DISK_FULL;
     *     CANCELLED. In each case nothing of the file is kept.
     */
    public FileReport importFile(Path file, ImportWish wish, Progress progress) {
        String sha256 = FileDigest.of(file, progress);
        List<ImportRow> before = store.imports().of(sha256);
        if (!before.isEmpty() && wish.sheet().isEmpty() && isKnown(sha256, wish.tables())) {
            return again(file, sha256, before, wish);
        }
        Stamp stamp = desk.stamp();
        try (SourceBook book = SourceBook.open(file, wish.password())) {
            List<Sentence> notes = new ArrayList<>();
            List<FoundSheet> found = find(book, wish, notes);
            List<TableReport> tables = new ArrayList<>();
            Runnable work = () -> {
                for (TableImport table : importTables(file, sha256, book, found, stamp, progress)) {
                    tables.add(table.report());
                    table.noteOfHiddenRows().ifPresent(notes::add);
                }
            };
            if (wish.trial()) {
                store.trial(work);
            } else {
                store.transaction(() -> {
                    work.run();
                    return null;
                });
            }
            found.forEach(each -> notes.addAll(each.notes()));
            return new FileReport(name(file), sha256, false, tables, notes);
        }
    }

    /** Whether these very tables of the file were imported before. */
    private boolean isKnown(String sha256, List<TableLayout> wanted) {
        return wanted.isEmpty()
                || store.imports()
                        .shapes(sha256)
                        .containsAll(wanted.stream().map(Imports::shape).toList());
    }

    /**
     * Looks at a file without importing it: its sheets, their first rows, the tables that are found by themselves.
     *
     * @throws Problem FILE_…; CANCELLED
     */
    public FileSurvey survey(Path file, Optional<String> password, Progress progress) {
        String sha256 = FileDigest.of(file, progress);
        List<DoneImport> before =
                store.imports().done(sha256).stream().map(DoneImport::of).toList();
        List<SheetSurvey> sheets = new ArrayList<>();
        HeaderFinder headers = finder.get();
        try (SourceBook book = SourceBook.open(file, password)) {
            for (SheetInfo sheet : book.sheets()) {
                progress.check();
                FoundSheet look = FoundSheet.look(book, sheet, headers, Optional.empty());
                sheets.add(new SheetSurvey(sheet.name(), sheet.hidden(), look.head(), look.merges(), look.search()));
            }
        }
        return new FileSurvey(name(file), sha256, size(file), sheets, before);
    }

    /** The table under the header row that a person points out. */
    public TableLayout pointedOut(SheetSurvey sheet, SourceKind kind, int headerRow) {
        return shipped.pointedOut(sheet.name(), sheet.head(), sheet.merges(), kind, headerRow);
    }

    /** Fields that a list of this kind cannot do without. */
    public Set<Field> required(SourceKind kind) {
        return shipped.required(kind);
    }

    /** Every table imported so far, newest first. */
    public List<DoneImport> done() {
        return store.imports().done().stream().map(DoneImport::of).toList();
    }

    private FileReport again(Path file, String sha256, List<ImportRow> before, ImportWish wish) {
        List<TableReport> tables = new ArrayList<>();
        for (ImportRow row : before) {
            tables.add(TableReport.again(
                    row,
                    store.imports().skipped(row.id()).entrySet().stream()
                            .map(each -> new TableReport.Skipped(each.getKey(), each.getValue()))
                            .toList(),
                    store.imports().parked(row.id()),
                    store.findings().countsOf(row.id())));
        }
        if (!wish.trial()) {
            store.transaction(() -> {
                store.journal().add(desk.stamp(), new Entry(Act.IMPOR_ULANG, "berkas " + sha256, "", name(file), ""));
                return null;
            });
        }
        return new FileReport(name(file), sha256, true, tables, List.of());
    }

    private List<TableImport> importTables(
            Path file, String sha256, SourceBook book, List<FoundSheet> found, Stamp stamp, Progress progress) {
        List<TableImport> tables = new ArrayList<>();
        int fileId = store.imports().addFile(name(file), sha256, size(file), stamp);
        RegionTree regions = new RegionTree(store.imports().regions());
        int rows = 0;
        Set<SourceKind> changed = EnumSet.noneOf(SourceKind.class);
        for (FoundSheet sheet : found) {
            TableImport table = new TableImport(store, vocabularies, regions, desk.today());
            ImportRow row = table.run(book, sheet, fileId, stamp, progress);
            rows += row.rows();
            tables.add(table);
            changed.add(sheet.layout().kind());
            store.journal()
                    .add(
                            stamp,
                            new Entry(
                                    Act.IMPOR,
                                    "berkas " + sha256,
                                    "",
                                    name(file) + " / " + row.sheet() + ": " + row.rows() + " = " + row.accepted()
                                            + " + " + row.parked(),
                                    ""));
        }
        if (rows == 0) {
            throw new Problem(ErrorCode.TABLE_WITHOUT_ROWS, name(file));
        }
        new ComparisonService(store).renew(changed, progress);
        return tables;
    }

    private List<FoundSheet> find(SourceBook book, ImportWish wish, List<Sentence> notes) {
        if (!wish.tables().isEmpty()) {
            return chosen(book, wish.tables());
        }
        List<FoundSheet> found = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        boolean named = false;
        HeaderFinder headers = finder.get();
        for (SheetInfo sheet : book.sheets()) {
            if (wish.sheet().isPresent()
                    && !wish.sheet().get().strip().equalsIgnoreCase(sheet.name().strip())) {
                continue;
            }
            named = true;
            FoundSheet head = FoundSheet.look(book, sheet, headers, wish.kind());
            if (head.search() instanceof HeaderSearch.Found) {
                found.add(head);
            } else {
                head.search().problem(sheet.name()).ifPresent(problems::add);
            }
        }
        if (!named) {
            throw new Problem(
                    ErrorCode.SHEET_MISSING,
                    wish.sheet().orElse(""),
                    String.join(
                            ", ", book.sheets().stream().map(SheetInfo::name).toList()));
        }
        if (found.isEmpty()) {
            throw worst(problems);
        }
        problems.forEach(problem -> notes.add(Sentence.of("impor.lembar_dilewati", problem.sentence())));
        return found;
    }

    private static List<FoundSheet> chosen(SourceBook book, List<TableLayout> tables) {
        List<FoundSheet> found = new ArrayList<>();
        for (TableLayout table : tables) {
            SheetInfo sheet = book.sheets().stream()
                    .filter(each -> each.name().equals(table.sheet()))
                    .findFirst()
                    .orElseThrow(() -> new Problem(ErrorCode.SHEET_MISSING, table.sheet(), ""));
            found.add(FoundSheet.chosen(sheet, table));
        }
        return found;
    }

    /** The sheet that came nearest to being a table says most of what is needed. */
    private static Problem worst(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.code() != ErrorCode.TABLE_NOT_FOUND)
                .findFirst()
                .orElseGet(() -> problems.get(0));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
