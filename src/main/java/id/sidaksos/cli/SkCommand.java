package id.sidaksos.cli;

import id.sidaksos.domain.decree.DecreeHeading;
import id.sidaksos.service.District;
import id.sidaksos.service.decree.DecreeService.Issued;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Freezes the list and writes the annex of the decree. */
@CommandLine.Command(name = "sk")
final class SkCommand implements Command {
    @Option(names = "--nomor", paramLabel = "N", required = true, descriptionKey = "cli.sk.nomor")
    String number;

    @Option(names = "--tanggal", paramLabel = "YYYY-MM-DD", required = true, descriptionKey = "cli.sk.tanggal")
    LocalDate date;

    @Option(names = "--tentang", paramLabel = "T", required = true, descriptionKey = "cli.sk.tentang")
    String subject;

    @Option(names = "--keluar", paramLabel = "F.xlsx", required = true, descriptionKey = "cli.sk.keluar")
    Path target;

    @Option(names = "--tersamar", paramLabel = "G.xlsx", descriptionKey = "cli.sk.tersamar")
    Path masked;

    @Override
    public void run(Session session) {
        try (District district = session.district()) {
            Issued issued = district.decrees(session.messages())
                    .issue(
                            new DecreeHeading(number, date, subject),
                            target,
                            Optional.ofNullable(masked),
                            session.console().progress());
            session.console().say("cli.sk.selesai", issued.families(), issued.persons(), issued.fingerprint());
            session.console().say("cli.ditulis", target);
            if (masked != null) {
                session.console().say("cli.ditulis", masked);
            }
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("keluarga", issued.families());
            json.put("jiwa", issued.persons());
            json.put("sidik", issued.fingerprint());
            session.console().result(json);
        }
    }
}
