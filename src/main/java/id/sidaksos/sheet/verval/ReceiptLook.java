package id.sidaksos.sheet.verval;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a receipt list look. */
final class ReceiptLook {
    private static final String FACE = "Bookman Old Style";
    /** Built in, so that every program shows it in its own language's form. */
    private static final short THOUSANDS = 3;

    private final XSSFWorkbook book;
    private final CellStyle title;
    private final CellStyle centred;
    private final CellStyle plain;
    private final CellStyle words;
    private final CellStyle head;
    private final CellStyle text;
    private final CellStyle number;
    private final CellStyle money;
    private final CellStyle total;

    ReceiptLook(XSSFWorkbook book) {
        this.book = book;
        Font usual = font(10, false);
        Font bold = font(10, true);
        title = style(font(12, true), HorizontalAlignment.CENTER, false);
        centred = style(usual, HorizontalAlignment.CENTER, false);
        plain = style(usual, HorizontalAlignment.LEFT, false);
        words = style(bold, HorizontalAlignment.LEFT, true);
        head = style(bold, HorizontalAlignment.CENTER, true);
        text = style(usual, HorizontalAlignment.LEFT, true);
        number = style(usual, HorizontalAlignment.CENTER, true);
        money = style(usual, HorizontalAlignment.RIGHT, true);
        money.setDataFormat(THOUSANDS);
        total = style(bold, HorizontalAlignment.RIGHT, true);
        total.setDataFormat(THOUSANDS);
    }

    private Font font(int points, boolean bold) {
        Font font = book.createFont();
        font.setFontName(FACE);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }

    private CellStyle style(Font font, HorizontalAlignment alignment, boolean bordered) {
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        if (alignment == HorizontalAlignment.LEFT) {
            style.setIndention((short) 1);
        }
        if (bordered) {
            style.setWrapText(true);
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    CellStyle title() {
        return title;
    }

    CellStyle centred() {
        return centred;
    }

    CellStyle plain() {
        return plain;
    }

    CellStyle words() {
        return words;
    }

    CellStyle head() {
        return head;
    }

    CellStyle text() {
        return text;
    }

    CellStyle number() {
        return number;
    }

    CellStyle money() {
        return money;
    }

    CellStyle total() {
        return total;
    }
}
