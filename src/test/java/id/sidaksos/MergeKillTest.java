package id.sidaksos;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.sidaksos.generator.FilledPacket;
import id.sidaksos.generator.Generate;
import id.sidaksos.generator.PacketClerk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Merging that is killed at any moment leaves all of a packet's answers or none of them; done again, all are there. */
class MergeKillTest {
    private static final int ROUNDS = 5;

    @TempDir
    static Path folder;

    private static final List<Path> packets = new ArrayList<>();
    private static final List<Integer> answers = new ArrayList<>();

    @BeforeAll
    static void a_district_with_filled_packets() {
        Path lists = folder.resolve("daftar");
        Generate.main(new String[] {"--keluarga", "400", "--dtks", "10", "--benih", "3", "--keluar", lists.toString()});
        ProgramCall.On whole = ProgramCall.on(folder.resolve("utuh"));
        whole.json("impor", lists.resolve("p3ke-2022-keluarga.xlsx"), lists.resolve("p3ke-2022-individu.xlsx"));
        JsonNode made = whole.json("verval", "ekspor", "--semua", "--keluar", folder.resolve("paket"));
        for (JsonNode each : made.get("paket")) {
            FilledPacket packet = FilledPacket.open(Path.of(each.get("berkas").asText()));
            new PacketClerk(packets.size()).fill(packet);
            packets.add(packet.save(folder.resolve("kembali" + packets.size() + ".xlsx")));
            answers.add(packet.truth().size());
            if (packets.size() == 12) {
                break;
            }
        }
    }

    @Test
    void killed_merging_leaves_all_or_nothing_of_each_packet() throws IOException, InterruptedException {
        Random dice = new Random(11);
        int killed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Path data = Files.createDirectories(folder.resolve("data" + round));
            Files.copy(folder.resolve("utuh/sidaksos.mv.db"), data.resolve("sidaksos.mv.db"));
            Process process = start(data);
            // From the first moment of the Java machine to after the last packet.
            if (!process.waitFor(dice.nextInt(5_000), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
                killed++;
            }

            JsonNode again = ProgramCall.on(data).json(importing()).get("berkas");
            assertThat(again).hasSameSizeAs(packets);
            for (int i = 0; i < packets.size(); i++) {
                // Merged before, the report tells what was taken then.
                assertThat(again.get(i).at("/paket/0/berubah").asInt())
                        .as("round %d, packet %d", round, i)
                        .isEqualTo(answers.get(i));
                assertThat(again.get(i).at("/paket/0/konflik").asInt()).isZero();
            }
        }
        assertThat(killed).isPositive();
    }

    private static Object[] importing() {
        List<Object> words = new ArrayList<>(List.of("verval", "impor"));
        words.addAll(packets);
        return words.toArray();
    }

    private static Process start(Path data) throws IOException {
        List<String> call = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                "--data",
                data.toString()));
        for (Object word : importing()) {
            call.add(word.toString());
        }
        return new ProcessBuilder(call)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("keluaran.txt").toFile())
                .start();
    }
}
