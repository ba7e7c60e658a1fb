package id.sidaksos.cli;

import id.sidaksos.base.Sentence;
import id.sidaksos.service.District;
import id.sidaksos.service.scoring.IndicatorService.Adopted;
import id.sidaksos.service.scoring.ScoringService;
import id.sidaksos.service.scoring.ScoringService.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Scores all families. A set from a workbook is kept as a version and is in force from then on. */
@CommandLine.Command(name = "nilai")
final class NilaiCommand implements Command {
    @Option(names = "--indikator", paramLabel = "F.xlsx", descriptionKey = "cli.nilai.indikator")
    Path workbook;

    @Option(names = "--tutup-celah", descriptionKey = "cli.nilai.tutup_celah")
    boolean closeGaps;

    @Option(names = "--keluar", paramLabel = "F.csv", descriptionKey = "cli.nilai.keluar")
    Path target;

    @Override
    public void run(Session session) {
        Console console = session.console();
        try (District district = session.district()) {
            List<Sentence> notes = new ArrayList<>();
            if (workbook != null) {
                Adopted adopted = district.indicators().adopt(workbook, closeGaps);
                notes.addAll(adopted.notes());
            }
            ScoringService scoring = district.scoring(session.messages());
            Result result = scoring.run(console.progress());
            notes.forEach(console::say);
            console.say("cli.nilai.set", result.set().set().name(), result.set().version());
            result.classes().forEach((name, count) -> console.say("cli.nilai.kelas", name, count));
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("set", result.set().set().name());
            json.put("versi", result.set().version());
            json.put("keluarga", result.families());
            json.put("kelas", result.classes());
            json.put("catatan", notes.stream().map(session.messages()::text).toList());
            if (target != null) {
                scoring.write(result.runId(), target);
                json.put("keluar", target.toString());
                console.say("cli.ditulis", target);
            }
            console.result(json);
        }
    }
}
