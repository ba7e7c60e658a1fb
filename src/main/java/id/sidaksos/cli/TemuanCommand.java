package id.sidaksos.cli;

import id.sidaksos.domain.finding.FindingKind;
import id.sidaksos.service.District;
import id.sidaksos.service.finding.FindingService;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Counts the findings by kind; with {@code --keluar} writes them as a work list. */
@CommandLine.Command(name = "temuan")
final class TemuanCommand implements Command {
    @Option(names = "--keluar", paramLabel = "F.xlsx|F.csv", descriptionKey = "cli.temuan.keluar")
    Path target;

    @Override
    public void run(Session session) {
        try (District district = session.district()) {
            FindingService findings = district.findings(session.messages());
            Map<FindingKind, Integer> counts = findings.counts();
            Map<String, Object> json = new LinkedHashMap<>();
            counts.forEach((kind, count) -> {
                session.console()
                        .say(
                                "cli.temuan.jenis",
                                session.messages().text("jenis." + kind.name()),
                                session.messages()
                                        .text("tingkat." + kind.level().name()),
                                count);
                json.put(kind.name(), count);
            });
            if (counts.isEmpty()) {
                session.console().say("cli.temuan.kosong");
            }
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("temuan", json);
            if (target != null) {
                result.put("baris", findings.write(target));
                result.put("keluar", target.toString());
                session.console().say("cli.ditulis", target);
            }
            session.console().result(result);
        }
    }
}
