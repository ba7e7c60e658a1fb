package id.sidaksos.bench;

import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.HeaderFinder;
import id.sidaksos.domain.layout.HeaderSearch;
import id.sidaksos.domain.layout.Row;
import id.sidaksos.domain.layout.RowClass;
import id.sidaksos.domain.layout.RowClassifier;
import id.sidaksos.domain.layout.TableLayout;
import id.sidaksos.domain.registry.RegionTree;
import id.sidaksos.domain.registry.RowInterpreter;
import id.sidaksos.domain.registry.SourceRecord;
import id.sidaksos.domain.registry.Vocabularies;
import id.sidaksos.generator.Damage;
import id.sidaksos.generator.DistrictFiles;
import id.sidaksos.generator.FileKind;
import id.sidaksos.generator.FileOptions;
import id.sidaksos.generator.Plan;
import id.sidaksos.generator.TwoLists;
import id.sidaksos.service.layout.ProfileCatalog;
import id.sidaksos.service.registry.VocabularyCatalog;
import id.sidaksos.sheet.SheetInfo;
import id.sidaksos.sheet.SourceBook;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * CPU of understanding the rows of a list of persons, apart from reading the file: rows are copied first. Arguments: a
 * folder for the file that is made, families (45000 give some 138,000 persons), rounds.
 */
public final class InterpretBench {
    private static final Set<Field> STORED = EnumSet.complementOf(EnumSet.of(Field.NO));

    private InterpretBench() {}

    public static void main(String[] args) {
        Plan plan = Plan.of(7, Integer.parseInt(args[1]), 1_000, Damage.ORDINARY);
        Path folder = Path.of(args[0]);
        try (DistrictFiles files = new DistrictFiles(new TwoLists(plan), folder)) {
            files.write(FileKind.P3KE_2022_INDIVIDU, FileOptions.defects(20));
        }
        try (SourceBook book =
                SourceBook.open(folder.resolve(FileKind.P3KE_2022_INDIVIDU.fileName()), Optional.empty())) {
            SheetInfo sheet = book.sheets().get(0);
            List<Row> rows = new ArrayList<>();
            book.read(sheet, row -> rows.add(row.copy()));
            HeaderSearch search = new HeaderFinder(ProfileCatalog.shipped().layouts())
                    .find(sheet.name(), rows.subList(0, HeaderFinder.ROWS_NEEDED), List.of(), Optional.empty());
            TableLayout layout = ((HeaderSearch.Found) search).layout();
            Vocabularies vocabularies = VocabularyCatalog.load();
            for (int round = 0; round < Integer.parseInt(args[2]); round++) {
                run(rows, layout, vocabularies);
            }
        }
    }

    private static void run(List<Row> rows, TableLayout layout, Vocabularies vocabularies) {
        RowClassifier classifier = new RowClassifier(layout);
        RowInterpreter interpreter = new RowInterpreter(
                layout, vocabularies, new RegionTree(), LocalDate.of(2023, 12, 29), Optional.empty());
        List<Row> data = rows.stream()
                .filter(row -> row.number() >= layout.firstDataRow() && classifier.classify(row) == RowClass.DATA)
                .toList();
        long findings = 0;
        long start = cpu();
        for (Row row : data) {
            findings += interpreter.read(row).findings().size();
        }
        long read = cpu();
        long kept = 0;
        for (Row row : data) {
            SourceRecord record = interpreter.read(row);
            kept += record.keptSource(STORED).map(String::length).orElse(0);
        }
        long both = cpu();
        System.out.printf(
                Locale.ROOT,
                "%d rows x %d columns: understand %d ms of CPU, %d findings; with source texts %d ms, %d characters kept%n",
                data.size(),
                layout.columns().size(),
                (read - start) / 1_000_000,
                findings,
                (both - read) / 1_000_000,
                kept);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
