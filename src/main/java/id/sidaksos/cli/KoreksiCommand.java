package id.sidaksos.cli;

import id.sidaksos.service.District;
import id.sidaksos.service.correction.CorrectionService.Outcome;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Lays corrections beside the source: a CSV or workbook with the columns {@code id_keluarga}, {@code id_individu} (empty for
 * the family row), {@code kolom}, {@code nilai}.
 */
@CommandLine.Command(name = "koreksi")
final class KoreksiCommand implements Command {
    @Parameters(paramLabel = "BERKAS", descriptionKey = "cli.koreksi.berkas")
    Path file;

    @Option(names = "--alasan", paramLabel = "TEKS", required = true, descriptionKey = "cli.koreksi.alasan")
    String why;

    @Override
    public void run(Session session) {
        try (District district = session.district()) {
            Outcome outcome = district.corrections().read(file, why);
            session.console().say("cli.koreksi.selesai", outcome.kept(), outcome.refused());
            session.console().result(Map.of("diterima", outcome.kept(), "ditolak", outcome.refused()));
        }
    }
}
