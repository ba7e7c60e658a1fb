package id.sidaksos.cli;

import id.sidaksos.base.Sentence;
import id.sidaksos.domain.verification.VillagePlan;
import id.sidaksos.service.District;
import id.sidaksos.service.verval.PlanService.Planned;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Reads the list of villages with their teams and dates; without a file it lists the plan. */
@CommandLine.Command(name = "rencana")
final class VervalRencanaCommand implements Command {
    @Parameters(index = "0", arity = "0..1", paramLabel = "F.xlsx|F.csv", descriptionKey = "cli.verval.rencana.berkas")
    Path file;

    @Override
    public void run(Session session) {
        try (District district = session.district()) {
            Map<String, Object> json = new LinkedHashMap<>();
            if (file != null) {
                Planned planned = district.verval().plans().read(file);
                session.console().say("cli.verval.rencana.selesai", planned.villages());
                json.put("desa", planned.villages());
                json.put("catatan", told(planned.told(), session.console()));
            }
            json.put("rencana", plans(district, session.console()));
            session.console().result(json);
        }
    }

    /** Says each sentence, and gives them for JSON. */
    static List<String> told(List<Sentence> told, Console console) {
        told.forEach(console::say);
        return told.stream().map(console.messages()::text).toList();
    }

    private List<Map<String, Object>> plans(District district, Console console) {
        List<Map<String, Object>> plans = new ArrayList<>();
        for (VillagePlan plan : district.verval().plans().all()) {
            String from = plan.from().map(LocalDate::toString).orElse("");
            String deadline = plan.deadline().map(LocalDate::toString).orElse("");
            if (file == null) {
                console.say(
                        "cli.verval.rencana.baris",
                        plan.village().district(),
                        plan.village().village(),
                        plan.team(),
                        plan.verifiers(),
                        from,
                        deadline);
            }
            Map<String, Object> json = VervalJson.village(plan.village());
            json.put("regu", plan.team());
            json.put("petugas", plan.verifiers());
            json.put("mulai", from);
            json.put("tenggat", deadline);
            plans.add(json);
        }
        return plans;
    }
}
