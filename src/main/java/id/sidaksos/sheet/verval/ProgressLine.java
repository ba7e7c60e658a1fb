package id.sidaksos.sheet.verval;

import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Hasil;
import id.sidaksos.domain.verification.Keadaan;
import id.sidaksos.domain.verification.PacketRow;
import id.sidaksos.domain.verification.RecordKind;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line at the top of a sheet that counts what has been filled in, by a formula. */
final class ProgressLine {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    /** A sheet without rows still counts an area. */
    private static final int FEWEST_ROWS = 1;

    private final PacketTexts texts;
    private final List<PacketColumn> columns;
    private final RecordKind kind;

    ProgressLine(PacketTexts texts, List<PacketColumn> columns, RecordKind kind) {
        this.texts = texts;
        this.columns = columns;
        this.kind = kind;
    }

    /** Into the row at hand. Nothing is filled in yet, so that the line begins with noughts. */
    void write(SheetPart part, List<PacketRow> rows) throws IOException {
        int last = RowsSheet.HEAD_ROWS + Math.max(FEWEST_ROWS, rows.size());
        String key = "kemajuan." + kind.name();
        switch (kind) {
            case KELUARGA -> {
                String result = area(Form.RESULT, last);
                String reason = area(Form.REASON, last);
                String rejected = count(result, texts.text(Form.RESULT + "." + Hasil.TIDAK_LAYAK.name()));
                // With a reason of at least one character: blank cells are counted differently by different programs.
                String reasoned = "COUNTIFS" + rejected.substring("COUNTIF".length(), rejected.length() - 1) + ","
                        + reason + ",\"?*\")";
                part.formula(
                        1,
                        join(
                                texts.pattern(key),
                                "COUNTA(" + result + ")",
                                Integer.toString(rows.size()),
                                count(result, texts.text(Form.RESULT + "." + Hasil.LAYAK.name())),
                                rejected,
                                count(result, texts.text(Form.RESULT + "." + Hasil.DITUNDA.name())),
                                "(" + rejected + "-" + reasoned + ")"),
                        texts.text(key, 0, rows.size(), 0, 0, 0, 0),
                        CellLook.PROGRESS);
            }
            case ANGGOTA -> {
                String state = area(Form.STATE, last);
                part.formula(
                        1,
                        join(
                                texts.pattern(key),
                                "COUNTA(" + state + ")",
                                Integer.toString(rows.size()),
                                count(state, texts.text(Form.STATE + "." + Keadaan.PINDAH.name())),
                                count(state, texts.text(Form.STATE + "." + Keadaan.MENINGGAL.name()))),
                        texts.text(key, 0, rows.size(), 0, 0),
                        CellLook.PROGRESS);
            }
            case USULAN ->
                part.formula(
                        1,
                        join(
                                texts.pattern(key),
                                "COUNTA(" + area(Field.NAMA.key(), RowsSheet.HEAD_ROWS + PacketWorkbook.PROPOSALS)
                                        + ")"),
                        texts.text(key, 0),
                        CellLook.PROGRESS);
        }
    }

    private static String count(String area, String word) {
        return "COUNTIF(" + area + ",\"" + word + "\")";
    }

    private String area(String key, int last) {
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).key().equals(key)) {
                String column = "$" + SheetPart.column(c) + "$";
                return column + (RowsSheet.HEAD_ROWS + 1) + ":" + column + last;
            }
        }
        throw new IllegalArgumentException(key);
    }

    /** A pattern with its places filled by formulas, as one formula. */
    static String join(String pattern, String... parts) {
        StringBuilder formula = new StringBuilder();
        Matcher places = PLACE.matcher(pattern);
        int from = 0;
        while (places.find()) {
            quote(formula, pattern.substring(from, places.start()));
            append(formula, parts[Integer.parseInt(places.group(1))]);
            from = places.end();
        }
        quote(formula, pattern.substring(from));
        return formula.toString();
    }

    private static void quote(StringBuilder formula, String text) {
        if (!text.isEmpty()) {
            append(formula, "\"" + text.replace("\"", "\"\"") + "\"");
        }
    }

    private static void append(StringBuilder formula, String part) {
        formula.append(formula.length() == 0 ? "" : "&").append(part);
    }
}
