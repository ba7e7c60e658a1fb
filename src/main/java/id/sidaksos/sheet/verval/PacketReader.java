package id.sidaksos.sheet.verval;

import id.sidaksos.domain.layout.Row;
import id.sidaksos.domain.registry.Vocabularies;
import id.sidaksos.domain.verification.CellFault;
import id.sidaksos.domain.verification.CellReader;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.ReturnedPacket;
import id.sidaksos.domain.verification.ReturnedRow;
import id.sidaksos.domain.verification.RowMark;
import id.sidaksos.sheet.SheetInfo;
import id.sidaksos.sheet.SourceBook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads a packet back from whatever a village made of it: .xlsx, .xls, .ods or text, rows sorted, filtered, inserted or copied to another
 * sheet or book, columns moved, headers and sheets renamed. Rows are found by their marks, columns by {@link HeaderMap}. Two steps, since
 * only the packet that is named by the marks says which questions there are: {@link #marks}, then {@link #read}.
 */
public final class PacketReader {
    private final PacketTexts texts = new PacketTexts();
    private final Vocabularies vocabularies;

    public PacketReader(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /**
     * The packets whose rows stand in the file, each with how many: empty for a file that is no packet.
     *
     * @throws id.sidaksos.base.Problem FILE_…
     */
    public static Map<String, Integer> marks(Path file) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        try (SourceBook book = SourceBook.open(file, Optional.empty())) {
            for (SheetInfo sheet : book.sheets()) {
                book.read(sheet, row -> {
                    mark(row).ifPresent(mark -> counts.merge(mark.packet(), 1, Integer::sum));
                    return true;
                });
            }
        }
        return counts;
    }

    /**
     * Everything that came back, by the form of its packet.
     *
     * @param blankLine whether a mark is that of a line which went out blank: everything in it was typed by the village
     * @throws id.sidaksos.base.Problem FILE_…
     */
    public ReturnedPacket read(Path file, Form form, Predicate<RowMark> blankLine) {
        List<ReturnedRow> rows = new ArrayList<>();
        List<CellFault> faults = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        MinutesReader minutes = new MinutesReader(texts);
        Map<RecordKind, List<PacketColumn>> columns = new EnumMap<>(RecordKind.class);
        for (RecordKind kind : RecordKind.values()) {
            columns.put(kind, PacketColumn.of(kind, form, texts));
        }
        CellReader cells = new CellReader(texts::words, vocabularies);
        try (SourceBook book = SourceBook.open(file, Optional.empty())) {
            for (SheetInfo sheet : book.sheets()) {
                ReturnedSheet returned = new ReturnedSheet(sheet.name(), columns, cells, blankLine);
                book.read(sheet, returned::keep);
                if (returned.isTable()) {
                    returned.read();
                    rows.addAll(returned.rows());
                    faults.addAll(returned.faults());
                    unknown.addAll(returned.unknownColumns());
                } else {
                    returned.kept().forEach(row -> minutes.read(sheet.name(), row));
                }
            }
        }
        faults.addAll(minutes.faults());
        return new ReturnedPacket(rows, faults, unknown, minutes.values());
    }

    /** The first mark among the cells of a row. */
    static Optional<RowMark> mark(Row row) {
        int column = markColumn(row);
        return column < 0 ? Optional.empty() : RowMark.parse(row.text(column));
    }

    /** Where it stands; -1 where there is none. */
    static int markColumn(Row row) {
        for (int c = 0; c < row.width(); c++) {
            if (RowMark.parse(row.text(c)).isPresent()) {
                return c;
            }
        }
        return -1;
    }
}
