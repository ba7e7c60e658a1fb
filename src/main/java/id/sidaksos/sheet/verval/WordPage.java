package id.sidaksos.sheet.verval;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.IRunBody;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A text document on F4 paper, upright, in the face of regional legal products: paragraphs, tables with a head on every page, page numbers. */
final class WordPage implements AutoCloseable {
    /** Twentieths of a point: F4 is 21,5 x 33 cm. */
    private static final int WIDTH = 12_189;

    private static final int HEIGHT = 18_709;
    private static final int MARGIN = 1_134;

    /** What stands between the margins. */
    static final int TEXT_WIDTH = WIDTH - 2 * MARGIN;

    private static final String FACE = "Bookman Old Style";
    private static final int POINTS = 11;
    static final int SMALL = 9;

    private final XWPFDocument document = new XWPFDocument();
    private final DocumentTexts texts;

    WordPage(DocumentTexts texts, String title) {
        this.texts = texts;
        document.getProperties().getCoreProperties().setTitle(title);
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margin = section.addNewPgMar();
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
        margin.setTop(BigInteger.valueOf(MARGIN));
        margin.setBottom(BigInteger.valueOf(MARGIN));
        margin.setHeader(BigInteger.valueOf(MARGIN / 2));
        margin.setFooter(BigInteger.valueOf(MARGIN / 2));
        pageNumbers();
    }

    private void pageNumbers() {
        XWPFParagraph line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        run(line, texts.text("halaman.kata"), SMALL, false);
        number(line, "PAGE");
        run(line, texts.text("halaman.dari"), SMALL, false);
        number(line, "NUMPAGES");
    }

    /** A number that the reader's program works out, in the look of the words around it. */
    private static void number(XWPFParagraph line, String instruction) {
        CTSimpleField field = line.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        XWPFRun run = new XWPFRun(field.addNewR(), (IRunBody) line);
        run.setFontFamily(FACE);
        run.setFontSize(SMALL);
        run.setText("1");
    }

    void centred(String text, boolean bold) {
        XWPFParagraph line = paragraph(ParagraphAlignment.CENTER, 0);
        run(line, text, POINTS + 1, bold);
    }

    /** A paragraph between both margins, with space after it. */
    void plain(String text) {
        run(paragraph(ParagraphAlignment.BOTH, 120), text, POINTS, false);
    }

    /** The last paragraph before the signatures: it goes to the next page with them rather than leave them alone there. */
    void closing(String text) {
        XWPFParagraph line = paragraph(ParagraphAlignment.BOTH, 200);
        line.setKeepNext(true);
        run(line, text, POINTS, false);
    }

    /** A heading, which stays with what follows. */
    void heading(String text) {
        XWPFParagraph line = paragraph(ParagraphAlignment.LEFT, 60);
        line.setSpacingBefore(160);
        line.setKeepNext(true);
        run(line, text, POINTS, true);
    }

    void gap() {
        paragraph(ParagraphAlignment.LEFT, 0);
    }

    private XWPFParagraph paragraph(ParagraphAlignment alignment, int after) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(after);
        return paragraph;
    }

    private static void run(XWPFParagraph paragraph, String text, int points, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FACE);
        run.setFontSize(points);
        run.setBold(bold);
        run.setText(text);
    }

    /** How a cell's text stands. */
    enum Stand {
        LEFT(ParagraphAlignment.LEFT),
        CENTRE(ParagraphAlignment.CENTER),
        RIGHT(ParagraphAlignment.RIGHT);

        private final ParagraphAlignment alignment;

        Stand(ParagraphAlignment alignment) {
            this.alignment = alignment;
        }
    }

    /**
     * @param parts of the width between the margins, one for each column
     * @param stands one for each column, for the rows below the head
     */
    record Shape(int points, int[] parts, Stand... stands) {
        private int width(int column) {
            int all = 0;
            for (int part : parts) {
                all += part;
            }
            return TEXT_WIDTH * parts[column] / all;
        }
    }

    /** A table that is written row by row. */
    final class Table {
        private final XWPFTable table;
        private final Shape shape;
        private boolean begun;

        private Table(Shape shape, boolean bordered) {
            this.shape = shape;
            this.table = document.createTable(1, shape.parts().length);
            CTTblWidth width = table.getCTTbl().getTblPr().isSetTblW()
                    ? table.getCTTbl().getTblPr().getTblW()
                    : table.getCTTbl().getTblPr().addNewTblW();
            width.setType(STTblWidth.DXA);
            width.setW(BigInteger.valueOf(TEXT_WIDTH));
            table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
            if (!bordered) {
                table.removeBorders();
            }
        }

        /** Stands again at the top of each page. */
        void head(List<String> titles) {
            XWPFTableRow row = next();
            row.setRepeatHeader(true);
            for (int c = 0; c < titles.size(); c++) {
                write(row.getCell(c), c, titles.get(c), Stand.CENTRE, true, true);
            }
        }

        void row(List<String> texts) {
            row(texts, false, -1);
        }

        /** @param height at least, in twentieths of a point; -1 for as much as the text needs */
        void row(List<String> texts, boolean bold, int height) {
            XWPFTableRow row = next();
            if (height > 0) {
                row.setHeight(height);
            }
            for (int c = 0; c < texts.size(); c++) {
                write(row.getCell(c), c, texts.get(c), shape.stands()[c], bold, false);
            }
        }

        /** A row that stays on the page of the next one. */
        void keptRow(List<String> texts, int height) {
            XWPFTableRow row = next();
            if (height > 0) {
                row.setHeight(height);
            }
            for (int c = 0; c < texts.size(); c++) {
                write(row.getCell(c), c, texts.get(c), shape.stands()[c], false, true);
            }
        }

        private XWPFTableRow next() {
            XWPFTableRow row = begun ? table.createRow() : table.getRow(0);
            begun = true;
            row.setCantSplitRow(true);
            return row;
        }

        private void write(XWPFTableCell cell, int column, String text, Stand stand, boolean bold, boolean keep) {
            cell.setWidth(Integer.toString(shape.width(column)));
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            XWPFParagraph paragraph = cell.getParagraphs().get(0);
            paragraph.setAlignment(stand.alignment);
            paragraph.setSpacingAfter(0);
            paragraph.setKeepNext(keep);
            run(paragraph, text, shape.points(), bold);
        }
    }

    Table table(Shape shape) {
        return new Table(shape, true);
    }

    /** Without lines: to set things side by side. */
    Table columns(Shape shape) {
        return new Table(shape, false);
    }

    void write(OutputStream out) throws IOException {
        document.write(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
