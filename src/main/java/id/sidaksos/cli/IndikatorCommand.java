package id.sidaksos.cli;

import id.sidaksos.service.District;
import id.sidaksos.service.scoring.IndicatorService.Versioned;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Indicator sets: which there are, and each as a workbook. */
@CommandLine.Command(
        name = "indikator",
        subcommands = {IndikatorCommand.Ekspor.class, IndikatorCommand.Daftar.class})
final class IndikatorCommand {

    @CommandLine.Command(name = "ekspor")
    static final class Ekspor implements Command {
        @Parameters(index = "0", paramLabel = "NAMA", descriptionKey = "cli.indikator.nama")
        String name;

        @Parameters(index = "1", paramLabel = "F.xlsx", descriptionKey = "cli.indikator.keluar")
        Path target;

        @Override
        public void run(Session session) {
            try (District district = session.district()) {
                district.indicators().export(name, target);
                session.console().say("cli.ditulis", target);
                session.console().result(Map.of("set", name, "keluar", target.toString()));
            }
        }
    }

    @CommandLine.Command(name = "daftar")
    static final class Daftar implements Command {
        @Override
        public void run(Session session) {
            try (District district = session.district()) {
                List<Map<String, Object>> sets = new ArrayList<>();
                for (Versioned each : district.indicators().all()) {
                    String state = each.inForce() ? "cli.indikator.berlaku" : "cli.indikator.ada";
                    session.console()
                            .say(
                                    state,
                                    each.set().name(),
                                    each.version(),
                                    each.set().indicators().size());
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("nama", each.set().name());
                    json.put("versi", each.version());
                    json.put("indikator", each.set().indicators().size());
                    json.put("berlaku", each.inForce());
                    json.put("sidik", each.fingerprint());
                    sets.add(json);
                }
                session.console().result(Map.of("set", sets));
            }
        }
    }
}
