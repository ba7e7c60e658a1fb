package id.sidaksos;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.sidaksos.generator.Generate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way on a small made-up district, through the command line and on a real database. */
class WayOfAListTest {
    @TempDir
    static Path folder;

    private static Path lists;
    private static ProgramCall.On district;

    @BeforeAll
    static void import_a_district() {
        lists = folder.resolve("daftar");
        Generate.main(
                new String[] {"--keluarga", "300", "--dtks", "1500", "--benih", "11", "--keluar", lists.toString()});
        district = ProgramCall.on(folder.resolve("data"));
        JsonNode imported = district.json(
                "impor",
                lists.resolve("p3ke-2022-keluarga.xlsx"),
                lists.resolve("p3ke-2022-individu.xlsx"),
                lists.resolve("siks-ng.csv"));
        assertThat(imported.at("/berkas")).hasSize(3);
    }

    @Test
    void rows_in_are_accepted_and_parked() {
        for (String file : List.of("p3ke-2022-keluarga.xlsx", "p3ke-2022-individu.xlsx", "siks-ng.csv")) {
            JsonNode table = district.json("impor", lists.resolve(file), "--periksa-saja")
                    .at("/berkas/0");
            assertThat(table.get("barisData").asInt())
                    .as(file)
                    .isPositive()
                    .isEqualTo(
                            table.get("diterima").asInt() + table.get("ditahan").asInt());
        }
    }

    @Test
    void the_same_file_again_changes_nothing() {
        JsonNode before = district.json("corong").get("tahap");

        JsonNode again =
                district.json("impor", lists.resolve("p3ke-2022-keluarga.xlsx")).at("/berkas/0");

        assertThat(again.get("ulangan").asBoolean()).isTrue();
        assertThat(again.get("baru").asInt()).isZero();
        assertThat(again.get("tetap").asInt()).isEqualTo(again.get("diterima").asInt());
        assertThat(district.json("corong").get("tahap")).isEqualTo(before);
    }

    @Test
    void every_stage_of_the_funnel_is_the_next_one_and_its_exits() {
        JsonNode stages = district.json("corong").get("tahap");

        for (int i = 0; i + 1 < stages.size(); i++) {
            for (String unit : List.of("keluarga", "jiwa")) {
                int leaving = 0;
                for (JsonNode exit : stages.get(i).get("keluar")) {
                    leaving += exit.get(unit).asInt();
                }
                assertThat(stages.get(i).get(unit).asInt())
                        .as("%s %s", stages.get(i).get("kode"), unit)
                        .isEqualTo(stages.get(i + 1).get(unit).asInt() + leaving);
            }
        }
    }

    @Test
    void the_funnel_begins_with_every_accepted_row() {
        JsonNode first = district.json("corong").at("/tahap/0");
        JsonNode families =
                district.json("impor", lists.resolve("p3ke-2022-keluarga.xlsx")).at("/berkas/0");
        JsonNode persons =
                district.json("impor", lists.resolve("p3ke-2022-individu.xlsx")).at("/berkas/0");

        assertThat(first.get("keluarga").asInt())
                .isEqualTo(families.get("diterima").asInt());
        assertThat(first.get("jiwa").asInt()).isEqualTo(persons.get("diterima").asInt());
    }

    @Test
    void the_annex_holds_the_list_and_its_twin_no_whole_number() throws IOException {
        Path annex = folder.resolve("lampiran.xlsx");
        Path masked = folder.resolve("tersamar.xlsx");

        JsonNode issued = district.json(
                "sk",
                "--nomor",
                "188/1",
                "--tanggal",
                "2023-12-29",
                "--tentang",
                "Uji",
                "--keluar",
                annex,
                "--tersamar",
                masked);

        assertThat(issued.get("sidik").asText()).matches("[0-9a-f]{64}");
        List<String> whole = sixteenDigits(annex);
        assertThat(whole).isNotEmpty();
        assertThat(sixteenDigits(masked)).isEmpty();
        assertThat(issued.get("keluarga").asInt())
                .isEqualTo(last(district.json("corong").get("tahap"))
                        .get("keluarga")
                        .asInt());
    }

    @Test
    void the_same_list_has_the_same_fingerprint() {
        String first = fingerprint("a.xlsx");

        assertThat(fingerprint("b.xlsx")).isEqualTo(first);
    }

    @Test
    void matches_are_one_to_one() throws IOException {
        Path target = folder.resolve("padanan.csv");

        district.json("padankan", "--keluar", target);

        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (String line : lines(target)) {
            String[] cells = line.split(",", 8);
            // Some persons of the list have no ID Individu: what they are called is not theirs alone.
            if (cells[5].equals("OTOMATIS") && !cells[1].isEmpty()) {
                left.add(cells[0] + "/" + cells[1]);
                right.add(cells[2]);
            }
        }
        assertThat(left).hasSizeGreaterThan(500).doesNotHaveDuplicates();
        assertThat(right).doesNotHaveDuplicates();
    }

