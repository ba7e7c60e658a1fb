package id.sidaksos.ui.village;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.SampleVillage;
import id.sidaksos.domain.verification.CellReader;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.RowRef;
import id.sidaksos.service.registry.VocabularyCatalog;
import id.sidaksos.service.verval.QuickVillageFile;
import id.sidaksos.service.verval.VillageFile;
import id.sidaksos.ui.kit.task.Tasks;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was told as saved is there after the program was killed. */
class VillageKillTest {
    private static final String PHRASE = "padi menguning di sawah";
    private static final RowRef FIRST = new RowRef(RecordKind.KELUARGA, 1);
    private static final int TOLD = 40;

    @TempDir
    Path folder;

    @Test
    void answers_told_as_saved_survive_a_kill_at_any_moment() throws IOException, InterruptedException {
        Path file = folder.resolve("desa.svl");
        QuickVillageFile.write(SampleVillage.of(2), file, PHRASE);
        int least = 0;
        for (int round = 1; round <= 2; round++) {
            Process village = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Child.class.getName(),
                            file.toString(),
                            Integer.toString(least))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            int told = least;
            try (BufferedReader lines = village.inputReader(StandardCharsets.UTF_8)) {
                while (told < least + TOLD) {
                    told = Integer.parseInt(lines.readLine());
                }
                village.destroyForcibly().waitFor();
            }

            try (VillageFile again = VillageFile.open(file, PHRASE)) {
                int kept =
                        Integer.parseInt(again.work().row(FIRST).orElseThrow().value("rt"));
                assertThat(kept).isGreaterThanOrEqualTo(told);
                least = kept;
            }
        }
    }

    /** Answers as quickly as it can, and says what the window would tell as saved. */
    static final class Child {
        public static void main(String[] args) {
            VillageFile file = VillageFile.open(Path.of(args[0]), PHRASE);
            Tasks tasks = new Tasks(
                    Runnable::run,
                    Runnable::run,
                    problem -> {
                        throw problem;
                    },
                    fault -> {
                        throw new AssertionError(fault);
                    });
            CellReader reader = new CellReader((item, choice) -> choice.label(), VocabularyCatalog.load());
            VillageViewModel model =
                    new VillageViewModel(file, tasks, Clock.systemDefaultZone(), reader, problem -> {});
            for (int number = Integer.parseInt(args[1]) + 1; ; number++) {
                model.answer(FIRST, "rt", Integer.toString(number));
                if (model.saved().get().waiting() == 0 && !model.saved().get().failed()) {
                    System.out.println(number);
                }
            }
        }
    }
}
