package id.sidaksos.sheet;

import static id.sidaksos.domain.layout.CellKind.BOOLEAN;
import static id.sidaksos.domain.layout.CellKind.DATE;
import static id.sidaksos.domain.layout.CellKind.ERROR;
import static id.sidaksos.domain.layout.CellKind.MISSING;
import static id.sidaksos.domain.layout.CellKind.NUMBER;
import static id.sidaksos.domain.layout.CellKind.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.domain.layout.CellKind;
import id.sidaksos.domain.layout.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsReadingTest {
    @TempDir
    Path folder;

    private Path write(HSSFWorkbook book) throws IOException {
        // A name that lies: content decides.
        Path file = folder.resolve("lama.xlsx");
        try (book;
                OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }

    private static HSSFWorkbook everyKind() {
        HSSFWorkbook book = new HSSFWorkbook();
        HSSFSheet sheet = book.createSheet("Semua");
        CellStyle date = book.createCellStyle();
        date.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
        HSSFRow row = sheet.createRow(2);
        row.createCell(0).setCellValue("teks “é”");
        row.createCell(1).setCellValue(3505011234567890d);
        row.createCell(2).setCellValue(29221.5);
        row.getCell(2).setCellStyle(date);
        row.createCell(3).setCellValue(true);
        row.createCell(4).setCellErrorValue(FormulaError.NA);
        row.createCell(5).setCellStyle(date);
        row.createCell(6).setCellFormula("A3&\"!\"");
        row.createCell(7).setCellFormula("1/4");
        row.createCell(8).setCellValue(0.1);
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        row = sheet.createRow(70);
        row.setZeroHeight(true);
        row.createCell(1).setCellValue("tersembunyi");
        sheet.addMergedRegion(new CellRangeAddress(3, 4, 1, 3));
        book.createSheet("Kosong");
        book.createSheet("Rahasia").createRow(0).createCell(0).setCellValue(7);
        book.setSheetHidden(2, true);
        return book;
    }

    @Test
    void every_kind_of_cell_is_read() throws IOException {
        Row row = Reading.firstSheet(write(everyKind())).get(0);
        assertThat(row.number()).isEqualTo(3);
        assertThat(Reading.texts(row))
                .containsExactly(
                        "teks “é”",
                        "3505011234567890",
                        "1980-01-01T12:00:00",
                        "TRUE",
                        "#N/A",
                        "",
                        "teks “é”!",
                        "0.25",
                        "0.1");
        assertThat(IntStream.range(0, 9).mapToObj(row::kind))
                .containsExactly(TEXT, NUMBER, DATE, BOOLEAN, ERROR, MISSING, TEXT, NUMBER, NUMBER);
        assertThat(row.format(2)).isEqualTo("dd/mm/yyyy");
    }

    @Test
    void hidden_sheets_and_rows_and_merges_are_told() throws IOException {
        try (SourceBook book = SourceBook.open(write(everyKind()), Optional.empty())) {
            assertThat(book.format()).isEqualTo(BookFormat.XLS);
            assertThat(book.sheets())
                    .containsExactly(
                            new SheetInfo(0, "Semua", false),
                            new SheetInfo(1, "Kosong", false),
                            new SheetInfo(2, "Rahasia", true));
            assertThat(Reading.rows(book, 0))
                    .extracting(Row::number, Row::hidden)
                    .containsExactly(tuple(3, false), tuple(71, true));
            assertThat(Reading.rows(book, 1)).isEmpty();
            assertThat(Reading.rows(book, 2)).extracting(Reading::texts).containsExactly(List.of("7"));
            assertThat(book.merges(book.sheets().get(0))).containsExactly(new CellRange(4, 5, 1, 3));
        }
    }

    @Test
    void many_rows_and_columns_come_in_order() throws IOException {
        HSSFWorkbook book = new HSSFWorkbook();
        HSSFSheet sheet = book.createSheet("Banyak");
        for (int r = 0; r < 2_000; r++) {
            HSSFRow row = sheet.createRow(r);
            for (int c = 0; c < 30; c++) {
                row.createCell(c).setCellValue(r * 100 + c);
            }
        }
        List<Row> rows = Reading.firstSheet(write(book));
        assertThat(rows).hasSize(2_000);
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.text(29)).isEqualTo(String.valueOf((row.number() - 1) * 100 + 29)));
    }

    @Test
    void a_password_is_asked_for_and_checked() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("rahasia");
        Path file;
        try {
            file = write(everyKind());
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(Reading.refusal(file)).isEqualTo(ErrorCode.FILE_PASSWORD_NEEDED);
        assertThat(Reading.refusal(file, Optional.of("salah"))).isEqualTo(ErrorCode.FILE_PASSWORD_WRONG);
        try (SourceBook book = SourceBook.open(file, Optional.of("rahasia"))) {
            assertThat(Reading.rows(book, 0).get(0).text(0)).isEqualTo("teks “é”");
            assertThat(Reading.rows(book, 2)).extracting(Reading::texts).containsExactly(List.of("7"));
        }
    }

    @Test
    void days_count_from_1904_where_the_workbook_says_so() throws IOException {
        HSSFWorkbook book = new HSSFWorkbook();
        book.getInternalWorkbook().getRecords().stream()
                .filter(DateWindow1904Record.class::isInstance)
                .forEach(record -> ((DateWindow1904Record) record).setWindowing((short) 1));
        HSSFRow row = book.createSheet("A").createRow(0);
        row.createCell(0).setCellValue(27759);
        CellStyle date = book.createCellStyle();
        date.setDataFormat((short) 14);
        row.getCell(0).setCellStyle(date);
        Row read = Reading.firstSheet(write(book)).get(0);
        assertThat(read.text(0)).isEqualTo("1980-01-01");
        assertThat(read.kind(0)).isEqualTo(CellKind.DATE);
    }
}
