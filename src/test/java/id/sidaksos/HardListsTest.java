package id.sidaksos;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.sidaksos.domain.identity.NikReading;
import id.sidaksos.domain.identity.NikStatus;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists that would make a matching of lists run away or lie, through the command line: a sentence and a result. */
class HardListsTest {
    private static final String DTKS = "ID DTKS|PROVINSI|KABUPATEN/KOTA|KECAMATAN|DESA/KELURAHAN|ALAMAT|RT|RW|NIK|NAMA|"
            + "TANGGAL LAHIR|JENIS KELAMIN";
    private static final String PERSONS =
            "ID Keluarga P3KE|Provinsi|Kabupaten/Kota|Kecamatan|Desa/Kelurahan|Kode Kemdagri|"
                    + "Desil Kesejahteraan|Alamat|ID Individu|Nama|NIK|Jenis Kelamin|Hubungan dengan Kepala Keluarga|Tanggal Lahir";
    private static final List<String> NAMES =
            List.of("AGUS", "BUDI", "SITI", "WAHYU", "DEWI", "LASTRI", "PAIMIN", "KARTINI", "RATNA", "JOKO");
    private static final int ROWS = 200;

    @TempDir
    Path folder;

    private ProgramCall.On district;

    @BeforeEach
    void fresh_district() {
        district = ProgramCall.on(folder.resolve("data"));
    }

    /** @param birth yyyy-MM-dd, or empty */
    private record Person(String nik, String name, String birth) {}

    private static Person person(int i) {
        Random dice = new Random(i);
        String name = IntStream.range(0, 3)
                .mapToObj(word -> NAMES.get(dice.nextInt(NAMES.size())))
                .collect(Collectors.joining(" "));
        int day = 1 + dice.nextInt(28);
        int year = 40 + dice.nextInt(59);
        return new Person(
                String.format(Locale.ROOT, "350501%02d05%02d%04d", day, year, i + 1),
                name,
                String.format(Locale.ROOT, "19%02d-05-%02d", year, day));
    }

    @Test
    void one_nik_on_every_row_proves_nothing() throws IOException {
        JsonNode run = matched(each -> new Person("3505011205800001", each.name(), each.birth()));

        assertThat(run.at("/keputusan/OTOMATIS").asInt()).isZero();
        assertThat(findings()).contains("NIK_DIPAKAI_BERSAMA");
    }

    @Test
    void one_name_on_every_row_leaves_the_rest_to_prove_who_is_who() throws IOException {
        JsonNode run = matched(each -> new Person(each.nik(), "SITI", each.birth()));

        assertThat(run.at("/keputusan/OTOMATIS").asInt()).isGreaterThan(ROWS / 2);
    }

    @Test
    void a_name_alone_links_nobody_and_a_block_that_is_cut_is_told() throws IOException {
        JsonNode run = matched(each -> new Person("", "SITI", ""));

        assertThat(run.at("/keputusan/OTOMATIS").asInt()).isZero();
        assertThat(run.get("dibandingkan").asLong()).isLessThan((long) ROWS * ROWS);
        int left = 0;
        for (JsonNode rule : run.get("aturan")) {
            left += rule.get("barisTidakDibandingkan").asInt();
        }
        assertThat(left).isPositive();
        ProgramCall told = district.run("padankan", "--keluar", folder.resolve("lagi.csv"));
        assertThat(told.out()).contains("tidak dibandingkan");
    }

    @Test
    void a_registry_of_a_header_alone_is_refused_with_a_sentence() throws IOException {
        district.json("impor", list("individu.csv", PERSONS, HardListsTest::individu, each -> each, 5));

        ProgramCall imported = district.run("impor", list("dtks.csv", DTKS, HardListsTest::dtks, each -> each, 0));
        ProgramCall matched = district.run("padankan", "--keluar", folder.resolve("padanan.csv"));

        assertThat(imported.status()).isEqualTo(3);
        assertThat(imported.err()).contains("S315");
        assertThat(matched.status()).isNotZero();
        assertThat(matched.err()).isNotBlank().doesNotContain("Exception");
        assertThat(folder.resolve("padanan.csv")).doesNotExist();
    }

    @Test
    void one_row_against_one_row_is_a_pair() throws IOException {
        district.json(
                "impor",
                list("individu.csv", PERSONS, HardListsTest::individu, each -> each, 1),
                list("dtks.csv", DTKS, HardListsTest::dtks, each -> each, 1));

        JsonNode doubles = district.json("ganda", "--keluar", folder.resolve("ganda.csv"));
        JsonNode run = district.json("padankan", "--keluar", folder.resolve("padanan.csv"));

        assertThat(doubles.get("dibandingkan").asInt()).isZero();
        assertThat(run.at("/keputusan/OTOMATIS").asInt()).isEqualTo(1);
    }

    @Test
    void a_list_without_a_usable_column_is_refused_by_each_command() throws IOException {
        Path colours = Files.writeString(
                folder.resolve("warna.csv"), "WARNA|BERAT|PANJANG\n" + "merah|12|30\nbiru|14|31\n".repeat(50));
        Path persons = list("individu.csv", PERSONS, HardListsTest::individu, each -> each, 5);

        for (ProgramCall call : List.of(
                district.run("impor", colours),
                district.run("padankan-berkas", colours, persons, "--keluar", folder.resolve("x.csv")),
                district.run("padankan-berkas", persons, colours, "--keluar", folder.resolve("x.csv")))) {
            assertThat(call.status()).isEqualTo(3);
            assertThat(call.err()).contains("warna").doesNotContain("Exception");
        }
        assertThat(folder.resolve("x.csv")).doesNotExist();
    }

