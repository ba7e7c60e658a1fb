package id.sidaksos.sheet.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.sidaksos.SampleVillage;
import id.sidaksos.domain.verification.Packet;
import id.sidaksos.domain.verification.PacketSigner;
import id.sidaksos.domain.verification.RecordKind;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperWorkbookTest {
    private static final int FAMILIES = 14;

    @TempDir
    Path folder;

    private final Packet packet = SampleVillage.of(FAMILIES).packet();
    private final PacketSigner signer = new PacketSigner(SampleVillage.MARK, SampleVillage.SECRET);

    @Test
    void each_family_has_a_row_with_its_mark_as_a_code_that_a_reader_understands() throws IOException, ReaderException {
        try (XSSFWorkbook book = written()) {
            XSSFSheet sheet = book.getSheetAt(0);
            TreeMap<Integer, String> codes = new TreeMap<>();
            for (XSSFShape shape : sheet.getDrawingPatriarch().getShapes()) {
                XSSFPicture picture = (XSSFPicture) shape;
                codes.put(
                        picture.getClientAnchor().getRow1(),
                        decode(picture.getPictureData().getData()));
            }

            List<String> marks = packet.rows(RecordKind.KELUARGA).stream()
                    .map(row -> signer.mark(packet.form(), row).text())
                    .toList();
            assertThat(codes.values()).containsExactlyElementsOf(marks);
            codes.forEach((row, mark) -> assertThat(text(sheet.getRow(row), PaperColumns.FAMILY))
                    .as("the code stands in its own family's row, and is printed in letters too")
                    .contains(mark));
        }
    }

    @Test
    void each_rt_begins_a_page_and_the_legend_stands_on_every_page() throws IOException {
        try (XSSFWorkbook book = written()) {
            XSSFSheet sheet = book.getSheetAt(0);
            List<String> sections = new ArrayList<>();
            for (Row row : sheet) {
                if (text(row, 0).startsWith("RT ")) {
                    sections.add(text(row, 0));
                    boolean first = sections.size() == 1;
                    assertThat(sheet.isRowBroken(row.getRowNum() - 1)).isEqualTo(!first);
                }
            }
            assertThat(sections).containsExactly("RT 1 / RW 1", "RT 2 / RW 1", "RT 3 / RW 1", "RT 1 / RW 2");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:5");
            assertThat(text(sheet.getRow(2), 0)).contains("L = Layak").contains("D = Ditunda");
            assertThat(text(sheet.getRow(3), 0)).contains("1 = Meninggal").contains("8 = Lainnya");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 14);
        }
    }

    @Test
    void a_row_has_a_box_for_each_result_each_reason_and_each_digit() throws IOException {
        try (XSSFWorkbook book = written()) {
            Row row = book.getSheetAt(0).getRow(6);
            StringBuilder boxes = new StringBuilder();
            for (int column = PaperColumns.RESULT; column < PaperColumns.NIK; column++) {
                boxes.append(text(row, column));
            }
            assertThat(boxes.toString()).isEqualTo("LTD12345678");
            assertThat(row.getLastCellNum()).isEqualTo((short) PaperColumns.COUNT);
        }
    }

    private XSSFWorkbook written() throws IOException {
        Path file = folder.resolve("kertas.xlsx");
        new PaperWorkbook().write(packet, signer, file);
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static String text(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null ? "" : cell.getStringCellValue();
    }

    private static String decode(byte[] png) throws IOException, ReaderException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new QRCodeReader()
                .decode(new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels))))
                .getText();
    }
}