    @Test
    void a_verdict_is_kept_over_later_runs() throws IOException {
        ProgramCall.On other = ProgramCall.on(folder.resolve("putusan"));
        other.json("impor", lists.resolve("p3ke-2022-individu.xlsx"), lists.resolve("siks-ng.csv"));
        Path first = folder.resolve("pertama.csv");
        other.json("padankan", "--keluar", first);
        String pair = lines(first).stream()
                .filter(line -> line.contains(",OTOMATIS,"))
                .findFirst()
                .orElseThrow();
        String key = String.join(",", List.of(pair.split(",")).subList(0, 3));
        Path verdicts = folder.resolve("putusan.csv");
        Files.writeString(verdicts, "id_keluarga,id_individu,id_dtks,putusan\n" + key + ",BEDA\n");

        assertThat(other.json("putusan", verdicts, "--alasan", "berita acara 12")
                        .get("putusan")
                        .asInt())
                .isEqualTo(1);
        Path second = folder.resolve("kedua.csv");
        other.json("padankan", "--keluar", second);

        assertThat(lines(second)).noneMatch(line -> line.startsWith(key + ",") && !line.contains(",LAIN,"));
    }

    @Test
    void scores_are_written_for_every_family() throws IOException {
        Path target = folder.resolve("nilai.csv");

        JsonNode result = district.json("nilai", "--keluar", target);

        assertThat(lines(target)).hasSize(result.get("keluarga").asInt());
    }

    @Test
    void a_corrected_nik_settles_its_finding_and_the_source_stays() throws IOException {
        ProgramCall.On other = ProgramCall.on(folder.resolve("koreksi"));
        other.json("impor", lists.resolve("p3ke-2022-keluarga.xlsx"));
        Path before = folder.resolve("temuan-sebelum.csv");
        other.json("temuan", "--keluar", before);
        String family = lines(before).stream()
                .filter(line -> line.contains(",NIK_KOSONG,GAWAT,"))
                .map(line -> line.split(",")[4])
                .findFirst()
                .orElseThrow();
        int leaving = exits(other, "TEMUAN_GAWAT");
        Path corrections = folder.resolve("koreksi.csv");
        Files.writeString(
                corrections,
                "id_keluarga,id_individu,kolom,nilai\n" + family + ",,nik,3505014107800003\n" + family + ",,desil,1\n"
                        + family + ",,nik,350501\n");

        JsonNode outcome = other.json("koreksi", corrections, "--alasan", "KTP diperlihatkan");

        assertThat(outcome.get("diterima").asInt()).isEqualTo(2);
        assertThat(outcome.get("ditolak").asInt()).isEqualTo(1);
        assertThat(exits(other, "TEMUAN_GAWAT")).isLessThanOrEqualTo(leaving);
        assertThat(other.json("riwayat").toString()).contains("KOREKSI", "KTP diperlihatkan");
    }

    @Test
    void a_backup_brings_everything_back() {
        Path zip = folder.resolve("cadangan.zip");
        JsonNode before = district.json("corong").get("tahap");
        district.json("cadangkan", zip);
        Path elsewhere = folder.resolve("pulih");

        ProgramCall.on(elsewhere).json("pulihkan", zip);

        assertThat(ProgramCall.on(elsewhere).json("corong").get("tahap")).isEqualTo(before);
    }

    @Test
    void an_exported_set_comes_back_as_it_was() {
        Path set = folder.resolve("set.xlsx");
        district.json("indikator", "ekspor", "Sidaksos – P3KE", set);
        ProgramCall.On other = ProgramCall.on(folder.resolve("set"));
        other.json("impor", lists.resolve("p3ke-2022-keluarga.xlsx"));

        JsonNode shipped = other.json("nilai");
        JsonNode imported = other.json("nilai", "--indikator", set);

        assertThat(imported.get("kelas")).isEqualTo(shipped.get("kelas"));
        assertThat(imported.get("versi")).isEqualTo(shipped.get("versi"));
    }

    private static int exits(ProgramCall.On calls, String reason) {
        int families = 0;
        for (JsonNode stage : calls.json("corong").get("tahap")) {
            for (JsonNode exit : stage.get("keluar")) {
                families += exit.get("alasan").asText().equals(reason)
                        ? exit.get("keluarga").asInt()
                        : 0;
            }
        }
        return families;
    }

    private static String fingerprint(String name) {
        return district.json(
                        "sk",
                        "--nomor",
                        "7",
                        "--tanggal",
                        "2023-12-29",
                        "--tentang",
                        "Uji",
                        "--keluar",
                        folder.resolve(name))
                .get("sidik")
                .asText();
    }

    private static JsonNode last(JsonNode array) {
        return array.get(array.size() - 1);
    }

    private static List<String> lines(Path csv) throws IOException {
        try (Stream<String> lines = Files.lines(csv, StandardCharsets.UTF_8)) {
            return lines.skip(1).toList();
        }
    }

    private static List<String> sixteenDigits(Path workbook) throws IOException {
        List<String> found = new ArrayList<>();
        try (Workbook book = WorkbookFactory.create(workbook.toFile(), null, true)) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        String text = cell.toString();
                        if (text.matches("[0-9]{16}")) {
                            found.add(text);
                        }
                    }
                }
            }
        }
        return found;
    }
}
