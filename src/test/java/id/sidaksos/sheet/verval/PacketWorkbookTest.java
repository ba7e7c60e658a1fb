package id.sidaksos.sheet.verval;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.domain.verification.RowMark;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a village sees when it opens its packet. */
class PacketWorkbookTest {
    @TempDir
    static Path folder;

    private static XSSFWorkbook book;
    private static XSSFSheet families;
    private static XSSFSheet members;

    @BeforeAll
    static void a_packet() {
        book = Workbook.open(SamplePacket.write(folder.resolve("paket.xlsx")));
        families = book.getSheet("Keluarga");
        members = book.getSheet("Anggota");
    }

    @Test
    void it_has_five_sheets_and_one_of_lists_that_nobody_sees() {
        List<String> names = new ArrayList<>();
        book.forEach(sheet -> names.add(sheet.getSheetName()));
        assertThat(names).containsExactly("Petunjuk", "Keluarga", "Anggota", "Usulan baru", "Berita acara", "Daftar");
        assertThat(book.getSheetVisibility(5)).isEqualTo(SheetVisibility.VERY_HIDDEN);
    }

    @Test
    void every_row_carries_a_genuine_mark() {
        for (int number = 1; number <= SamplePacket.FAMILIES; number++) {
            String text = Workbook.cell(families, number, "kode_baris").getStringCellValue();
            RowMark mark = RowMark.parse(text).orElseThrow();
            assertThat(mark.number()).isEqualTo(number);
            assertThat(text).isEqualTo(SamplePacket.mark(mark.kind(), number));
        }
    }

    @Test
    void source_cells_are_locked_and_answer_cells_are_open_and_text() {
        for (String key : List.of("kode_baris", "nomor", "id_keluarga", "nama", "nik", "alamat", "temuan")) {
            assertThat(locked(Workbook.cell(families, 1, key))).as(key).isTrue();
        }
        for (String key : List.of("jenis_lantai", "hasil", "alasan", "perbaikan_nik", "no_kk", "rt", "petugas")) {
            assertThat(locked(Workbook.cell(families, 1, key))).as(key).isFalse();
        }
        for (String key : List.of("nik", "perbaikan_nik", "no_kk", "telepon", "rt")) {
            assertThat(Workbook.cell(families, 1, key).getCellStyle().getDataFormatString())
                    .as(key)
                    .isEqualTo("@");
        }
        assertThat(Workbook.cell(families, 1, "perbaikan_nik").getStringCellValue())
                .as("a repair goes out blank whatever it is held against")
                .isEmpty();
    }

    @Test
    void sheets_are_protected_without_a_password_and_still_filter_and_take_rows() {
        for (Sheet sheet : book) {
            assertThat(sheet.getProtect()).as(sheet.getSheetName()).isTrue();
        }
        var protection = families.getCTWorksheet().getSheetProtection();
        assertThat(protection.isSetHashValue() || protection.isSetPassword()).isFalse();
        assertThat(List.of(protection.getAutoFilter(), protection.getSort(), protection.getInsertRows()))
                .containsOnly(false);
        assertThat(families.getCTWorksheet().getAutoFilter().getRef())
                .startsWith("A5:")
                .endsWith("11");
    }

    @Test
    void reasons_are_offered_only_for_a_family_that_is_not_entitled() {
        DataValidation reason = validation(families, "alasan");
        String column = org.apache.poi.ss.util.CellReference.convertNumToColString(Workbook.column(families, "hasil"));
        assertThat(reason.getValidationConstraint().getFormula1())
                .matches("IF\\(\\$" + column + "6=\"Tidak layak\",pilihan_\\d+,pilihan_\\d+\\)");
        assertThat(words(families, "hasil")).containsExactly("Layak", "Tidak layak", "Ditunda");
        assertThat(words(members, "keadaan")).containsExactly("Ada", "Pindah", "Meninggal", "Baru");
        assertThat(words(families, "jenis_lantai")).contains("Tanah", "Semen").doesNotHaveDuplicates();
    }

