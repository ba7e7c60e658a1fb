package id.sidaksos.service.intake;

import id.sidaksos.base.Sentence;
import id.sidaksos.domain.layout.HeaderFinder;
import id.sidaksos.domain.layout.HeaderSearch;
import id.sidaksos.domain.layout.Merge;
import id.sidaksos.domain.layout.Row;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.layout.TableLayout;
import id.sidaksos.sheet.SheetInfo;
import id.sidaksos.sheet.SourceBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sheet and what its first rows say it is. */
record FoundSheet(SheetInfo sheet, List<Row> head, List<Merge> merges, HeaderSearch search) {
    /** A sheet whose table somebody has set right. */
    static FoundSheet chosen(SheetInfo sheet, TableLayout layout) {
        return new FoundSheet(sheet, List.of(), List.of(), new HeaderSearch.Found(layout, List.of()));
    }

    static FoundSheet look(SourceBook book, SheetInfo sheet, HeaderFinder finder, Optional<SourceKind> told) {
        List<Row> head = new ArrayList<>();
        book.read(sheet, row -> {
            if (row.number() > HeaderFinder.ROWS_NEEDED && !head.isEmpty()) {
                return false;
            }
            head.add(row.copy());
            return head.size() < HeaderFinder.ROWS_NEEDED;
        });
        HeaderSearch search = finder.find(sheet.name(), head, List.of(), told);
        List<Merge> merges = List.of();
        if (search.mergesMayHelp()) {
            // Merged cells stand at the end of a sheet's part: looked up only where they may tell more.
            merges = book.merges(sheet).stream()
                    .filter(range -> range.firstRow() <= HeaderFinder.ROWS_NEEDED)
                    .map(range -> new Merge(range.firstRow(), range.lastRow(), range.firstColumn(), range.lastColumn()))
                    .toList();
            if (!merges.isEmpty()) {
                search = finder.find(sheet.name(), head, merges, told);
            }
        }
        return new FoundSheet(sheet, head, merges, search);
    }

    TableLayout layout() {
        return ((HeaderSearch.Found) search).layout();
    }

    List<Sentence> notes() {
        List<Sentence> notes = new ArrayList<>();
        if (search instanceof HeaderSearch.Found found) {
            notes.addAll(found.warnings());
        }
        if (sheet.hidden()) {
            notes.add(Sentence.of("impor.lembar_tersembunyi", sheet.name()));
        }
        return notes;
    }
}
