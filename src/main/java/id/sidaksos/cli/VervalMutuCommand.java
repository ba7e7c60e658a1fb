package id.sidaksos.cli;

import id.sidaksos.domain.verification.QualityLimits;
import id.sidaksos.domain.verification.QualityNote;
import id.sidaksos.service.District;
import id.sidaksos.service.verval.QualityService;
import id.sidaksos.service.verval.QualityService.Quality;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Mutu: what of the verification is worth a second look. */
@CommandLine.Command(name = "mutu")
final class VervalMutuCommand implements Command {
    @Option(names = "--batas-per-hari", paramLabel = "N", descriptionKey = "cli.verval.mutu.batas")
    int perDay = QualityLimits.DEFAULT.perDay();

    @Option(names = "--keluar", paramLabel = "F.xlsx", descriptionKey = "cli.verval.mutu.keluar")
    Path target;

    @Override
    public void run(Session session) {
        Console console = session.console();
        try (District district = session.district()) {
            QualityService qualities = district.verval().quality(session.messages());
            Quality quality = qualities.judge(QualityLimits.DEFAULT.withPerDay(perDay), console.progress());
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("catatan", notes(quality, console));
            json.put("desa", villages(quality));
            json.put("kesepakatan", VervalJson.agreement(quality.agreement()));
            VervalJson.say(quality.agreement(), console);
            if (target != null) {
                qualities.write(quality, target);
                json.put("keluar", target.toString());
                console.say("cli.ditulis", target);
            }
            console.result(json);
        }
    }

    private static List<Map<String, Object>> notes(Quality quality, Console console) {
        List<Map<String, Object>> notes = new ArrayList<>();
        for (QualityNote note : quality.notes()) {
            String why = console.messages().text(note.why());
            console.say(
                    "cli.verval.mutu.baris",
                    note.village().district(),
                    note.village().village().isEmpty()
                            ? ""
                            : ", " + note.village().village(),
                    note.verifier().isEmpty() ? "" : ", " + note.verifier(),
                    why);
            Map<String, Object> json = VervalJson.village(note.village());
            json.put("jenis", note.kind().name());
            json.put("petugas", note.verifier());
            json.put("keluarga", note.families());
            json.put("keterangan", why);
            notes.add(json);
        }
        if (notes.isEmpty()) {
            console.say("cli.verval.mutu.kosong");
        }
        return notes;
    }

    private static List<Map<String, Object>> villages(Quality quality) {
        List<Map<String, Object>> villages = new ArrayList<>();
        for (QualityService.VillageShare share : quality.villages()) {
            Map<String, Object> json = VervalJson.village(share.village());
            json.put("keluarga", share.verified().of());
            json.put("terperiksa", share.verified().part());
            json.put("layak", share.layak().part());
            villages.add(json);
        }
        return villages;
    }
}