    @Test
    void the_line_at_the_top_counts_what_has_been_filled_in() {
        XSSFWorkbook filled = Workbook.open(folder.resolve("paket.xlsx"));
        Sheet sheet = filled.getSheet("Keluarga");
        Workbook.fill(sheet, 1, "hasil", "Layak");
        Workbook.fill(sheet, 2, "hasil", "Tidak layak");
        Workbook.fill(sheet, 3, "hasil", "Tidak layak", "alasan", "Pindah");
        var evaluator = filled.getCreationHelper().createFormulaEvaluator();
        assertThat(evaluator.evaluate(sheet.getRow(2).getCell(1)).getStringValue())
                .isEqualTo(
                        "Terisi 3 dari 6 keluarga · Layak 1 · Tidak layak 2 · Ditunda 0 · Tidak layak tanpa alasan 1");
        Sheet minutes = filled.getSheet("Berita acara");
        assertThat(count(minutes, "Belum diperiksa", evaluator)).isEqualTo(3);
        assertThat(count(minutes, "    Pindah", evaluator)).isEqualTo(1);
    }

    @Test
    void it_prints_on_f4_with_the_header_on_every_page() {
        assertThat(families.getPrintSetup().getPaperSize()).isEqualTo((short) 14);
        assertThat(families.getPrintSetup().getLandscape()).isTrue();
        assertThat(families.getRepeatingRows().formatAsString()).isEqualTo("4:5");
        assertThat(families.getFooter().getRight()).contains("&P", "&N");
        assertThat(families.getRow(Workbook.KEYS).getZeroHeight()).isTrue();
        assertThat(families.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 5);
    }

    @Test
    void empty_answers_are_coloured() {
        assertThat(families.getSheetConditionalFormatting().getNumConditionalFormattings())
                .isGreaterThan(10);
    }

    @Test
    void three_hundred_families_stay_under_a_megabyte() throws java.io.IOException {
        var packet = SamplePacket.packet();
        List<id.sidaksos.domain.verification.PacketRow> rows = new ArrayList<>();
        for (int i = 0; i < 300 / SamplePacket.FAMILIES; i++) {
            rows.addAll(packet.rows());
        }
        Path file = folder.resolve("besar.xlsx");
        new PacketWorkbook()
                .write(
                        new id.sidaksos.domain.verification.Packet(packet.id(), packet.form(), rows),
                        SamplePacket.SIGNER,
                        row -> 1,
                        file);
        assertThat(Files.size(file)).isLessThan(1 << 20);
    }

    private static boolean locked(Cell cell) {
        return cell.getCellStyle().getLocked();
    }

    private static DataValidation validation(XSSFSheet sheet, String key) {
        int column = Workbook.column(sheet, key);
        return sheet.getDataValidations().stream()
                .filter(each -> each.getRegions().getCellRangeAddresses()[0].isInRange(Workbook.FIRST, column))
                .findFirst()
                .orElseThrow();
    }

    /** The choices behind the name of a list. */
    private static List<String> words(XSSFSheet sheet, String key) {
        String name = validation(sheet, key).getValidationConstraint().getFormula1();
        var area = new org.apache.poi.ss.util.AreaReference(
                book.getName(name).getRefersToFormula(), book.getSpreadsheetVersion());
        List<String> words = new ArrayList<>();
        for (var reference : area.getAllReferencedCells()) {
            words.add(book.getSheet("Daftar")
                    .getRow(reference.getRow())
                    .getCell(reference.getCol())
                    .getStringCellValue());
        }
        return words;
    }

    private static double count(Sheet sheet, String label, org.apache.poi.ss.usermodel.FormulaEvaluator evaluator) {
        for (Row row : sheet) {
            Cell cell = row.getCell(1);
            if (cell != null && cell.getStringCellValue().equals(label)) {
                return evaluator.evaluate(row.getCell(2)).getNumberValue();
            }
        }
        throw new AssertionError(label);
    }
}