    @Test
    void a_list_that_holds_every_row_ten_times_counts_each_once() throws IOException {
        Path once = list("individu.csv", PERSONS, HardListsTest::individu, each -> each, ROWS);
        List<String> lines = Files.readAllLines(once);
        List<String> tenfold = new ArrayList<>(lines.subList(0, 1));
        for (int time = 0; time < 10; time++) {
            tenfold.addAll(lines.subList(1, lines.size()));
        }
        Path list = Files.write(folder.resolve("sepuluh.csv"), tenfold);

        JsonNode table = district.json("impor", list).at("/berkas/0");

        assertThat(table.get("barisData").asInt()).isEqualTo(10 * ROWS);
        assertThat(table.get("diterima").asInt()).isEqualTo(ROWS);
        assertThat(table.at("/ditahanSebab/BARIS_KEMBAR").asInt()).isEqualTo(9 * ROWS);
        assertThat(district.json("ganda", "--keluar", folder.resolve("ganda.csv"))
                        .get("barisA")
                        .asInt())
                .isEqualTo(ROWS);
        Path pairs = folder.resolve("berkas.csv");
        assertThat(district.json("padankan-berkas", list, list, "--keluar", pairs)
                        .get("barisA")
                        .asInt())
                .isEqualTo(10 * ROWS);
        // Ten rows that are one are forty-five doubles, each told, and none of them was compared letter by letter.
        assertThat(Files.readAllLines(pairs)).hasSizeGreaterThanOrEqualTo(1 + 45 * ROWS);
    }

    @Test
    void the_second_copy_of_a_row_is_matched_with_the_second_copy_in_the_other_list() throws IOException {
        Path once = list("individu.csv", PERSONS, HardListsTest::individu, each -> each, ROWS);
        List<String> lines = Files.readAllLines(once);
        List<String> threefold = new ArrayList<>(lines);
        threefold.addAll(lines.subList(1, lines.size()));
        threefold.addAll(lines.subList(1, lines.size()));
        Path a = Files.write(folder.resolve("a.csv"), threefold);
        Path b = Files.write(folder.resolve("b.csv"), threefold);
        Path pairs = folder.resolve("pasangan.csv");

        district.json("padankan-berkas", a, b, "--keluar", pairs);

        List<String> matched = Files.readAllLines(pairs).stream()
                .skip(1)
                .map(line -> line.split(",", 3))
                .filter(cells -> cells[0].equals(cells[1]))
                .map(cells -> cells[0])
                .toList();
        assertThat(matched).hasSize(3 * ROWS).doesNotHaveDuplicates();
    }

    @Test
    void numbers_that_a_spreadsheet_cut_count_only_so_far_once_they_are_stored() throws IOException {
        Path list = list(
                "terpotong.csv",
                DTKS,
                HardListsTest::dtks,
                each -> new Person(each.nik().substring(0, 15) + "0", each.name(), each.birth()),
                ROWS);

        district.json("impor", list);

        assertThat(findings()).contains("NIK_LIMA_BELAS_DIGIT").doesNotContain("NIK_SERI_NOL", "NIK_ANGKA_AKHIR_NOL");
        List<NikReading> stored = new ArrayList<>();
        try (Store store = Store.open(folder.resolve("data"), Optional.empty(), (field, text) -> "")) {
            store.rows().each(SourceKind.DTKS, Set.of(Field.NAMA), row -> stored.add(row.nik()));
        }
        assertThat(stored)
                .hasSize(ROWS)
                .allMatch(nik -> nik.status() == NikStatus.LIMA_BELAS)
                .allMatch(nik -> nik.digits().endsWith("0"));
    }

    /** Imports the same persons as P3KE and as DTKS, each changed in the same way, and matches them. */
    private JsonNode matched(UnaryOperator<Person> change) throws IOException {
        district.json(
                "impor",
                list("individu.csv", PERSONS, HardListsTest::individu, change, ROWS),
                list("dtks.csv", DTKS, HardListsTest::dtks, change, ROWS));
        district.json("ganda", "--keluar", folder.resolve("ganda.csv"));
        return district.json("padankan", "--keluar", folder.resolve("padanan.csv"));
    }

    private Set<String> findings() {
        Set<String> kinds = new TreeSet<>();
        district.json("temuan", "--keluar", folder.resolve("temuan.csv"))
                .findPath("temuan")
                .fieldNames()
                .forEachRemaining(kinds::add);
        return kinds;
    }

    private interface Line {
        String of(int number, Person person);
    }

    private Path list(String name, String header, Line line, UnaryOperator<Person> change, int rows)
            throws IOException {
        IntFunction<String> each = i -> line.of(i, change.apply(person(i)));
        return Files.writeString(
                folder.resolve(name),
                header + "\n"
                        + IntStream.range(0, rows)
                                .mapToObj(i -> each.apply(i) + "\n")
                                .collect(Collectors.joining()));
    }

    private static String dtks(int i, Person person) {
        return String.join(
                "|",
                "D" + i,
                "JAWA TIMUR",
                "BLITAR",
                "WONODADI",
                "JATEN",
                "DUSUN JATEN",
                "1",
                "2",
                person.nik(),
                person.name(),
                person.birth(),
                "LAKI-LAKI");
    }

    private static String individu(int i, Person person) {
        return String.join(
                "|",
                "16050" + i,
                "JAWA TIMUR",
                "BLITAR",
                "WONODADI",
                "JATEN",
                "3505012003",
                "1",
                "DUSUN JATEN RT 1 RW 2",
                "1",
                person.name(),
                person.nik(),
                "Laki-laki",
                "Kepala Keluarga",
                person.birth());
    }
}
