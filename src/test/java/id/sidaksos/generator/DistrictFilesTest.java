package id.sidaksos.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DistrictFilesTest {
    private static final Path SAMPLE = Path.of("sample-data");

    @TempDir
    private static Path sample;

    @TempDir
    private Path folder;

    @BeforeAll
    static void write_the_sample() {
        SampleData.write(sample);
    }

    @Test
    void the_sample_files_are_what_the_generator_writes() throws IOException {
        for (Path file : files(sample)) {
            Path kept = SAMPLE.resolve(sample.relativize(file).toString());
            assertThat(content(kept)).as(kept.toString()).isEqualTo(content(file));
        }
    }

    @Test
    void the_same_seed_writes_the_same_bytes() throws IOException {
        SampleData.write(folder);
        for (Path file : files(sample)) {
            assertThat(folder.resolve(sample.relativize(file).toString())).hasSameBinaryContentAs(file);
        }
    }

    @Test
    void the_sample_is_small() throws IOException {
        long size = 0;
        for (Path file : files(SAMPLE)) {
            size += Files.size(file);
        }
        assertThat(size).isLessThan(1_500_000);
    }

    @Test
    void every_promised_defect_is_in_the_sample() throws IOException {
        JsonNode planted = new ObjectMapper()
                .readTree(sample.resolve("kebenaran/angka.json").toFile())
                .get("cacatDitanam");
        Set<String> promised = new TreeSet<>(Set.of("TAJUK_ULANG", "JUMLAH", "TANDA_TANGAN"));
        for (CellDefect defect : CellDefect.values()) {
            promised.add(defect.name());
        }
        for (Trouble trouble : Trouble.values()) {
            promised.add(trouble.name());
        }
        promised.remove(Trouble.NONE.name());
        Set<String> seen = new TreeSet<>();
        planted.fieldNames().forEachRemaining(seen::add);
        assertThat(seen).containsAll(promised);
    }

    @Test
    void a_planted_defect_is_found_by_the_oracle_in_its_row() throws IOException {
        Map<String, Set<String>> found = new HashMap<>();
        for (String[] row : csv("temuan.csv")) {
            found.computeIfAbsent(row[0] + row[2], key -> new HashSet<>()).add(row[3]);
        }
        List<String[]> cells = csv("cacat.csv").stream()
                .filter(row -> row.length > 7 && !row[3].isEmpty() && !row[7].isEmpty())
                .toList();
        assertThat(cells).hasSizeGreaterThan(100);
        assertThat(cells).allSatisfy(row -> assertThat(found.getOrDefault(row[0] + row[2], Set.of()))
                .contains(row[7]));
    }

    @Test
    void the_truth_of_matches_joins_rows_of_the_same_person() throws IOException {
        Map<String, String> p3ke = new HashMap<>();
        csv("p3ke.csv").forEach(row -> p3ke.put(row[0] + '/' + row[1], row[2]));
        Map<String, String> dtks = new HashMap<>();
        csv("dtks.csv").forEach(row -> dtks.put(row[0], row[1]));
        List<String[]> matches = csv("padan.csv");
        assertThat(matches).hasSizeGreaterThan(1_000);
        assertThat(matches)
                .allSatisfy(row -> assertThat(p3ke.get(row[0] + '/' + row[1])).isEqualTo(dtks.get(row[2])));
        assertThat(csv("ganda-orang.csv")).isNotEmpty().allSatisfy(row -> assertThat(p3ke.get(row[0] + '/' + row[1]))
                .isEqualTo(p3ke.get(row[2] + '/' + row[3])));
        assertThat(csv("ganda-keluarga.csv")).isNotEmpty();
    }

    @Test
    void families_of_2022_stand_as_they_come() throws IOException {
        write(FileKind.P3KE_2022_KELUARGA, FileOptions.CLEAN);
        List<Row> rows = rows(FileKind.P3KE_2022_KELUARGA.fileName());
        assertThat(rows.get(0).getCellText(0)).isEqualTo("Data P3KE Keluarga");
        assertThat(rows.get(2).getRowNum()).isEqualTo(4);
        assertThat(texts(rows.get(2)))
                .containsExactly(("No|ID Keluarga P3KE|Provinsi|Kabupaten/Kota|Kecamatan|Desa/Kelurahan|Kode Kemdagri|"
                                + "Desil Kesejahteraan|Alamat|Kepala Keluarga|NIK|Padan Dukcapil|Jenis Kelamin|Tanggal Lahir|"
                                + "Pekerjaan|Pendidikan|Kepemilikan Rumah|Memiliki Simpanan Uang/Perhiasan/Ternak/Lainnya|"
                                + "Jenis Atap|Jenis Dinding|Jenis Lantai|Sumber Penerangan|Bahan Bakar Memasak|Sumber Air Minum|"
                                + "Memiliki Fasilitas Buang Air Besar|Penerima BPNT|Penerima BPUM|Penerima BST|Penerima PKH|"
                                + "Penerima SEMBAKO|Resiko Stunting")
                        .split("\\|"));
        assertThat(rows.get(3).getRowNum()).isEqualTo(5);
        assertThat(rows.get(3).getCellText(13)).matches("\\d\\d/\\d\\d/\\d{4} 0:00:00");
        assertThat(rows.get(3).stream().filter(cell -> cell != null))
                .allMatch(cell -> cell.getType() == CellType.STRING);
    }

    @Test
    void persons_of_2022_have_thirty_two_columns() throws IOException {
        write(FileKind.P3KE_2022_INDIVIDU, FileOptions.CLEAN);
        assertThat(texts(rows(FileKind.P3KE_2022_INDIVIDU.fileName()).get(2)))
                .containsExactly(("No|ID Keluarga P3KE|Provinsi|Kabupaten/Kota|Kecamatan|Desa/Kelurahan|Kode Kemdagri|"
                                + "Desil Kesejahteraan|Alamat|ID Individu|Nama|NIK|Padan Dukcapil|Jenis Kelamin|"
                                + "Hubungan dengan Kepala Keluarga|Tanggal Lahir|Status Kawin|Pekerjaan|Pendidikan|"
                                + "Usia dibawah 7 tahun|Usia 7-12|Usia 13-15|Usia 16-18|Usia 19-21|Usia 22-59|"
                                + "Usia 60 tahun keatas|Penerima BPNT|Penerima BPUM|Penerima BST|Penerima PKH|"
                                + "Penerima SEMBAKO|Resiko Stunting")
                        .split("\\|"));
    }

    @Test
    void siks_ng_has_its_twenty_three_columns_and_its_misspelling() throws IOException {
        write(FileKind.SIKS_NG, FileOptions.CLEAN);
        List<String> lines = Files.readAllLines(folder.resolve("siks-ng.csv"));
        assertThat(lines.get(0).replace("\"", ""))
                .isEqualTo("ID DTKS|PROVINSI|KABUPATEN/KOTA|KECAMATAN|DESA/KELUARAHAN|ALAMAT|DUSUN|RT|RW|NOKK|NIK|NAMA|"
                        + "TANGGAL LAHIR|TEMPAT LAHIR|JENIS KELAMIN|PEKERJAAN|NAMA IBU KANDUNG|HUB KELUARGA|KETERANGAN PADAN|"
                        + "BANSOS BPNT|BANSOS PKH|BANSOS BPNT-PPKM|PBI JKN");
        assertThat(lines.get(1).split("\\|", -1)).hasSize(23);
    }

    @Test
    void a_nik_can_be_a_number_whole_or_cut_to_fifteen_digits() throws IOException {
        write(
                FileKind.P3KE_2023_KELUARGA,
                FileOptions.CLEAN.nik(NikCells.NUMBER15).dates(DateCells.SERIAL));
        List<Row> rows = rows(FileKind.P3KE_2023_KELUARGA.fileName());
        List<Row> numbers = rows.stream()
                .filter(row -> row.getCellCount() > 12
                        && row.getCell(12) != null
                        && row.getCell(12).getType() == CellType.NUMBER)
                .toList();
        assertThat(numbers.size() / (double) rows.size()).isGreaterThan(0.9);
        assertThat(numbers).allMatch(row -> row.getCell(12).getRawValue().endsWith("0"));
        assertThat(numbers.get(0).getCell(15).getType()).isEqualTo(CellType.NUMBER);
        write(FileKind.P3KE_2023_KELUARGA, FileOptions.CLEAN.nik(NikCells.NUMBER));
        assertThat(rows(FileKind.P3KE_2023_KELUARGA.fileName()).subList(1, 40).stream()
                        .map(row -> row.getCell(12))
                        .filter(cell -> cell != null && cell.getType() == CellType.NUMBER)
                        .filter(cell -> !cell.getRawValue().endsWith("0")))
                .hasSizeGreaterThan(20);
    }

    @Test
    void the_village_print_begins_in_row_thirteen_and_column_b() throws IOException {
        write(FileKind.P3KE_CETAK_DESA, FileOptions.CLEAN);
        Row first = rows(FileKind.P3KE_CETAK_DESA.fileName()).stream()
                .filter(row -> row.getRowNum() == 13)
                .findFirst()
                .orElseThrow();
        assertThat(first.getCellText(1)).isEqualTo("1");
        assertThat(first.getCellText(4)).matches("\\d{9}");
        assertThat(first.getCellText(11)).matches("Kepala Keluarga / .+");
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void every_kind_of_file_has_a_row_for_each_of_its_people(FileKind kind) {
        TwoLists lists = new TwoLists(new Plan(9, Regency.invented(), 60, 400, Damage.WILD));
        int[] expected = new int[4];
        lists.eachP3keFamily(family -> {
            expected[FileKind.Rows.P3KE_HEADS.ordinal()]++;
            expected[FileKind.Rows.P3KE_PERSONS.ordinal()] += family.rows().size();
        });
        lists.eachDtksCard(card -> {
            expected[FileKind.Rows.DTKS_HEADS.ordinal()]++;
            expected[FileKind.Rows.DTKS_PERSONS.ordinal()] += card.rows().size();
        });
        try (DistrictFiles files = new DistrictFiles(lists, folder)) {
            FileReport report = files.write(kind, FileOptions.CLEAN);
            assertThat(report.dataRows()).isEqualTo(expected[kind.rows().ordinal()]);
            assertThat(report.skippedRows()).isZero();
        }
    }

    @Test
    void the_command_writes_the_files_it_is_asked_for() {
        Map<String, String> options = Generate.options(
                "--keluarga",
                "50",
                "--dtks",
                "300",
                "--benih",
                "4",
                "--kerusakan",
                "liar",
                "--format",
                "p3ke-verval,siks-17");
        assertThat(Generate.run(options, folder))
                .extracting(FileReport::file)
                .containsExactly("p3ke-verval.xlsx", "siks-17.csv");
        assertThat(folder.resolve("kebenaran/padan.csv")).isNotEmptyFile();
    }

    private void write(FileKind kind, FileOptions options) {
        try (DistrictFiles files = new DistrictFiles(new TwoLists(Plan.of(2, 80, 500, Damage.ORDINARY)), folder)) {
            files.write(kind, options);
        }
    }

    private List<Row> rows(String name) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(folder.resolve(name).toFile())) {
            return book.getFirstSheet().read();
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell.getText()).collect(Collectors.toList());
    }

    /** Rows of a file of the truth, without its header. */
    private static List<String[]> csv(String name) throws IOException {
        String text = Files.readString(sample.resolve("kebenaran").resolve(name));
        List<String[]> rows = new ArrayList<>();
        for (String line : text.split("\r\n")) {
            rows.add(line.substring(1, Math.max(1, line.length() - 1)).split("\",\"", -1));
        }
        return rows.subList(1, rows.size());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Content of a file; of a workbook that of its parts, since other builds of zlib press the same bytes otherwise. */
    private static Map<String, String> content(Path file) throws IOException {
        if (!file.toString().endsWith(".xlsx")) {
            return Map.of(file.getFileName().toString(), Files.readString(file));
        }
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
