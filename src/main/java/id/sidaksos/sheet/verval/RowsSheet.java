package id.sidaksos.sheet.verval;

import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Item;
import id.sidaksos.domain.verification.ItemKind;
import id.sidaksos.domain.verification.Packet;
import id.sidaksos.domain.verification.PacketRow;
import id.sidaksos.domain.verification.PacketSigner;
import id.sidaksos.domain.verification.RecordKind;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** One sheet of rows of a packet: families, persons or proposals. */
final class RowsSheet {
    /** Title, village, progress, keys, header. */
    static final int HEAD_ROWS = 5;

    /** Mark, number, ID and name stay in sight; persons have one ID more. */
    private static final int FROZEN = 4;

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final double MOST_ON_A_PAGE = 230;
    private static final double LINE = 11.5;
    private static final int FEWEST_LINES = 2;
    private static final int MOST_LINES = 8;

    private final Packet packet;
    private final PacketSigner signer;
    private final PacketTexts texts;
    private final ChoiceLists lists;
    private final RecordKind kind;
    private final List<PacketColumn> columns;
    private final int frozen;

    RowsSheet(Packet packet, PacketSigner signer, PacketTexts texts, ChoiceLists lists, RecordKind kind) {
        this.packet = packet;
        this.signer = signer;
        this.texts = texts;
        this.lists = lists;
        this.kind = kind;
        this.columns = PacketColumn.of(kind, packet.form(), texts);
        this.frozen = kind == RecordKind.ANGGOTA ? FROZEN + 1 : FROZEN;
    }

    void write(
            PacketBook book, List<PacketRow> rows, PacketWorkbook.FamilyNumbers numbers, int blankLines, String footer)
            throws IOException {
        String name = texts.text("lembar." + sheetKey());
        SheetPart part = new SheetPart(book.sheet(name, false));
        part.begin(columns.stream().mapToDouble(PacketColumn::width).toArray(), frozen, HEAD_ROWS, false);
        int last = HEAD_ROWS + rows.size() + blankLines;
        head(part, rows);
        for (PacketRow row : rows) {
            row(part, row, numbers.of(row));
        }
        for (int i = 1; i <= blankLines; i++) {
            blankLine(part, rows.size() + i);
        }
        if (last > HEAD_ROWS) {
            new RowRules(part, columns, texts, lists, kind).add(HEAD_ROWS + rows.size(), last);
        }
        String end = SheetPart.column(columns.size() - 1);
        part.end("A" + HEAD_ROWS + ":" + end + Math.max(HEAD_ROWS, last), true, pagesWide(), footer);
        book.endSheet();
        String quoted = "'" + name + "'!";
        book.defineHere("Print_Area", quoted + "$B$1:$" + end + "$" + last, false);
        book.defineHere(
                "Print_Titles",
                quoted + "$B:$" + SheetPart.column(frozen - 1) + "," + quoted + "$4:$" + HEAD_ROWS,
                false);
        book.defineHere("_FilterDatabase", quoted + "$A$" + HEAD_ROWS + ":$" + end + "$" + last, true);
    }

    private String sheetKey() {
        return kind.name();
    }

    /** As wide as a row can be and still be read on F4. */
    private int pagesWide() {
        double width = columns.stream().mapToDouble(PacketColumn::width).sum();
        return width > MOST_ON_A_PAGE ? 2 : 1;
    }

