package id.sidaksos.sheet.paper;

import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.verification.Alasan;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Hasil;
import id.sidaksos.domain.verification.Packet;
import id.sidaksos.domain.verification.PacketRow;
import id.sidaksos.domain.verification.PacketSigner;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.sheet.OutputFile;
import id.sidaksos.sheet.verval.PacketTexts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a packet as a workbook to be printed on F4: each RT begins a page, each family has a row with boxes for a pen, the legend of
 * the codes stands at the top of every page.
 */
public final class PaperWorkbook {
    private static final short FOLIO = 14;
    private static final int HEAD_ROWS = 5;
    private static final double ROW_MM = 19;
    private static final double QR_MM = 17;
    private static final double POINTS_PER_MM = 72 / 25.4;
    /** Width of a column in 256ths of a digit of the default font: 7 pixels of 96 to the inch. */
    private static final double UNITS_PER_MM = 96 / 25.4 / 7 * 256;

    private static final double MARGIN_INCHES = 0.35;
    private static final int MOST_FINDINGS = 120;

    private final PacketTexts texts = new PacketTexts();

    /**
     * The file appears whole or not at all.
     *
     * @throws id.sidaksos.base.Problem OUTPUT_UNWRITABLE, OUTPUT_OPEN_ELSEWHERE, DISK_FULL
     */
    public void write(Packet packet, PacketSigner signer, Path file) {
        try (OutputFile out = OutputFile.open(file);
                XSSFWorkbook book = new XSSFWorkbook()) {
            new Sheet(book, packet, signer).write();
            try {
                book.write(out.stream());
            } catch (IOException e) {
                throw out.problem(e);
            }
            out.publish();
        } catch (IOException e) {
            throw OutputFile.problem(e, file);
        }
    }

    /** The one sheet while it is being written. */
    private final class Sheet {
        private final XSSFWorkbook book;
        private final Packet packet;
        private final PacketSigner signer;
        private final XSSFSheet sheet;
        private final PaperLook look;
        private final XSSFDrawing drawing;
        private int next;

        Sheet(XSSFWorkbook book, Packet packet, PacketSigner signer) {
            this.book = book;
            this.packet = packet;
            this.signer = signer;
            this.sheet = book.createSheet(texts.text("lembar.KELUARGA"));
            this.look = new PaperLook(book);
            this.drawing = sheet.createDrawingPatriarch();
        }

        void write() {
            page();
            head();
            String section = null;
            for (PacketRow family : packet.rows(RecordKind.KELUARGA)) {
                String own = texts.text(
                        "kertas.rt", blank(family.value(Field.RT.key())), blank(family.value(Field.RW.key())));
                if (!own.equals(section)) {
                    if (section != null) {
                        sheet.setRowBreak(next - 1);
                    }
                    section(own);
                    section = own;
                }
                family(family);
            }
            book.setPrintArea(0, 0, PaperColumns.COUNT - 1, 0, Math.max(HEAD_ROWS, next - 1));
        }

        private void page() {
            for (int column = 0; column < PaperColumns.COUNT; column++) {
                sheet.setColumnWidth(column, (int) Math.round(PaperColumns.millimetres(column) * UNITS_PER_MM));
            }
            PrintSetup setup = sheet.getPrintSetup();
            setup.setPaperSize(FOLIO);
            setup.setLandscape(true);
            sheet.setFitToPage(true);
            setup.setFitWidth((short) 1);
            setup.setFitHeight((short) 0);
            for (short margin = 0; margin < 4; margin++) {
                sheet.setMargin(margin, MARGIN_INCHES);
            }
            sheet.setMargin(org.apache.poi.ss.usermodel.Sheet.BottomMargin, 2 * MARGIN_INCHES);
            setup.setFooterMargin(MARGIN_INCHES);
            var id = packet.id();
            sheet.getFooter().setLeft(texts.text("kaki", id.village(), id.district(), id.batch(), id.mark()));
            sheet.getFooter().setRight(texts.text("kaki.halaman"));
            sheet.setRepeatingRows(new CellRangeAddress(0, HEAD_ROWS - 1, -1, -1));
            sheet.setDisplayGridlines(false);
            sheet.createFreezePane(0, HEAD_ROWS);
        }

