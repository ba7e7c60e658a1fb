package id.sidaksos.sheet.verval;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.domain.verification.ReturnedPacket;
import id.sidaksos.domain.verification.ReturnedRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Rows and columns in any order are the same packet. */
class PacketReaderProperties {
    @Property(tries = 12)
    void any_order_of_rows_and_columns_reads_back_the_same(@ForAll long seed, @ForAll boolean keysSurvive) {
        try {
            Path folder = Files.createTempDirectory("paket");
            Path file = SamplePacket.write(folder.resolve("paket.xlsx"));
            Workbook.change(file, book -> {
                Workbook.fill(book.getSheet("Keluarga"), 2, "hasil", "Layak", "petugas", "Sari");
                Workbook.fill(book.getSheet("Anggota"), 3, "keadaan", "Pindah");
            });
            Map<String, String> before = answers(SamplePacket.read(file));
            Path shuffled = shuffle(file, folder.resolve("acak.xlsx"), new Random(seed), keysSurvive);
            assertThat(answers(SamplePacket.read(shuffled))).isEqualTo(before);
            Files.delete(shuffled);
            Files.delete(file);
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> answers(ReturnedPacket packet) {
        assertThat(packet.faults()).isEmpty();
        assertThat(packet.unknownColumns()).isEmpty();
        Map<String, String> answers = new TreeMap<>();
        for (ReturnedRow row : packet.rows()) {
            assertThat(answers.put(row.mark(), new TreeMap<>(row.values()) + " " + new TreeMap<>(row.locked())))
                    .isNull();
        }
        return answers;
    }

    private static Path shuffle(Path file, Path target, Random random, boolean keysSurvive) {
        XSSFWorkbook book = Workbook.open(file);
        XSSFWorkbook copy = new XSSFWorkbook();
        for (String name : List.of("Keluarga", "Anggota")) {
            Sheet sheet = book.getSheet(name);
            int width = sheet.getRow(Workbook.HEADER).getLastCellNum();
            List<Integer> columns = order(0, width, random);
            List<Integer> rows =
                    new ArrayList<>(IntStream.range(0, Workbook.FIRST).boxed().toList());
            rows.addAll(order(Workbook.FIRST, sheet.getLastRowNum() + 1, random));
            Sheet mixed = copy.createSheet("Salinan " + name);
            int at = 0;
            for (int r : rows) {
                Row from = sheet.getRow(r);
                Row to = mixed.createRow(at++);
                for (int c = 0; c < width && from != null && (keysSurvive || r != Workbook.KEYS); c++) {
                    put(from.getCell(columns.get(c)), to, c);
                }
            }
        }
        return Workbook.save(copy, target);
    }

    private static List<Integer> order(int from, int to, Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(from, to).boxed().toList());
        Collections.shuffle(order, random);
        return order;
    }

    private static void put(Cell cell, Row row, int column) {
        if (cell == null) {
            return;
        }
        if (cell.getCellType() == CellType.NUMERIC) {
            row.createCell(column).setCellValue(cell.getNumericCellValue());
        } else if (cell.getCellType() == CellType.STRING) {
            row.createCell(column).setCellValue(cell.getStringCellValue());
        }
    }
}
