package id.sidaksos.cli;

import id.sidaksos.service.District;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Keeps people's verdicts on pairs: a CSV or workbook in the form of {@code ganda} or {@code padankan}'s own output with a
 * column {@code putusan} (SAMA or BEDA).
 */
@CommandLine.Command(name = "putusan")
final class PutusanCommand implements Command {
    @Parameters(paramLabel = "BERKAS", descriptionKey = "cli.putusan.berkas")
    Path file;

    @Option(names = "--alasan", paramLabel = "TEKS", required = true, descriptionKey = "cli.putusan.alasan")
    String why;

    @Override
    public void run(Session session) {
        try (District district = session.district()) {
            int kept = district.verdicts().read(file, why);
            session.console().say("cli.putusan.selesai", kept);
            session.console().result(Map.of("putusan", kept));
        }
    }
}