        private void head() {
            var id = packet.id();
            line(texts.text("judul.KELUARGA"), look.title, 7);
            line(texts.text("wilayah.paket", id.village(), id.district(), id.batch(), id.mark()), look.line, 5);
            String results = Arrays.stream(Hasil.values())
                    .map(result -> letter(result) + " = " + texts.text("hasil." + result.name()))
                    .collect(Collectors.joining("    "));
            String reasons = Arrays.stream(Alasan.values())
                    .map(reason -> reason.ordinal() + 1 + " = " + texts.text("alasan." + reason.name()))
                    .collect(Collectors.joining("    "));
            line(texts.text("kertas.legenda.hasil", results), look.line, 5);
            line(texts.text("kertas.legenda.alasan", reasons), look.line, 5);
            XSSFRow row = row(8);
            for (int column = 0; column < PaperColumns.COUNT; column++) {
                cell(row, column, "", look.head);
            }
            cell(row, PaperColumns.NUMBER, texts.text("kertas.kolom.nomor"), look.head);
            cell(row, PaperColumns.CODE, texts.text("kertas.kolom.kode"), look.head);
            cell(row, PaperColumns.FAMILY, texts.text("kertas.kolom.keluarga"), look.head);
            merged(row, PaperColumns.RESULT, PaperColumns.REASON - 1, "kertas.kolom.hasil");
            merged(row, PaperColumns.REASON, PaperColumns.NIK - 1, "kertas.kolom.alasan");
            merged(row, PaperColumns.NIK, PaperColumns.REMARK - 1, "kertas.kolom.nik");
            cell(row, PaperColumns.REMARK, texts.text("kertas.kolom.catatan"), look.head);
        }

        private void merged(XSSFRow row, int from, int to, String key) {
            cell(row, from, texts.text(key), look.head);
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), from, to));
        }

        private void line(String text, XSSFCellStyle style, double millimetres) {
            XSSFRow row = row(millimetres);
            cell(row, 0, text, style);
        }

        private void section(String text) {
            XSSFRow row = row(7);
            for (int column = 0; column < PaperColumns.COUNT; column++) {
                cell(row, column, "", look.section);
            }
            cell(row, 0, text, look.section);
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, PaperColumns.COUNT - 1));
        }

        private void family(PacketRow family) {
            XSSFRow row = row(ROW_MM);
            cell(row, PaperColumns.NUMBER, Integer.toString(family.number()), look.centred);
            cell(row, PaperColumns.CODE, "", look.text);
            String mark = signer.mark(packet.form(), family).text();
            picture(row, mark);
            XSSFCell identity = cell(row, PaperColumns.FAMILY, "", look.text);
            identity.setCellValue(identity(family, mark));
            for (Hasil result : Hasil.values()) {
                cell(row, PaperColumns.RESULT + result.ordinal(), letter(result), look.box);
            }
            for (Alasan reason : Alasan.values()) {
                cell(row, PaperColumns.REASON + reason.ordinal(), Integer.toString(reason.ordinal() + 1), look.box);
            }
            for (int box = 0; box < PaperColumns.NIK_BOXES; box++) {
                cell(row, PaperColumns.NIK + box, "", look.box);
            }
            cell(row, PaperColumns.REMARK, texts.text("kertas.catatan"), look.hint);
        }

        private XSSFRichTextString identity(PacketRow family, String mark) {
            XSSFRichTextString text = new XSSFRichTextString();
            text.append(family.value(Field.NAMA.key()), look.bold);
            text.append("\n" + texts.text("kertas.nik", family.value(Field.NIK.key())), look.plain);
            String persons = family.value(Field.JUMLAH_ANGGOTA.key());
            text.append(
                    "\n" + texts.text("kertas.alamat", family.value(Field.ALAMAT.key()), blank(persons)), look.plain);
            String findings = family.value(Form.FINDINGS);
            if (!findings.isEmpty()) {
                String kept =
                        findings.length() > MOST_FINDINGS ? findings.substring(0, MOST_FINDINGS) + "\u2026" : findings;
                text.append("\n" + kept, look.small);
            }
            text.append("\n" + mark, look.small);
            return text;
        }

        private void picture(XSSFRow row, String mark) {
            int picture = book.addPicture(QrPicture.png(mark), Workbook.PICTURE_TYPE_PNG);
            double side = (PaperColumns.millimetres(PaperColumns.CODE) - QR_MM) / 2;
            double above = (ROW_MM - QR_MM) / 2;
            XSSFClientAnchor anchor = new XSSFClientAnchor(
                    emu(side),
                    emu(above),
                    emu(side + QR_MM),
                    emu(above + QR_MM),
                    PaperColumns.CODE,
                    row.getRowNum(),
                    PaperColumns.CODE,
                    row.getRowNum());
            anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
            drawing.createPicture(anchor, picture);
        }

        private XSSFRow row(double millimetres) {
            XSSFRow row = sheet.createRow(next++);
            row.setHeightInPoints((float) (millimetres * POINTS_PER_MM));
            return row;
        }

        private XSSFCell cell(XSSFRow row, int column, String text, XSSFCellStyle style) {
            XSSFCell cell = row.createCell(column);
            cell.setCellStyle(style);
            if (!text.isEmpty()) {
                cell.setCellValue(text);
            }
            return cell;
        }
    }

    private static int emu(double millimetres) {
        return (int) Math.round(millimetres * Units.EMU_PER_CENTIMETER / 10);
    }

    private static String blank(String text) {
        return text.isEmpty() ? "\u2026" : text;
    }

    /** The key of the window and the letter of the paper are the same. */
    private static String letter(Hasil result) {
        return result.name().substring(0, 1);
    }
}
