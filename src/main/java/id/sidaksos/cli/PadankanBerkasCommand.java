package id.sidaksos.cli;

import id.sidaksos.service.linkage.LinkSummary;
import id.sidaksos.service.linkage.ListMatchService;
import id.sidaksos.service.linkage.ListMatchService.Lists;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Any list against any list; nothing is stored, no database is opened. The same file twice looks for doubles inside it. */
@CommandLine.Command(name = "padankan-berkas")
final class PadankanBerkasCommand implements Command {
    @Parameters(index = "0", paramLabel = "A", descriptionKey = "cli.padankan_berkas.a")
    Path a;

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "cli.padankan_berkas.b")
    Path b;

    @Option(names = "--keluar", paramLabel = "F.csv", required = true, descriptionKey = "cli.padankan_berkas.keluar")
    Path target;

    @Option(names = "--petakan", paramLabel = "KOLOM=ISI", split = ",", descriptionKey = "cli.padankan_berkas.petakan")
    List<String> mapping = new ArrayList<>();

    @Option(names = "--sandi", paramLabel = "SANDI", descriptionKey = "cli.impor.sandi")
    String password;

    @Override
    public void run(Session session) {
        ListMatchService service = new ListMatchService(session.messages(), LocalDate.now(Clock.systemDefaultZone()));
        LinkSummary summary = service.match(
                new Lists(a, b, mapping, Optional.ofNullable(password)),
                target,
                session.console().progress());
        LinkLines.say(summary, target, session.console());
        session.console().result(LinkLines.json(summary, target));
    }
}
