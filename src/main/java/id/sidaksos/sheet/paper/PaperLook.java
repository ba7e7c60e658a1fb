package id.sidaksos.sheet.paper;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fonts and cell styles of the paper: black on white, with grey letters in the boxes that a pen crosses. */
final class PaperLook {
    private static final String FONT = "Arial";
    private static final short TITLE = 13;
    private static final short BODY = 9;
    private static final short SMALL = 7;

    final XSSFFont bold;
    final XSSFFont plain;
    final XSSFFont small;
    final XSSFCellStyle title;
    final XSSFCellStyle line;
    final XSSFCellStyle head;
    final XSSFCellStyle section;
    final XSSFCellStyle text;
    final XSSFCellStyle centred;
    final XSSFCellStyle box;
    final XSSFCellStyle hint;

    PaperLook(XSSFWorkbook book) {
        XSSFFont large = font(book, TITLE, true, false);
        bold = font(book, BODY, true, false);
        plain = font(book, BODY, false, false);
        small = font(book, SMALL, false, false);
        XSSFFont grey = font(book, BODY, false, true);
        XSSFFont greySmall = font(book, SMALL, false, true);
        title = style(book, large, false, HorizontalAlignment.LEFT, VerticalAlignment.CENTER);
        line = style(book, plain, false, HorizontalAlignment.LEFT, VerticalAlignment.CENTER);
        head = style(book, bold, true, HorizontalAlignment.CENTER, VerticalAlignment.CENTER);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(org.apache.poi.ss.usermodel.FillPatternType.SOLID_FOREGROUND);
        section = style(book, bold, true, HorizontalAlignment.LEFT, VerticalAlignment.CENTER);
        text = style(book, plain, true, HorizontalAlignment.LEFT, VerticalAlignment.CENTER);
        centred = style(book, bold, true, HorizontalAlignment.CENTER, VerticalAlignment.CENTER);
        box = style(book, grey, true, HorizontalAlignment.CENTER, VerticalAlignment.CENTER);
        hint = style(book, greySmall, true, HorizontalAlignment.LEFT, VerticalAlignment.TOP);
    }

    private static XSSFFont font(XSSFWorkbook book, short points, boolean bold, boolean grey) {
        XSSFFont font = book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(points);
        font.setBold(bold);
        if (grey) {
            font.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
        }
        return font;
    }

    private static XSSFCellStyle style(
            XSSFWorkbook book, XSSFFont font, boolean bordered, HorizontalAlignment across, VerticalAlignment down) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setAlignment(across);
        style.setVerticalAlignment(down);
        style.setWrapText(bordered);
        // Texts of people are never formulas.
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        if (across == HorizontalAlignment.LEFT && bordered) {
            style.setIndention((short) 1);
        }
        if (bordered) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }
}
