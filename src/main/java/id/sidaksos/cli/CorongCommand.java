package id.sidaksos.cli;

import id.sidaksos.domain.decree.Funnel;
import id.sidaksos.service.District;
import id.sidaksos.service.decree.FunnelService;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The funnel: each stage is the next one and its exits. */
@CommandLine.Command(name = "corong")
final class CorongCommand implements Command {
    @Option(names = "--keluar", paramLabel = "F.xlsx", descriptionKey = "cli.corong.keluar")
    Path target;

    @Override
    public void run(Session session) {
        try (District district = session.district()) {
            FunnelService funnels = district.funnel(session.messages());
            Funnel funnel = funnels.funnel(session.console().progress());
            say(funnel, session.console());
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("tahap", stages(funnel));
            if (target != null) {
                funnels.write(funnel, target);
                json.put("keluar", target.toString());
                session.console().say("cli.ditulis", target);
            }
            session.console().result(json);
        }
    }

    static List<Map<String, Object>> stages(Funnel funnel) {
        return funnel.stages().stream().map(CorongCommand::json).toList();
    }

    static void say(Funnel funnel, Console console) {
        for (Funnel.Step step : funnel.stages()) {
            console.say(
                    "cli.corong.tahap", console.messages().text(step.stage().key()), step.families(), step.persons());
            for (Funnel.Exit exit : step.exits()) {
                console.say(
                        "cli.corong.keluar_baris",
                        console.messages().text(exit.reason().key()),
                        exit.families(),
                        exit.persons());
            }
        }
    }

    private static Map<String, Object> json(Funnel.Step step) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kode", step.stage().name());
        json.put("keluarga", step.families());
        json.put("jiwa", step.persons());
        List<Map<String, Object>> exits = new ArrayList<>();
        for (Funnel.Exit exit : step.exits()) {
            Map<String, Object> out = new LinkedHashMap<>();
            out.put("alasan", exit.reason().name());
            out.put("keluarga", exit.families());
            out.put("jiwa", exit.persons());
            exits.add(out);
        }
        json.put("keluar", exits);
        return json;
    }
}
