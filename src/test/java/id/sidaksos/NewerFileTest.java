package id.sidaksos;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newer file of a kind is a difference to the one before, never doubles. */
class NewerFileTest {
    private static final String HEADER =
            "ID DTKS|PROVINSI|KABUPATEN/KOTA|KECAMATAN|DESA/KELURAHAN|ALAMAT|RT|RW|NOKK|NIK|NAMA|"
                    + "TANGGAL LAHIR|JENIS KELAMIN";

    @TempDir
    Path folder;

    private ProgramCall.On district;

    @BeforeEach
    void fresh_district() {
        district = ProgramCall.on(folder.resolve("data"));
    }

    @Test
    void new_changed_same_and_gone_are_told_apart() throws IOException {
        imported(
                "lama.csv",
                person(1, "PAINEM", "Maron"),
                person(2, "SUTRISNO", "Maron"),
                person(3, "WAGIMAN", "Maron"));

        JsonNode table = imported(
                "baru.csv",
                person(1, "PAINEM", "Maron"),
                person(2, "SUTRISNO B", "Maron"),
                person(4, "LASTRI", "Maron"));

        assertThat(counts(table)).containsExactly(1, 1, 1, 1);
    }

    @Test
    void a_file_of_another_village_says_nothing_of_this_one() throws IOException {
        imported("maron.csv", person(1, "PAINEM", "Maron"));

        JsonNode table = imported("jimbe.csv", person(2, "SUTRISNO", "Jimbe"));

        assertThat(counts(table)).containsExactly(1, 0, 0, 0);
    }

    @Test
    void what_was_gone_and_comes_back_is_there_again() throws IOException {
        imported("satu.csv", person(1, "PAINEM", "Maron"), person(2, "SUTRISNO", "Maron"));
        imported("dua.csv", person(1, "PAINEM", "Maron"));
        assertThat(findings()).contains("HILANG_DI_BERKAS_BARU");

        JsonNode table = imported("tiga.csv", person(2, "SUTRISNO", "Maron"), person(1, "PAINEM", "Maron"));

        assertThat(counts(table)).containsExactly(0, 0, 2, 0);
        assertThat(findings()).doesNotContain("HILANG_DI_BERKAS_BARU");
    }

    @Test
    void one_key_with_two_contents_keeps_both_rows_and_tells_it() throws IOException {
        JsonNode table = imported("ganda.csv", person(1, "PAINEM", "Maron"), person(1, "SULASTRI", "Maron"));

        assertThat(table.get("diterima").asInt()).isEqualTo(2);
        assertThat(table.get("temuan").has("ID_INDIVIDU_GANDA")).isTrue();
        assertThat(counts(imported("lagi.csv", person(1, "PAINEM", "Maron"), person(1, "SULASTRI", "Maron"), "")))
                .containsExactly(0, 0, 2, 0);
    }

    @Test
    void a_row_that_stands_twice_to_the_letter_is_parked_once() throws IOException {
        JsonNode table = imported("kembar.csv", person(1, "PAINEM", "Maron"), person(1, "PAINEM", "Maron"));

        assertThat(table.get("barisData").asInt()).isEqualTo(2);
        assertThat(table.get("diterima").asInt()).isEqualTo(1);
        assertThat(table.at("/ditahanSebab/BARIS_KEMBAR").asInt()).isEqualTo(1);
    }

    @Test
    void looking_only_saves_nothing() throws IOException {
        Path file = write("coba.csv", person(1, "PAINEM", "Maron"));

        district.json("impor", file, "--periksa-saja");

        assertThat(district.json("impor", file).at("/berkas/0/ulangan").asBoolean())
                .isFalse();
    }

    private String findings() {
        return district.json("temuan").get("temuan").toString();
    }

    private JsonNode imported(String name, String... rows) throws IOException {
        return district.json("impor", write(name, rows)).at("/berkas/0");
    }

    private Path write(String name, String... rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        lines.addAll(List.of(rows));
        return Files.write(folder.resolve(name), lines);
    }

    private static List<Integer> counts(JsonNode table) {
        return List.of(
                table.get("baru").asInt(),
                table.get("berubah").asInt(),
                table.get("tetap").asInt(),
                table.get("hilang").asInt());
    }

    private static String person(int number, String name, String village) {
        return String.join(
                "|",
                "3505" + number,
                "JAWA TIMUR",
                "BLITAR",
                "SRENGAT",
                village.toUpperCase(Locale.ROOT),
                "DSN KRAJAN",
                "001",
                "002",
                "350503110410000" + number,
                "350503410170000" + number,
                name,
                "1970-01-01".replace("01-01", "01-" + (10 + number)),
                "PEREMPUAN");
    }
}
