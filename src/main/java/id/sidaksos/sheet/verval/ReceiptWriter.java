package id.sidaksos.sheet.verval;

import id.sidaksos.domain.verification.ReceiptList;
import id.sidaksos.domain.verification.Terbilang;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The receipt list as a workbook for signing: F4 across, one line for a verifier in a village, totals in figures and in words. */
public final class ReceiptWriter {
    private static final List<String> COLUMNS =
            List.of("NO", "NAMA", "DESA", "DATA", "TARIF", "JUMLAH", "PPH", "DITERIMA", "TTD");
    private static final int[] WIDTHS = {5, 22, 24, 9, 10, 13, 11, 13, 20};
    private static final int LAST = COLUMNS.size() - 1;
    private static final int NAME = 1;
    private static final int RECORDS = 3;
    private static final int PAYER = 6;
    private static final float SIGN_HEIGHT = 28;
    private static final float HEAD_HEIGHT = 28;
    private static final float LINE_HEIGHT = 16;
    /** Lines that a page surely holds: the first one below the titles, the others, and the room that totals and signatures take. */
    private static final int FIRST_PAGE = 14;

    private static final int NEXT_PAGES = 17;
    private static final int CLOSING = 8;
    private static final short PERCENT = 90;
    /** Foolscap as spreadsheet programs number papers: the nearest to F4 that they all know. */
    private static final short FOLIO = 14;

    private final DocumentTexts texts = new DocumentTexts();

    /** Writes the workbook to a stream, which is left open. */
    public void write(ReceiptList list, OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet(texts.text("tanda.lembar"));
            ReceiptLook look = new ReceiptLook(book);
            int row = title(sheet, look, list);
            row = head(sheet, look, row);
            breaks(sheet, row, list.lines().size());
            row = lines(sheet, look, list, row);
            row = total(sheet, look, list, row);
            signatures(sheet, look, row + 1);
            page(sheet);
            book.write(out);
        }
    }

    private int title(XSSFSheet sheet, ReceiptLook look, ReceiptList list) {
        int row = 0;
        merged(sheet, row++, texts.text("tanda.judul"), look.title(), 0, LAST);
        if (!list.regency().isEmpty()) {
            merged(sheet, row++, list.regency(), look.title(), 0, LAST);
        }
        merged(sheet, row++, texts.text("tanda.tahun", Integer.toString(list.year())), look.title(), 0, LAST);
        String number = texts.orDots(list.number());
        merged(sheet, row++, texts.text("tanda.nomor", number), look.centred(), 0, LAST);
        return row + 1;
    }

    private int head(XSSFSheet sheet, ReceiptLook look, int at) {
        Row row = sheet.createRow(at);
        row.setHeightInPoints(HEAD_HEIGHT);
        for (int c = 0; c <= LAST; c++) {
            text(row, c, texts.text("tanda.kolom." + COLUMNS.get(c)), look.head());
            sheet.setColumnWidth(c, WIDTHS[c] * 256);
        }
        Row numbers = sheet.createRow(at + 1);
        for (int c = 0; c <= LAST; c++) {
            text(numbers, c, Integer.toString(c + 1), look.number());
        }
        sheet.setRepeatingRows(new CellRangeAddress(at, at + 1, 0, LAST));
        sheet.createFreezePane(0, at + 2);
        return at + 2;
    }

    /** Pages end so that totals and signatures never stand alone on the last one. */
    private static void breaks(XSSFSheet sheet, int first, int lines) {
        int done = 0;
        int room = FIRST_PAGE;
        while (lines - done + CLOSING > room) {
            done += Math.min(room, lines - done - 1);
            sheet.setRowBreak(first + done - 1);
            room = NEXT_PAGES;
        }
    }

    private int lines(XSSFSheet sheet, ReceiptLook look, ReceiptList list, int at) {
        int number = 0;
        for (ReceiptList.Line line : list.lines()) {
            Row row = sheet.createRow(at++);
            row.setHeightInPoints(SIGN_HEIGHT);
            int c = 0;
            figure(row, c++, ++number, look.number());
            text(row, c++, line.verifier(), look.text());
            text(row, c++, line.village().village() + ", " + line.village().district(), look.text());
            figure(row, c++, line.records(), look.money());
            figure(row, c++, line.tariff(), look.money());
            figure(row, c++, line.amount(), look.money());
            figure(row, c++, list.kept(line), look.money());
            figure(row, c++, list.received(line), look.money());
            // Left and right in turn, so that signatures do not run into one another.
            text(row, c, (number % 2 == 0 ? "                  " : "") + number + ".", look.text());
        }
        return at;
    }

    private int total(XSSFSheet sheet, ReceiptLook look, ReceiptList list, int at) {
        Row row = merged(sheet, at, texts.text("tanda.JUMLAH"), look.head(), 0, RECORDS - 1);
        figure(row, RECORDS, list.records(), look.total());
        text(row, RECORDS + 1, "", look.head());
        figure(row, RECORDS + 2, list.amount(), look.total());
        figure(row, RECORDS + 3, list.kept(), look.total());
        figure(row, RECORDS + 4, list.received(), look.total());
        text(row, LAST, "", look.head());
        int next = at + 1;
        Row words = merged(
                sheet, next++, texts.text("tanda.terbilang", Terbilang.rupiah(list.received())), look.words(), 0, LAST);
        words.setHeightInPoints(SIGN_HEIGHT);
        for (String basis : list.basis()) {
            merged(sheet, next++, texts.text("tanda.dasar.tarif", basis), look.plain(), 0, LAST);
        }
        if (list.deduction().hundredths() > 0 || !list.deduction().basis().isEmpty()) {
            String rate = BigDecimal.valueOf(list.deduction().hundredths(), 2)
                    .stripTrailingZeros()
                    .toPlainString()
                    .replace('.', ',');
            merged(
                    sheet,
                    next++,
                    texts.text(
                            "tanda.dasar.pph",
                            rate,
                            texts.orDots(list.deduction().basis())),
                    look.plain(),
                    0,
                    LAST);
        }
        return next;
    }

    private void signatures(XSSFSheet sheet, ReceiptLook look, int at) {
        sign(sheet, look, at, "tanda.mengetahui", "tanda.bayar");
        sign(sheet, look, at + 1, "tanda.jabatan", "tanda.bendahara");
        sign(sheet, look, at + 5, "titik", "titik");
        sign(sheet, look, at + 6, "tanda.nip", "tanda.nip");
    }

    private void sign(XSSFSheet sheet, ReceiptLook look, int at, String left, String right) {
        merged(sheet, at, texts.text(left), look.centred(), NAME, NAME + 1);
        merged(sheet, at, texts.text(right), look.centred(), PAYER, LAST);
    }

    private static Row merged(XSSFSheet sheet, int at, String text, CellStyle style, int first, int last) {
        Row row = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
        row.setHeightInPoints(LINE_HEIGHT);
        for (int c = first; c <= last; c++) {
            row.createCell(c).setCellStyle(style);
        }
        row.getCell(first).setCellValue(text);
        sheet.addMergedRegion(new CellRangeAddress(at, at, first, last));
        return row;
    }

    private static void text(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(text);
    }

    private static void figure(Row row, int column, long number, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(number);
    }

    private static void page(XSSFSheet sheet) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setLandscape(true);
        setup.setPaperSize(FOLIO);
        // Not fitted to the width: spreadsheet programs then leave page ends of their own aside.
        setup.setScale(PERCENT);
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.5);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setCenter("&P / &N");
    }
}
