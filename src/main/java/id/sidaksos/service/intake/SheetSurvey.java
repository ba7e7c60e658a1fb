package id.sidaksos.service.intake;

import id.sidaksos.domain.layout.HeaderSearch;
import id.sidaksos.domain.layout.Merge;
import id.sidaksos.domain.layout.Row;
import id.sidaksos.domain.layout.TableLayout;
import java.util.List;
import java.util.Optional;

/**
 * What a sheet's first rows show.
 *
 * @param head the first rows that hold anything, in order
 * @param merges merged ranges among them, as far as they were looked up
 * @param search what came of looking for a table
 */
public record SheetSurvey(String name, boolean hidden, List<Row> head, List<Merge> merges, HeaderSearch search) {
    public SheetSurvey {
        head = List.copyOf(head);
        merges = List.copyOf(merges);
    }

    /** The table that was found by itself. */
    public Optional<TableLayout> table() {
        return search instanceof HeaderSearch.Found found ? Optional.of(found.layout()) : Optional.empty();
    }
}
