package id.sidaksos.sheet.verval;

import id.sidaksos.base.CleanText;
import id.sidaksos.domain.layout.CellKind;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.Row;
import id.sidaksos.domain.verification.CellFault;
import id.sidaksos.domain.verification.CellReader;
import id.sidaksos.domain.verification.CellReader.Reading;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Item;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.ReturnedRow;
import id.sidaksos.domain.verification.RowMark;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** One sheet of a file that came back: kept, then read. */
final class ReturnedSheet {
    /** A village has a few thousand rows; of a longer sheet only rows with a mark are kept. */
    private static final int MOST_ROWS = 20_000;
    /** So many known headers in one row are no chance. */
    private static final int HEADERS = 3;
    /** Without a single mark in the sheet more is asked. */
    private static final int HEADERS_ALONE = 5;

    private final String name;
    private final CellReader cells;
    private final Predicate<RowMark> blankLine;
    private final Map<RecordKind, HeaderMap> headers = new EnumMap<>(RecordKind.class);
    private final Map<RecordKind, Integer> kinds = new EnumMap<>(RecordKind.class);

    private final List<Row> kept = new ArrayList<>();
    private final List<ReturnedRow> rows = new ArrayList<>();
    private final List<CellFault> faults = new ArrayList<>();
    private final Set<String> unknown = new TreeSet<>();

    private RecordKind headerKind;
    private int mostLabels;
    private boolean afterKeys;

    ReturnedSheet(
            String name, Map<RecordKind, List<PacketColumn>> columns, CellReader cells, Predicate<RowMark> blankLine) {
        this.name = name;
        this.cells = cells;
        this.blankLine = blankLine;
        columns.forEach((kind, own) -> headers.put(kind, new HeaderMap(kind, own)));
    }

    /** Takes a row of the file; always goes on. */
    boolean keep(Row row) {
        Optional<RowMark> mark = PacketReader.mark(row);
        mark.ifPresent(found -> kinds.merge(found.kind(), 1, Integer::sum));
        if (mark.isEmpty()) {
            headers.values().forEach(header -> mostLabels = Math.max(mostLabels, header.labelsIn(row)));
        }
        if (mark.isPresent() || kept.size() < MOST_ROWS) {
            kept.add(row.copy());
        }
        return true;
    }

    List<Row> kept() {
        return kept;
    }

    /** Whether rows of a packet stand here. */
    boolean isTable() {
        return !kinds.isEmpty() || mostLabels >= HEADERS_ALONE;
    }

    List<ReturnedRow> rows() {
        return rows;
    }

    List<CellFault> faults() {
        return faults;
    }

    List<String> unknownColumns() {
        return List.copyOf(unknown);
    }

    void read() {
        for (int i = 0; i < kept.size(); i++) {
            Row row = kept.get(i);
            Optional<RowMark> mark = PacketReader.mark(row);
            if (mark.isPresent()) {
                marked(row, mark.get());
                afterKeys = false;
            } else if (!header(row)) {
                unmarked(i);
            }
        }
    }

    private boolean header(Row row) {
        HeaderMap byKeys = best(row, true);
        if (byKeys != null) {
            headers.values().forEach(header -> header.keyRow(row));
            headerKind = byKeys.kind();
            afterKeys = true;
            return true;
        }
        HeaderMap byLabels = best(row, false);
        if (byLabels != null || afterKeys) {
            // Below the row of keys stands the header, whatever has become of its words.
            headers.values().forEach(header -> header.labelRow(row));
            headerKind = afterKeys || byLabels == null ? headerKind : byLabels.kind();
            afterKeys = false;
            return true;
        }
        return false;
    }

    private HeaderMap best(Row row, boolean byKeys) {
        HeaderMap best = null;
        int most = HEADERS - 1;
        for (HeaderMap header : headers.values()) {
            int hits = byKeys ? header.keysIn(row) : header.labelsIn(row);
            if (hits > most) {
                most = hits;
                best = header;
            }
        }
        return best;
    }

    private void marked(Row row, RowMark mark) {
        HeaderMap header = headers.get(mark.kind());
        if (!header.known()) {
            withoutHeader(row, mark);
            return;
        }
        boolean added = mark.kind() == RecordKind.USULAN || blankLine.test(mark);
        ReturnedRow read = read(row, header, mark.text(), added ? family(row, header) : "", added);
        if (!added || !read.values().isEmpty()) {
            rows.add(read);
            if (added && mark.kind() == RecordKind.ANGGOTA && read.parent().isEmpty()) {
                familyFault(row, mark.text());
            }
        } else {
            faults.removeIf(fault -> fault.row() == row.number() && fault.mark().equals(mark.text()));
        }
    }

