package id.sidaksos;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.generator.Generate;
import id.sidaksos.store.FieldRows;
import id.sidaksos.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The office's side of a verification as a script calls it, from the plan to the money. */
class VervalCommandTest {
    @TempDir
    Path folder;

    @Test
    void plan_board_second_look_minutes_money_and_quality_work_on_one_database() throws IOException {
        Path data = folder.resolve("data");
        ProgramCall.On program = ProgramCall.on(data);
        Path lists = folder.resolve("daftar");
        Generate.main(new String[] {"--keluarga", "60", "--dtks", "100", "--benih", "5", "--keluar", lists.toString()});
        program.json("impor", lists.resolve("p3ke-2022-keluarga.xlsx"));
        JsonNode village = largest(program.json("verval", "papan"));
        String code = village.get("kodeDesa").asText();
        verify(data, families(data, code));

        Path plan = folder.resolve("rencana.csv");
        Files.writeString(plan, "Kode,Regu,Tenggat\n" + code + ",Regu 1,2023-04-01\n");
        assertThat(program.json("verval", "rencana", plan).get("desa").asInt()).isEqualTo(1);
        JsonNode board = program.json("verval", "papan", "--keluar", folder.resolve("papan.xlsx"));
        assertThat(board.get("jumlah").get("terperiksa").asInt()).isEqualTo(3);
        assertThat(board.get("jumlah").get("terlambat").asInt()).isEqualTo(1);

        JsonNode draw =
                program.json("verval", "uji-petik", "--benih", 7, "--jumlah", 2, "--keluar", folder.resolve("p.xlsx"));
        assertThat(draw.get("keluarga")).hasSize(2);
        assertThat(draw.get("kesepakatan").get("kappa").isNull()).isTrue();

        Path minutes = folder.resolve("acara.docx");
        JsonNode meeting = program.json(
                "verval",
                "berita-acara",
                "--desa",
                code,
                "--keluar",
                minutes,
                "--tanggal",
                "2023-03-27",
                "--hadir",
                25);
        assertThat(meeting.get("layak").asInt()).isEqualTo(2);
        assertThat(meeting.get("alasan").get("PINDAH").asInt()).isEqualTo(1);
        assertThat(minutes).isNotEmptyFile();

        JsonNode paid = program.json(
                "verval",
                "transpor",
                "--tahun",
                2023,
                "--tarif",
                7500,
                "--bayar",
                "--pph",
                "2.5",
                "--keluar",
                folder.resolve("t.xlsx"));
        assertThat(paid.get("tandaTerima").get("jumlah").asInt()).isEqualTo(22_500);
        assertThat(paid.get("tandaTerima").get("pph").asInt()).isEqualTo(562);
        ProgramCall again =
                program.run("verval", "transpor", "--tahun", 2023, "--bayar", "--keluar", folder.resolve("u.xlsx"));
        assertThat(again.status()).isEqualTo(3);
        assertThat(again.err()).contains("S383");

        assertThat(program.json("verval", "mutu").get("catatan"))
                .anySatisfy(note -> assertThat(note.get("jenis").asText()).isEqualTo("BELUM_BANYAK"));
    }

    private static JsonNode largest(JsonNode board) {
        JsonNode largest = null;
        for (JsonNode village : board.get("desa")) {
            if (!village.get("kodeDesa").asText().isEmpty()
                    && (largest == null
                            || village.get("keluarga").asInt()
                                    > largest.get("keluarga").asInt())) {
                largest = village;
            }
        }
        return largest;
    }

    /** ID Keluarga of the families of a village. */
    private static List<String> families(Path data, String code) {
        List<String> families = new ArrayList<>();
        try (Store store = Store.open(data, Optional.empty(), (field, text) -> "")) {
            store.rows().each(SourceKind.P3KE_KELUARGA, Set.of(), row -> {
                if (row.region().code().equals(code)) {
                    families.add(row.key());
                }
            });
        }
        return families;
    }

    private static void verify(Path data, List<String> families) {
        LocalDate day = LocalDate.of(2023, 3, 20);
        try (FieldRows rows = new FieldRows(data)) {
            rows.visit(families.get(0), "LAYAK", "", "WARSITO", day);
            rows.visit(families.get(1), "LAYAK", "", "WARSITO", day);
            rows.visit(families.get(2), "TIDAK_LAYAK", "PINDAH", "WARSITO", day);
        }
    }
}
