package id.sidaksos.cli;

import id.sidaksos.service.District;
import id.sidaksos.service.linkage.LinkSummary;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** P3KE against DTKS, one to one. */
@CommandLine.Command(name = "padankan")
final class PadankanCommand implements Command {
    @Option(names = "--keluar", paramLabel = "F.csv", required = true, descriptionKey = "cli.padankan.keluar")
    Path target;

    @Override
    public void run(Session session) {
        try (District district = session.district()) {
            LinkSummary summary = district.reconciliation(session.messages())
                    .run(target, session.console().progress());
            LinkLines.say(summary, target, session.console());
            session.console().result(LinkLines.json(summary, target));
        }
    }
}
