package id.sidaksos;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.sidaksos.generator.Generate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that is killed at any moment leaves all of a file or nothing of it. */
class ImportKillTest {
    private static final int ROUNDS = 6;
    private static final String FILE = "p3ke-2022-individu.xlsx";

    @TempDir
    static Path folder;

    private static Path lists;
    private static int rows;

    @BeforeAll
    static void write_a_list_that_takes_a_while() {
        lists = folder.resolve("daftar");
        Generate.main(new String[] {
            "--keluarga",
            "1500",
            "--dtks",
            "10",
            "--benih",
            "3",
            "--format",
            "p3ke-2022-individu",
            "--keluar",
            lists.toString()
        });
        rows = ProgramCall.on(folder.resolve("utuh"))
                .json("impor", lists.resolve(FILE))
                .at("/berkas/0/barisData")
                .asInt();
        assertThat(rows).isGreaterThan(3_000);
    }

    @Test
    void a_killed_import_leaves_all_or_nothing_and_can_be_done_again() throws IOException, InterruptedException {
        Random dice = new Random(7);
        int killed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Path data = folder.resolve("data" + round);
            Process process = start(data);
            // From the first moment of the Java machine to after the end of the import.
            if (!process.waitFor(dice.nextInt(4_000), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
                killed++;
            }

            JsonNode again =
                    ProgramCall.on(data).json("impor", lists.resolve(FILE)).at("/berkas/0");

            assertThat(again.get("barisData").asInt()).as("round %d", round).isEqualTo(rows);
            boolean whole = again.get("ulangan").asBoolean();
            assertThat(again.get("baru").asInt())
                    .as("round %d: all of the file stood there, or none of it", round)
                    .isEqualTo(whole ? 0 : again.get("diterima").asInt());
        }
        assertThat(killed).isPositive();
    }

    private static Process start(Path data) throws IOException {
        Files.createDirectories(data);
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Launcher.class.getName(),
                        "--data",
                        data.toString(),
                        "impor",
                        lists.resolve(FILE).toString())
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("keluaran.txt").toFile())
                .start();
    }
}
