package id.sidaksos;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be used ends in its exit status and one sentence, and nothing is lost. */
class BadInputTest {
    private static final String HEADER = "ID DTKS|NIK|NAMA|NOKK|ALAMAT|KECAMATAN|DESA/KELURAHAN";

    @TempDir
    Path folder;

    private ProgramCall.On district;

    @BeforeEach
    void fresh_district() {
        district = ProgramCall.on(folder.resolve("data"));
    }

    @Test
    void a_file_that_is_not_there() {
        told(district.run("impor", folder.resolve("tidak-ada.xlsx")), 3);
    }

    @Test
    void a_folder_instead_of_a_file() {
        told(district.run("impor", folder), 3);
    }

    @Test
    void an_empty_file() throws IOException {
        told(district.run("impor", write("kosong.xlsx", "")), 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7 bukan tabel",
                "PK\u0003\u0004 bukan zip yang utuh",
                "Nama,Harga\nBeras,12000\nGula,14000\n",
                "halo",
                "<html><body>kosong</body></html>"
            })
    void something_else_than_a_list(String content) throws IOException {
        told(district.run("impor", write("berkas.xlsx", content)), 3);
    }

    @Test
    void a_header_and_nothing_under_it() throws IOException {
        told(district.run("impor", write("tajuk.csv", HEADER + "\n")), 3);
    }

    @Test
    void a_bad_file_among_good_ones_does_not_keep_them_out() throws IOException {
        Path good =
                write("baik.csv", HEADER + "\n35051|3505036311800001|PAINEM|3505034101700001|KRAJAN|SRENGAT|MARON\n");
        Path bad = write("buruk.xlsx", "halo");

        ProgramCall call = district.run("impor", bad, good, "--json");

        assertThat(call.status()).isEqualTo(3);
        JsonNode json = call.json();
        assertThat(json.at("/berkas/0/diterima").asInt()).isEqualTo(1);
        assertThat(json.at("/gagal/0/nama").asText()).isEqualTo("buruk.xlsx");
        assertThat(district.json("impor", good).at("/berkas/0/ulangan").asBoolean())
                .isTrue();
    }

    @Test
    void cells_of_every_odd_kind_are_read() throws IOException {
        String odd = "=1+1|#N/A|\uD83D\uDE00 TRI|\u200F350503|\"a\"\"b\"|" + "x".repeat(32_767) + "|MARON";

        JsonNode table = district.json("impor", write("aneh.csv", HEADER + "\n" + odd + "\n"))
                .at("/berkas/0");

        assertThat(table.get("barisData").asInt()).isEqualTo(1);
        assertThat(table.get("diterima").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nilai", "corong"})
    void a_database_without_lists(String command) {
        told(district.run(command), 3);
    }

    @Test
    void a_match_without_dtks() {
        told(district.run("padankan", "--keluar", folder.resolve("p.csv")), 3);
    }

    @Test
    void a_set_that_is_none() throws IOException {
        told(district.run("nilai", "--indikator", write("set.xlsx", "halo")), 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "imporr", "impor", "sk --nomor 1", "impor --sebagai apa x.csv", "riwayat --jumlah banyak"})
    void words_that_are_no_command(String words) {
        ProgramCall call = district.run((Object[]) words.split(" "));

        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).isNotBlank().doesNotContain("\tat ");
        assertThat(call.out()).isEmpty();
    }

    @Test
    void a_database_of_another_program() throws SQLException, IOException {
        Path data = Files.createDirectories(folder.resolve("asing"));
        try (Connection other = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("sidaksos"), "sa", "");
                Statement statement = other.createStatement()) {
            statement.execute("CREATE TABLE pelanggan (id INT)");
        }

        told(ProgramCall.on(data).run("temuan"), 4);
    }

    @Test
    void a_wrong_passphrase() throws IOException {
        Path phrase = write("sandi.txt", "kantor dinas\n");
        Path wrong = write("salah.txt", "lain\n");
        assertThat(district.run("temuan", "--sandi-berkas", phrase).status()).isZero();

        told(district.run("temuan", "--sandi-berkas", wrong), 4);
        told(district.run("temuan"), 4);
        assertThat(district.run("temuan", "--sandi-berkas", phrase).status()).isZero();
    }

    @Test
    void a_backup_that_is_none() throws IOException {
        told(district.run("pulihkan", write("cadangan.zip", "halo")), 3);
    }

    @Test
    void an_output_that_cannot_be_written() throws IOException {
        Path good =
                write("baik.csv", HEADER + "\n35051|3505036311800001|PAINEM|3505034101700001|KRAJAN|SRENGAT|MARON\n");
        district.json("impor", good);

        told(district.run("temuan", "--keluar", good.resolve("di-dalam-berkas.csv")), 3);
    }

    @Test
    void both_languages_say_it() {
        Path missing = folder.resolve("tidak-ada.xlsx");

        assertThat(district.run("impor", missing, "--bahasa", "en").err())
                .isNotEqualTo(district.run("impor", missing).err());
    }

    private static void told(ProgramCall call, int status) {
        assertThat(call.status()).as(call.err()).isEqualTo(status);
        assertThat(call.err().strip().lines()).as("one sentence").hasSize(1);
        assertThat(call.err()).matches("(?s).+\\(kode S\\d{3}\\)\\s*").doesNotContain("Exception", "{0}");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }
}
