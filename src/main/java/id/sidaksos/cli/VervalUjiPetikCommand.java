package id.sidaksos.cli;

import id.sidaksos.domain.verification.Agreement;
import id.sidaksos.service.District;
import id.sidaksos.service.verval.BackCheckService;
import id.sidaksos.service.verval.BackCheckService.Draw;
import id.sidaksos.service.verval.BackCheckService.Taken;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Uji petik: draws families for a second look, takes what it found, and says how far both looks agree. */
@CommandLine.Command(name = "uji-petik")
final class VervalUjiPetikCommand implements Command {
    @ArgGroup(exclusive = false)
    Drawing drawing;

    @Option(names = "--hasil", paramLabel = "F.xlsx|F.csv", descriptionKey = "cli.verval.petik.hasil")
    Path found;

    static final class Drawing {
        @Option(names = "--benih", required = true, paramLabel = "N", descriptionKey = "cli.verval.petik.benih")
        long seed;

        @Option(names = "--jumlah", required = true, paramLabel = "N", descriptionKey = "cli.verval.petik.jumlah")
        int count;

        @Option(names = "--keluar", paramLabel = "F.xlsx", descriptionKey = "cli.verval.petik.keluar")
        Path target;
    }

    @Override
    public void run(Session session) {
        Console console = session.console();
        try (District district = session.district()) {
            BackCheckService checks = district.verval().backChecks(session.messages());
            Map<String, Object> json = new LinkedHashMap<>();
            if (found != null) {
                Taken taken = checks.read(found);
                console.say("cli.verval.petik.diambil", taken.families());
                json.put("diambil", taken.families());
                json.put("catatan", VervalRencanaCommand.told(taken.told(), console));
            }
            if (drawing != null) {
                draw(checks, console, json);
            }
            Agreement agreement = checks.agreement();
            VervalJson.say(agreement, console);
            json.put("kesepakatan", VervalJson.agreement(agreement));
            console.result(json);
        }
    }

    private void draw(BackCheckService checks, Console console, Map<String, Object> json) {
        Draw draw = checks.draw(drawing.seed, drawing.count);
        console.say("cli.verval.petik.tarikan", draw.number(), draw.families().size(), Long.toString(draw.seed()));
        json.put("tarikan", draw.number());
        json.put("benih", draw.seed());
        json.put("keluarga", draw.families());
        if (drawing.target != null) {
            checks.write(draw, drawing.target);
            json.put("keluar", drawing.target.toString());
            console.say("cli.ditulis", drawing.target);
        }
    }
}
