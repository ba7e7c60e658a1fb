package id.sidaksos.service.registry;

import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.layout.HeaderFinder;
import id.sidaksos.domain.layout.HeaderSearch;
import id.sidaksos.domain.layout.Merge;
import id.sidaksos.domain.layout.Row;
import id.sidaksos.domain.layout.RowClass;
import id.sidaksos.domain.layout.RowClassifier;
import id.sidaksos.domain.layout.TableLayout;
import id.sidaksos.domain.registry.FileVerdict;
import id.sidaksos.domain.registry.RegionTree;
import id.sidaksos.domain.registry.RowInterpreter;
import id.sidaksos.domain.registry.SourceRecord;
import id.sidaksos.service.layout.ProfileCatalog;
import id.sidaksos.sheet.SheetInfo;
import id.sidaksos.sheet.SourceBook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A file read as an import reads it, without a database: what was found in each row. */
public record ReadFile(TableLayout layout, int rows, Map<Integer, List<Finding>> findings, FileVerdict verdict) {

    /** Looks at each record before the next one is read. */
    public interface Visitor {
        void see(SourceRecord record);
    }

    public static ReadFile read(Path file, RegionTree tree, LocalDate reference, Visitor visitor) {
        try (SourceBook book = SourceBook.open(file, Optional.empty())) {
            SheetInfo sheet = book.sheets().get(0);
            List<Row> head = new ArrayList<>();
            book.read(sheet, row -> {
                head.add(row.copy());
                return head.size() < HeaderFinder.ROWS_NEEDED;
            });
            List<Merge> merges = book.merges(sheet).stream()
                    .map(range -> new Merge(range.firstRow(), range.lastRow(), range.firstColumn(), range.lastColumn()))
                    .toList();
            HeaderSearch search = new HeaderFinder(ProfileCatalog.shipped().layouts())
                    .find(sheet.name(), head, merges, Optional.empty());
            TableLayout layout = ((HeaderSearch.Found) search).layout();
            return read(
                    book,
                    sheet,
                    layout,
                    new RowInterpreter(layout, VocabularyCatalog.load(), tree, reference, Optional.empty()),
                    visitor);
        }
    }

    private static ReadFile read(
            SourceBook book, SheetInfo sheet, TableLayout layout, RowInterpreter interpreter, Visitor visitor) {
        RowClassifier classifier = new RowClassifier(layout);
        Map<Integer, List<Finding>> findings = new TreeMap<>();
        int[] rows = new int[1];
        book.read(sheet, row -> {
            if (row.number() >= layout.firstDataRow() && classifier.classify(row) == RowClass.DATA) {
                SourceRecord record = interpreter.read(row);
                findings.put(row.number(), new ArrayList<>(record.findings()));
                visitor.see(record);
                rows[0]++;
            }
            return true;
        });
        FileVerdict verdict = interpreter.finish();
        verdict.findings().forEach(late -> findings.get(late.row()).add(late.finding()));
        return new ReadFile(layout, rows[0], findings, verdict);
    }
}
