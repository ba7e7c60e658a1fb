package id.sidaksos.sheet.verval;

import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.verification.Alasan;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Hasil;
import id.sidaksos.domain.verification.Item;
import id.sidaksos.domain.verification.Keadaan;
import id.sidaksos.domain.verification.RecordKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** What the cells of a sheet of rows take, and their colours. */
final class RowRules {
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1900, 3, 1);
    private static final LocalDate FIRST_VISIT = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

    /** Answers that a family or person may well do without. */
    private static final Set<String> OPTIONAL = Set.of(
            Form.REASON,
            Form.REMARK,
            Form.PHONE,
            Form.LATITUDE,
            Form.LONGITUDE,
            Form.VERIFIER,
            Form.DATE,
            "perbaikan_nik",
            "perbaikan_nama",
            Field.NO_KK.key(),
            Field.RT.key(),
            Field.RW.key());

    private final SheetPart part;
    private final List<PacketColumn> columns;
    private final PacketTexts texts;
    private final ChoiceLists lists;
    private final RecordKind kind;

    RowRules(SheetPart part, List<PacketColumn> columns, PacketTexts texts, ChoiceLists lists, RecordKind kind) {
        this.part = part;
        this.columns = columns;
        this.texts = texts;
        this.lists = lists;
        this.kind = kind;
    }

    /**
     * Rules for all rows.
     *
     * @param lastRow last row that went out with something, as a spreadsheet counts
     * @param lastLine last blank line
     */
    void add(int lastRow, int lastLine) {
        for (int c = 0; c < columns.size(); c++) {
            PacketColumn column = columns.get(c);
            boolean typed = column.open() || lastLine > lastRow && column.item().isPresent();
            if (typed) {
                takes(column, column.open() ? area(c, lastLine) : area(c, lastRow + 1, lastLine));
            }
        }
        switch (kind) {
            case KELUARGA -> family(lastRow);
            case ANGGOTA -> member(lastRow);
            case USULAN -> proposal(lastLine);
        }
    }

    private void takes(PacketColumn column, String area) {
        Item item = column.item().orElseThrow();
        if (item.key().equals(Form.REASON)) {
            part.choices(
                    area,
                    "IF(" + first(Form.RESULT) + "=" + word(Form.RESULT, Hasil.TIDAK_LAYAK.name()) + ","
                            + lists.of(item) + "," + lists.of(List.of(texts.text("alasan.bukan"))) + ")",
                    texts.text("isian.pilihan.judul"),
                    texts.text("isian.pilihan"));
            return;
        }
        switch (item.kind()) {
            case CHOICE ->
                part.choices(area, lists.of(item), texts.text("isian.pilihan.judul"), texts.text("isian.pilihan"));
            case NIK, KK ->
                part.warn(
                        area,
                        "LEN(SUBSTITUTE(" + area.substring(0, area.indexOf(':')) + ",\" \",\"\"))=16",
                        texts.text("isian.nik.judul"),
                        texts.text("isian.nik"));
            case DATE ->
                part.days(
                        area,
                        ChronoUnit.DAYS.between(EPOCH, item.key().equals(Form.DATE) ? FIRST_VISIT : FIRST_BIRTH),
                        ChronoUnit.DAYS.between(EPOCH, LAST_DAY),
                        texts.text("isian.tanggal.judul"),
                        texts.text("isian.tanggal"));
            case COORDINATE ->
                part.hint(area, texts.text(item.key().equals(Form.LATITUDE) ? "isian.lintang" : "isian.bujur"));
            default -> {}
        }
    }

    private void family(int last) {
        String result = first(Form.RESULT);
        String reason = first(Form.REASON);
        String rejected = word(Form.RESULT, Hasil.TIDAK_LAYAK.name());
        missing(last);
        rule(Form.RESULT, last, result + "=" + word(Form.RESULT, Hasil.LAYAK.name()), CellLook.Colour.GOOD);
        rule(Form.RESULT, last, result + "=" + rejected, CellLook.Colour.BAD);
        rule(Form.RESULT, last, result + "=" + word(Form.RESULT, Hasil.DITUNDA.name()), CellLook.Colour.WAITING);
        rule(
                Form.REASON,
                last,
                "AND(" + result + "=" + rejected + ",LEN(TRIM(" + reason + "))=0)",
                CellLook.Colour.NEEDED);
        rule(Form.REASON, last, "AND(" + result + "<>\"\"," + result + "<>" + rejected + ")", CellLook.Colour.IDLE);
        rule(
                Form.REMARK,
                last,
                "AND(LEN(TRIM(" + first(Form.REMARK) + "))=0,OR(" + result + "="
                        + word(Form.RESULT, Hasil.DITUNDA.name()) + "," + reason + "="
                        + word(Form.REASON, Alasan.LAINNYA.name()) + "))",
                CellLook.Colour.NEEDED);
        for (String key : List.of(Form.VERIFIER, Form.DATE)) {
            rule(key, last, "AND(" + result + "<>\"\",LEN(TRIM(" + first(key) + "))=0)", CellLook.Colour.NEEDED);
        }
    }

    private void member(int last) {
        if (last == RowsSheet.HEAD_ROWS) {
            return;
        }
        missing(last);
        for (Keadaan state : List.of(Keadaan.PINDAH, Keadaan.MENINGGAL)) {
            rule(Form.STATE, last, first(Form.STATE) + "=" + word(Form.STATE, state.name()), CellLook.Colour.BAD);
        }
    }

    /** A line that was begun asks for the rest. */
    private void proposal(int last) {
        for (PacketColumn column : columns) {
            if (column.open() && !OPTIONAL.contains(column.key())) {
                rule(
                        column.key(),
                        last,
                        "AND(" + first(Field.NAMA.key()) + "<>\"\",LEN(TRIM(" + first(column.key()) + "))=0)",
                        CellLook.Colour.NEEDED);
            }
        }
    }

    private void missing(int last) {
        for (PacketColumn column : columns) {
            if (column.open() && !OPTIONAL.contains(column.key())) {
                rule(column.key(), last, "LEN(TRIM(" + first(column.key()) + "))=0", CellLook.Colour.MISSING);
            }
        }
    }

    private void rule(String key, int last, String formula, CellLook.Colour colour) {
        part.colour(area(at(key), last), formula, colour);
    }

    private String word(String group, String code) {
        return "\"" + texts.text(group + "." + code).replace("\"", "\"\"") + "\"";
    }

    /** The column's cell in the first row, so that a rule written for it moves down with the rows. */
    private String first(String key) {
        return "$" + SheetPart.column(at(key)) + (RowsSheet.HEAD_ROWS + 1);
    }

    private String area(int column, int last) {
        return area(column, RowsSheet.HEAD_ROWS + 1, last);
    }

    private static String area(int column, int from, int to) {
        return SheetPart.column(column) + from + ":" + SheetPart.column(column) + to;
    }

    private int at(String key) {
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).key().equals(key)) {
                return c;
            }
        }
        throw new IllegalArgumentException(key);
    }
}
