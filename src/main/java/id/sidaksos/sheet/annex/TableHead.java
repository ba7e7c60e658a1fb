package id.sidaksos.sheet.annex;

import java.io.IOException;
import java.util.List;

/** Header row and the customary number row (1) (2) (3) under it, both repeated on every printed page. */
final class TableHead {
    private TableHead() {}

    static void write(SheetRows sheet, AnnexTexts texts, List<String> titles) throws IOException {
        sheet.titleRows(2);
        sheet.startFittedRow(0, titles);
        for (int c = 0; c < titles.size(); c++) {
            sheet.text(c, titles.get(c), Look.HEADER);
        }
        sheet.endRow();
        sheet.startRow();
        for (int c = 0; c < titles.size(); c++) {
            sheet.text(c, texts.text("kolom.ke", c + 1), Look.COLUMN_NUMBER);
        }
        sheet.endRow();
    }
}
