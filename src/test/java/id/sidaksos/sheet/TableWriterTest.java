package id.sidaksos.sheet;

import static id.sidaksos.domain.layout.CellKind.NUMBER;
import static id.sidaksos.domain.layout.CellKind.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.domain.layout.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableWriterTest {
    private static final List<String> HEADER = List.of("nik", "nama", "bobot");
    /** Everything a cell may hold that a file format could stumble over. */
    private static final List<String> ODD = List.of(
            "baris\nbaru",
            "\r\n",
            "a\tb",
            "<&>\"'",
            "_x000D_",
            "_x0041",
            "\u0000\u0007",
            "\uD83D\uDE00",
            "\uD83D",
            "\uFFFF",
            " tepi ",
            "=1+1",
            "é–”");

    @TempDir
    Path folder;

    private Path write(String name, List<Object[]> rows) {
        Path file = folder.resolve(name);
        try (TableWriter table = TableWriter.open(file, HEADER)) {
            rows.forEach(table::row);
            table.save();
        }
        return file;
    }

    @Test
    void csv_quotes_as_rfc_4180_and_keeps_numbers_plain() throws IOException {
        Path file = write(
                "d/e/daftar.csv",
                List.of(
                        new Object[] {"3505010101800001", "Siti, Hj. \"Ida\"", new BigDecimal("12.50")},
                        new Object[] {null, "dua\nbaris", -3},
                        new Object[] {" x", 1e-7}));
        assertThat(file)
                .hasContent(
                        """
                        nik,nama,bobot
                        3505010101800001,"Siti, Hj. ""Ida""\",12.50
                        ,"dua
                        baris",-3
                        " x",0.0000001,
                        """);
    }

    @Test
    void text_that_a_spreadsheet_would_run_is_disarmed_in_csv() {
        Path file = write(
                "f.csv", List.of(new Object[] {"=1+1", "+cmd", "@x"}, new Object[] {"-ya", "\tx", "\rx"}, new Object[] {
                    "-12.5", "+62", "=12.5"
                }));
        assertThat(Reading.table(file))
                .containsExactly(
                        HEADER,
                        List.of("'=1+1", "'+cmd", "'@x"),
                        List.of("'-ya", "'\tx", "'\rx"),
                        List.of("-12.5", "+62", "'=12.5"));
    }

    @Test
    void a_workbook_keeps_text_as_text_and_numbers_as_numbers() {
        Path file = write("w.xlsx", List.<Object[]>of(new Object[] {"3505010101800001", "=HYPERLINK(1)", 12.5}));
        List<Row> rows = Reading.firstSheet(file);
        assertThat(Reading.texts(rows.get(0))).isEqualTo(HEADER);
        assertThat(Reading.texts(rows.get(1))).containsExactly("3505010101800001", "=HYPERLINK(1)", "12.5");
        assertThat(List.of(rows.get(1).kind(0), rows.get(1).kind(1), rows.get(1).kind(2)))
                .containsExactly(TEXT, TEXT, NUMBER);
    }

    @Test
    void odd_characters_come_back_from_a_workbook_and_from_csv() {
        for (String odd : ODD) {
            List<Object[]> row = List.<Object[]>of(new Object[] {odd, "x"});
            assertThat(Reading.table(write("o.xlsx", row)).get(1).get(0)).isEqualTo(odd);
            if (!odd.startsWith("=") && !odd.startsWith("\r") && !odd.equals("\uD83D")) {
                assertThat(Reading.table(write("o.csv", row)).get(1).get(0)).isEqualTo(odd);
            }
        }
    }

    @Test
    void another_library_finds_header_filter_and_text_format() throws IOException {
        Path file = write("w.xlsx", List.<Object[]>of(new Object[] {"1", "b", 2}, new Object[] {"3", "d", 4}));
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = book.getSheetAt(0);
            Cell cell = sheet.getRow(1).getCell(0);
            assertThat(cell.getStringCellValue()).isEqualTo("1");
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(2);
            assertThat(book.getFontAt(sheet.getRow(0).getCell(0).getCellStyle().getFontIndex())
                            .getBold())
                    .isTrue();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:C3");
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("d");
        }
    }

    @Test
    void a_table_longer_than_a_sheet_goes_on_in_another() throws IOException {
        Path file = folder.resolve("panjang.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            XlsxTable table = new XlsxTable(out, HEADER, 200);
            for (int i = 0; i < 300; i++) {
                table.row(List.of("n" + i));
            }
            table.finish();
        }
        try (SourceBook book = SourceBook.open(file, Optional.empty())) {
            assertThat(book.sheets()).extracting(SheetInfo::name).containsExactly("Data", "Data 2");
            assertThat(Reading.rows(book, 0)).hasSize(200);
            assertThat(Reading.rows(book, 1)).hasSize(102);
            assertThat(Reading.rows(book, 1).get(1).text(0)).isEqualTo("n199");
        }
    }

    @Test
    void a_table_without_rows_is_still_a_file() {
        assertThat(Reading.table(write("k.csv", List.of()))).containsExactly(HEADER);
        assertThat(Reading.table(write("k.xlsx", List.of()))).containsExactly(HEADER);
    }

    @Test
    void without_saving_the_older_file_stays_and_no_draft_is_left() throws IOException {
        Path file = Files.writeString(folder.resolve("lama.csv"), "lama");
        assertThatThrownBy(() -> {
                    try (TableWriter table = TableWriter.open(file, HEADER)) {
                        table.row("1");
                        throw new IllegalStateException("putus");
                    }
                })
                .hasMessage("putus");
        assertThat(file).hasContent("lama");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        write("lama.csv", List.<Object[]>of(new Object[] {"1"}));
        assertThat(file).hasContent("nik,nama,bobot\n1,,\n");
    }

    @Test
    void a_place_that_cannot_be_written_is_told() throws IOException {
        assertThat(code(folder)).isEqualTo(ErrorCode.OUTPUT_UNWRITABLE);
        Path file = Files.writeString(folder.resolve("berkas"), "x");
        assertThat(code(file.resolve("anak.csv"))).isEqualTo(ErrorCode.OUTPUT_UNWRITABLE);
    }

    private static ErrorCode code(Path target) {
        return catchThrowableOfType(Problem.class, () -> TableWriter.open(target, HEADER))
                .code();
    }

    @Test
    void a_full_disk_is_told_as_such() {
        Path full = Path.of("/dev/full");
        assumeThat(Files.exists(full))
                .as("only Linux has a disk that is always full")
                .isTrue();
        IOException fault = catchThrowableOfType(IOException.class, () -> {
            try (OutputStream out = Files.newOutputStream(full)) {
                out.write(1);
            }
        });
        assertThat(OutputFile.problem(fault, Path.of("a.csv")).code()).isEqualTo(ErrorCode.DISK_FULL);
    }

    @Test
    void a_row_wider_than_the_header_is_a_fault_of_the_program() {
        try (TableWriter table = TableWriter.open(folder.resolve("l.csv"), HEADER)) {
            assertThatThrownBy(() -> table.row("1", "2", "3", "4")).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