    private void head(SheetPart part, List<PacketRow> rows) throws IOException {
        part.startRow(22, false);
        part.text(1, texts.text("judul." + sheetKey()), CellLook.TITLE);
        part.endRow();
        part.startRow(15, false);
        part.text(
                1,
                texts.text(
                        "wilayah.paket",
                        packet.id().village(),
                        packet.id().district(),
                        packet.id().batch(),
                        packet.id().mark()),
                CellLook.SUBTITLE);
        part.endRow();
        part.startRow(18, false);
        new ProgressLine(texts, columns, kind).write(part, rows);
        part.endRow();
        part.startRow(9, true);
        for (int c = 0; c < columns.size(); c++) {
            // The first key says what the rows are, whatever the sheet is called later.
            part.text(
                    c,
                    c == 0
                            ? columns.get(c).key() + ":" + kind.name()
                            : columns.get(c).key(),
                    CellLook.KEY);
        }
        part.endRow();
        part.startRow(headerHeight(), false);
        for (int c = 0; c < columns.size(); c++) {
            PacketColumn column = columns.get(c);
            CellLook look = c == 0 ? CellLook.MARK : column.open() ? CellLook.HEADER_OPEN : CellLook.HEADER;
            part.text(c, column.label(), look);
        }
        part.endRow();
    }

    private double headerHeight() {
        int lines = 3;
        for (PacketColumn column : columns.subList(1, columns.size())) {
            lines = Math.max(lines, lines(column.label(), column.width() * 1.05));
        }
        return Math.min(10, lines) * LINE + 6;
    }

    private void row(SheetPart part, PacketRow row, int number) throws IOException {
        part.startRow(height(row), false);
        for (int c = 0; c < columns.size(); c++) {
            PacketColumn column = columns.get(c);
            CellLook look = column.look(false);
            if (c == 0) {
                part.text(c, signer.mark(packet.form(), row).text(), look);
            } else if (column.item().isEmpty()) {
                part.number(c, number, look);
            } else {
                Item item = column.item().get();
                value(part, c, item, item.prefilled() ? row.value(item.key()) : "", look);
            }
        }
        part.endRow();
    }

    private void value(SheetPart part, int column, Item item, String value, CellLook look) throws IOException {
        if (item.kind() == ItemKind.DATE && !value.isEmpty()) {
            LocalDate date = LocalDate.parse(value);
            if (!date.isBefore(FIRST_DAY)) {
                part.number(column, ChronoUnit.DAYS.between(EPOCH, date), look);
                return;
            }
        }
        part.text(column, item.kind() == ItemKind.CHOICE ? texts.words(item, value) : value, look);
    }

    private void blankLine(SheetPart part, int number) throws IOException {
        part.startRow(FEWEST_LINES * LINE + 3, false);
        for (int c = 0; c < columns.size(); c++) {
            PacketColumn column = columns.get(c);
            boolean numbered = column.item().isEmpty() && c > 0 && kind == RecordKind.USULAN;
            if (c == 0) {
                part.text(c, signer.blank(kind, number).text(), CellLook.MARK);
            } else if (numbered) {
                part.number(c, number, CellLook.SHOWN_NUMBER);
            } else {
                part.text(c, "", column.look(!column.key().equals(Form.FINDINGS)));
            }
        }
        part.endRow();
    }

    private double height(PacketRow row) {
        int lines = FEWEST_LINES;
        for (PacketColumn column : columns) {
            if (column.item().filter(Item::prefilled).isPresent()) {
                Item item = column.item().get();
                String value = row.value(item.key());
                String shown = item.kind() == ItemKind.CHOICE ? texts.words(item, value) : value;
                lines = Math.max(lines, lines(shown, column.width() * 1.1));
            }
        }
        return Math.min(MOST_LINES, lines) * LINE + 3;
    }

    /** How many lines a text takes, word by word; capitals are wide. */
    private static int lines(String text, double width) {
        if (text.length() <= width * 0.8) {
            return 1;
        }
        int lines = 1;
        double used = 0;
        double word = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            word += Character.isUpperCase(c) ? 1.15 : 1;
            if (c == ' ' || c == '/') {
                if (used > 0 && used + word - (c == ' ' ? 1 : 0) > width) {
                    lines++;
                    used = 0;
                }
                for (; word > width + 1; word -= width) {
                    lines++;
                }
                used += word;
                word = 0;
            }
        }
        return lines;
    }
}
