package id.sidaksos.cli;

import id.sidaksos.service.District;
import id.sidaksos.service.linkage.LinkSummary;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Doubles inside P3KE, by person or by family. Proposes; merges nothing. */
@CommandLine.Command(name = "ganda")
final class GandaCommand implements Command {
    @Option(names = "--keluar", paramLabel = "F.csv", required = true, descriptionKey = "cli.ganda.keluar")
    Path target;

    @Option(names = "--keluarga", descriptionKey = "cli.ganda.keluarga")
    boolean families;

    @Override
    public void run(Session session) {
        try (District district = session.district()) {
            LinkSummary summary = families
                    ? district.duplicates(session.messages())
                            .families(target, session.console().progress())
                    : district.duplicates(session.messages())
                            .persons(target, session.console().progress());
            LinkLines.say(summary, target, session.console());
            session.console().result(LinkLines.json(summary, target));
        }
    }
}
