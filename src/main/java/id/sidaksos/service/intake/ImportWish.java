package id.sidaksos.service.intake;

import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.layout.TableLayout;
import java.util.List;
import java.util.Optional;

/**
 * How a file is to be imported.
 *
 * @param kind what its tables are, where their headers leave a doubt
 * @param sheet the one sheet that is wanted
 * @param password of a protected workbook
 * @param trial look only, save nothing
 * @param tables the tables to import, as somebody has set them right; empty for those that are found by themselves
 */
public record ImportWish(
        Optional<SourceKind> kind,
        Optional<String> sheet,
        Optional<String> password,
        boolean trial,
        List<TableLayout> tables) {
    public ImportWish {
        tables = List.copyOf(tables);
    }

    public ImportWish(Optional<SourceKind> kind, Optional<String> sheet, Optional<String> password, boolean trial) {
        this(kind, sheet, password, trial, List.of());
    }

    /** Only these tables, just so. */
    public static ImportWish of(List<TableLayout> tables, Optional<String> password, boolean trial) {
        return new ImportWish(Optional.empty(), Optional.empty(), password, trial, tables);
    }

    public static final ImportWish PLAIN = new ImportWish(Optional.empty(), Optional.empty(), Optional.empty(), false);
}
