package id.sidaksos.sheet.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidaksos.base.Bahasa;
import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Problem;
import id.sidaksos.domain.scoring.Band;
import id.sidaksos.domain.scoring.Direction;
import id.sidaksos.domain.scoring.Indicator;
import id.sidaksos.domain.scoring.IndicatorSet;
import id.sidaksos.domain.scoring.Scorer;
import id.sidaksos.domain.scoring.SetCanon;
import id.sidaksos.domain.scoring.SetCheck;
import id.sidaksos.domain.scoring.SetFinding;
import id.sidaksos.domain.scoring.Synonyms;
import id.sidaksos.domain.scoring.UnknownRule;
import id.sidaksos.service.scoring.ShippedSets;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SetWorkbookTest {
    @TempDir
    private Path folder;

    /** OpenSID's template as it is: labels and answers as texts, empty BOBOT and AKSI where nothing is counted. */
    private static Map<String, Object[][]> openSid() {
        Map<String, Object[][]> sheets = new LinkedHashMap<>();
        sheets.put("master", new Object[][] {
            {"NAMA ANALISIS", "Kemiskinan desa"},
            {"SUBJEK", "2"},
            {"STATUS", 2},
            {"BILANGAN PEMBAGI", "1"},
            {"DESKRIPSI ANALISIS", "Contoh"},
            {"PERIODE PENDATAAN", "Pendataan 2023"},
            {"TAHUN", "2023"}
        });
        sheets.put("pertanyaan", new Object[][] {
            {"NO / KODE", "PERTANYAAN / INDIKATOR", "KATEGORI / ASPEK", "TIPE PERTANYAAN", "BOBOT", "AKSI ANALISIS"},
            {"1", "Lantai", "Rumah", "1", 2, "1"},
            {2, "Dinding", "Rumah", 1, "1", 1},
            {"3", "Nomor rumah", "Rumah", "4", null, null}
        });
        sheets.put("jawaban", new Object[][] {
            {"KODE PERTANYAAN", "KODE JAWABAN", "ISI JAWABAN", "NILAI"},
            {"1", 1, "Keramik", null},
            {1, 2, "Tanah", 5},
            {"2", 1, "Tembok", "1"},
            {"2", 2, "Bambu", 11},
            {"9", 1, "Yatim", 1}
        });
        sheets.put("klasifikasi", new Object[][] {
            {"KLASIFIKASI", "NILAI MINIMAL", "NILAI MAXIMAL"},
            {"Mampu", "0", 10},
            {"Miskin", 11, "21"}
        });
        return sheets;
    }

    private Path write(Map<String, Object[][]> sheets) {
        Path file = folder.resolve("analisis.xlsx");
        try (Workbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            sheets.forEach((name, rows) -> {
                Sheet sheet = book.createSheet(name);
                for (int r = 0; r < rows.length; r++) {
                    Row row = sheet.createRow(r);
                    for (int c = 0; c < rows[r].length; c++) {
                        if (rows[r][c] instanceof Number number) {
                            row.createCell(c).setCellValue(number.doubleValue());
                        } else if (rows[r][c] != null) {
                            row.createCell(c).setCellValue(rows[r][c].toString());
                        }
                    }
                }
            });
            book.write(out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return file;
    }

    private ImportedSet read(Map<String, Object[][]> sheets) {
        return SetWorkbook.read(write(sheets), Optional.empty());
    }

    private static List<String> words(ImportedSet read) {
        Messages messages = new Messages(Bahasa.ID);
        return read.notes().stream().map(messages::text).toList();
    }

    static Stream<IndicatorSet> shipped() {
        return new ShippedSets().all().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_set_written_reads_back_equal_and_without_notes(IndicatorSet set) {
        Path file = folder.resolve("set.xlsx");
        SetWorkbook.write(set, file);
        ImportedSet read = SetWorkbook.read(file, Optional.empty());

        assertThat(read.set()).isEqualTo(set);
        assertThat(SetCanon.text(read.set())).isEqualTo(SetCanon.text(set));
        assertThat(read.notes()).isEmpty();
        assertThat(folder.toFile().list()).as("no draft is left").containsExactly("set.xlsx");
    }

    @Test
    void a_plain_opensid_file_imports_as_it_is() {
        ImportedSet read = read(openSid());
        IndicatorSet set = read.set();

        assertThat(set.name()).isEqualTo("Kemiskinan desa");
        assertThat(set.master().direction()).isEqualTo(Direction.MISKIN_TINGGI);
        assertThat(set.master().unknown()).isEqualTo(UnknownRule.ABAIKAN);
        assertThat(set.master().minimum()).isEqualByComparingTo("0.6");
        assertThat(set.indicators()).extracting(Indicator::code).containsExactly("1", "2", "3");
        assertThat(set.indicators()).extracting(Indicator::counted).containsExactly(true, true, false);
        assertThat(set.indicators().get(0).answers()).hasSize(2);
        assertThat(new Scorer(set, Synonyms.none()).score("Tanah", "Tembok", "").rounded())
                .contains(new BigDecimal("11.00"));
        assertThat(SetCheck.of(set)).noneMatch(SetFinding::fatal);
        assertThat(words(read))
                .contains(
                        "ARAH tidak diisi; dipakai MISKIN_TINGGI.",
                        "Lembar jawaban baris 6: pertanyaan 9 tidak ada; baris dilewati.")
                .anyMatch(note -> note.contains("Kolom SUMBER kosong"));
    }

    @Test
    void gaps_between_opensids_classes_are_offered_to_be_closed() {
        ImportedSet read = read(openSid());

        assertThat(read.hasGaps()).isTrue();
        assertThat(read.set().bands().list()).containsExactly(band("Mampu", "0", "10"), band("Miskin", "11", "21"));
        assertThat(read.closed().bands().list()).containsExactly(band("Mampu", "0", "11"), band("Miskin", "11", "21"));
        assertThat(words(read)).anyMatch(note -> note.contains("Mampu menjadi 0 sampai di bawah 11"));
    }

    @Test
    void sheets_and_columns_are_found_by_name_and_not_by_place() {
        Map<String, Object[][]> sheets = new LinkedHashMap<>();
        sheets.put("Catatan", new Object[][] {{"apa saja"}});
        sheets.put("KLASIFIKASI", new Object[][] {
            {"nilai maksimal", "Kelas", "Nilai Minimum"},
            {"5,5", "Semua", 0}
        });
        sheets.put(" Jawaban", new Object[][] {
            {null, "NILAI", "Isi Jawaban", "Kode  pertanyaan", "kode jawaban"},
            {null, "0,1", "Keramik ; Ubin;", "L1", "a"},
            {null, 1.1, "Tanah", "L1", "b"}
        });
        sheets.put("Pertanyaan", new Object[][] {
            {"Set lantai"},
            {"SUMBER", "bobot", "pertanyaan", "no / kode", "AKSI ANALISIS", "GERBANG"},
            {"Jenis Lantai", "2,5", "Lantai", "L1", "Ya", "semua"}
        });
        sheets.put("Master", new Object[][] {
            {"NAMA ANALISIS", "ARAH", "JAWABAN KOSONG", "KELENGKAPAN MINIMAL", "BILANGAN PEMBAGI", "DASAR"},
            {"Mendatar", "sejahtera_tinggi", "nol", "75%", 0.1, "BA 1/2023"}
        });
        IndicatorSet set = read(sheets).set();

        assertThat(set.name()).isEqualTo("Mendatar");
        assertThat(set.master().direction()).isEqualTo(Direction.SEJAHTERA_TINGGI);
        assertThat(set.master().unknown()).isEqualTo(UnknownRule.NOL);
        assertThat(set.master().minimum()).isEqualTo(new BigDecimal("0.75"));
        assertThat(set.master().divisor()).isEqualTo(new BigDecimal("0.1"));
        Indicator lantai = set.indicators().get(0);
        assertThat(lantai.weight()).isEqualTo(new BigDecimal("2.5"));
        assertThat(lantai.source()).isEqualTo("jenis_lantai");
        assertThat(lantai.gate()).isEqualTo("Semua");
        assertThat(lantai.counted()).isTrue();
        assertThat(lantai.answers().get(0).texts()).containsExactly("Keramik", "Ubin");
        assertThat(lantai.answers())
                .extracting(answer -> answer.value().toPlainString())
                .containsExactly("0.1", "1.1");
        assertThat(set.bands().list()).containsExactly(band("Semua", "0", "5.5"));
    }

    @Test
    void a_number_cell_is_what_the_spreadsheet_shows_and_a_text_is_what_it_says() {
        Map<String, Object[][]> sheets = openSid();
        sheets.get("pertanyaan")[1][4] = 0.1 + 0.2;
        sheets.get("pertanyaan")[2][4] = "0.30000000000000004";
        IndicatorSet set = read(sheets).set();

        assertThat(set.indicators())
                .extracting(indicator -> indicator.weight().toPlainString())
                .startsWith("0.3", "0.30000000000000004");
    }

    @Test
    void opensids_empty_template_holds_no_set_that_can_be_scored() {
        Map<String, Object[][]> sheets = openSid();
        sheets.put("master", new Object[][] {{"NAMA ANALISIS"}, {"SUBJEK"}, {"STATUS"}, {"BILANGAN PEMBAGI"}});
        for (String name : List.of("pertanyaan", "jawaban", "klasifikasi")) {
            sheets.put(name, new Object[][] {sheets.get(name)[0]});
        }
        ImportedSet read = read(sheets);

        assertThat(read.set().name()).isEqualTo("analisis");
        assertThat(read.set().master().divisor()).isEqualByComparingTo("100");
        assertThatThrownBy(() -> SetCheck.refuseFatal(read.set(), "analisis.xlsx"))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ErrorCode.SET_INVALID));
    }

    @Test
    void what_is_missing_or_no_number_is_said_with_its_place() {
        Map<String, Object[][]> sheets = openSid();
        sheets.get("jawaban")[2][3] = "lima";
        assertThat(refusal(sheets)).contains("analisis.xlsx", "jawaban baris 3", "NILAI", "lima");

        sheets = openSid();
        sheets.get("pertanyaan")[0][4] = "BERAT";
        assertThat(refusal(sheets)).contains("pertanyaan", "BOBOT");

        sheets = openSid();
        sheets.remove("klasifikasi");
        assertThat(refusal(sheets)).contains("klasifikasi");

        sheets = openSid();
        sheets.get("pertanyaan")[2][0] = null;
        assertThat(refusal(sheets)).contains("pertanyaan baris 3", "Dinding");

        sheets = openSid();
        sheets.put("master", new Object[][] {{"NAMA ANALISIS", "X"}, {"ARAH", "naik"}});
        assertThat(refusal(sheets)).contains("ARAH", "naik", "MISKIN_TINGGI");
    }

    @Test
    void a_workbook_that_cannot_be_written_is_a_problem_and_leaves_nothing() {
        IndicatorSet set = new ShippedSets().standard();

        assertThatThrownBy(() -> SetWorkbook.write(set, folder.resolve("tidak-ada/set.xlsx")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ErrorCode.OUTPUT_UNWRITABLE));
    }

    private String refusal(Map<String, Object[][]> sheets) {
        Path file = write(sheets);
        try {
            SetWorkbook.read(file, Optional.empty());
            return "tidak ditolak";
        } catch (Problem problem) {
            assertThat(problem.code()).isEqualTo(ErrorCode.SET_INVALID);
            return new Messages(Bahasa.ID).text(problem.sentence());
        }
    }

    private static Band band(String name, String min, String max) {
        return new Band(name, new BigDecimal(min), new BigDecimal(max));
    }
}