    /** The usual columns are believed where the running number beside the mark is the mark's own. */
    private void withoutHeader(Row row, RowMark mark) {
        int column = PacketReader.markColumn(row);
        HeaderMap header = headers.get(mark.kind());
        String number = plainNumber(row.text(column + 1));
        boolean usual = mark.kind() == RecordKind.ANGGOTA
                ? number.matches("[0-9]{1,5}")
                : number.equals(Integer.toString(mark.number()));
        if (!usual) {
            unknown.add(name + ": ?");
            rows.add(new ReturnedRow(mark.text(), mark.kind(), "", name, row.number(), Map.of(), Map.of()));
            return;
        }
        header.standard(column);
        marked(row, mark);
    }

    private void unmarked(int index) {
        Row row = kept.get(index);
        RecordKind kind = kind();
        if (kind == null || !headers.get(kind).known()) {
            return;
        }
        HeaderMap header = headers.get(kind);
        if (!tellsSomebody(row, header, kind)) {
            return;
        }
        boolean added = kind != RecordKind.KELUARGA;
        String parent = kind == RecordKind.ANGGOTA ? family(row, header) : "";
        if (kind == RecordKind.ANGGOTA && parent.isEmpty()) {
            parent = familyAround(index, header);
        }
        rows.add(read(row, header, "", parent, added));
        if (kind == RecordKind.ANGGOTA && parent.isEmpty()) {
            familyFault(row, "");
        }
    }

    private RecordKind kind() {
        if (headerKind != null) {
            return headerKind;
        }
        return kinds.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Totals, notes and signatures below a table name nobody. */
    private static boolean tellsSomebody(Row row, HeaderMap header, RecordKind kind) {
        boolean named = !text(row, header, Field.NAMA.key()).isEmpty()
                || !text(row, header, "perbaikan_nama").isEmpty();
        boolean numbered = text(row, header, Field.NIK.key()).matches(".*[0-9]{6}.*")
                || text(row, header, "perbaikan_nik").matches(".*[0-9]{6}.*");
        boolean known = kind == RecordKind.KELUARGA
                && !text(row, header, Field.ID_KELUARGA.key()).isEmpty();
        return named || numbered || known;
    }

    /** Running number or ID of the family, as the village typed it. */
    private static String family(Row row, HeaderMap header) {
        if (header.kind() != RecordKind.ANGGOTA) {
            return "";
        }
        String number = plainNumber(text(row, header, Form.NUMBER));
        return number.isEmpty() ? plainNumber(text(row, header, Field.ID_KELUARGA.key())) : number;
    }

    /** A row that was inserted among the persons of one family is one of them. */
    private String familyAround(int index, HeaderMap header) {
        if (index == 0 || index + 1 == kept.size()) {
            return "";
        }
        String before = family(kept.get(index - 1), header);
        return before.equals(family(kept.get(index + 1), header)) ? before : "";
    }

    private void familyFault(Row row, String mark) {
        faults.add(new CellFault(name, row.number(), RecordKind.ANGGOTA, mark, Form.NUMBER, "", CellFault.FAMILY));
    }

    private ReturnedRow read(Row row, HeaderMap header, String mark, String parent, boolean added) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, String> locked = new LinkedHashMap<>();
        for (int c = 0; c < row.width(); c++) {
            if (row.kind(c) == CellKind.MISSING || row.text(c).isBlank()) {
                continue;
            }
            PacketColumn column = header.at(c);
            if (column == null) {
                tellUnknown(row, c, header);
            } else if (column.item().isPresent()) {
                Item item = column.item().get();
                boolean place = added && item.key().equals(Field.ID_KELUARGA.key());
                if (item.open() || added && !place && !item.key().equals(Form.FINDINGS)) {
                    value(row, c, item, mark, values);
                } else {
                    locked.put(item.key(), CleanText.of(row.text(c)));
                }
            }
        }
        return new ReturnedRow(mark, header.kind(), parent, name, row.number(), values, locked);
    }

    private void value(Row row, int column, Item item, String mark, Map<String, String> values) {
        Reading reading = cells.read(item, row.text(column), row.kind(column));
        if (reading.faulty()) {
            faults.add(new CellFault(
                    name, row.number(), item.record(), mark, item.key(), row.text(column), reading.fault()));
        } else if (!reading.value().isEmpty()) {
            values.put(item.key(), reading.value());
        }
    }

    private void tellUnknown(Row row, int column, HeaderMap header) {
        if (RowMark.parse(row.text(column)).isEmpty()) {
            String words = header.header(column);
            unknown.add(name + ": " + (words.isEmpty() ? SheetPart.column(column) : words));
        }
    }

    private static String text(Row row, HeaderMap header, String key) {
        int column = header.of(key);
        return column < 0 ? "" : CleanText.of(row.text(column));
    }

    private static String plainNumber(String text) {
        String clean = CleanText.of(text);
        return clean.endsWith(".0") ? clean.substring(0, clean.length() - 2) : clean;
    }
}
