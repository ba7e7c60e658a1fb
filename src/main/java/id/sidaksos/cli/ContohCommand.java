package id.sidaksos.cli;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Progress;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.decree.DecreeHeading;
import id.sidaksos.domain.decree.Funnel;
import id.sidaksos.service.District;
import id.sidaksos.service.decree.DecreeService.Issued;
import id.sidaksos.service.intake.FileReport;
import id.sidaksos.service.intake.ImportWish;
import id.sidaksos.service.linkage.LinkSummary;
import id.sidaksos.service.sample.SampleFiles;
import id.sidaksos.service.sample.SamplePackets;
import id.sidaksos.service.scoring.ScoringService.Result;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The whole way of a list on the sample data, in a fresh database: from import to annex and packets. */
@CommandLine.Command(name = "contoh")
final class ContohCommand implements Command {
    private static final LocalDate DATE = LocalDate.of(2023, 12, 29);

    @Option(
            names = "--keluar",
            paramLabel = "FOLDER",
            defaultValue = "target/contoh",
            descriptionKey = "cli.contoh.keluar")
    Path folder;

    @Override
    public void run(Session session) {
        SampleFiles samples = SampleFiles.find(Optional.ofNullable(System.getProperty("sidaksos.home")));
        SampleFiles.prepare(folder);
        Desk desk = session.desk(Optional.of(folder.resolve("data")));
        Map<String, Object> json = new LinkedHashMap<>();
        try (District district = session.districts().open(desk, Optional.empty())) {
            intake(district, samples, session, json);
            findings(district, session, json);
            doubles(district, session, json);
            match(district, session, json);
            score(district, samples, session, json);
            decree(district, session, json);
            packets(district, session, json);
        }
        session.console().say("cli.contoh.selesai", folder.toAbsolutePath().normalize());
        session.console().result(json);
    }

    private void intake(District district, SampleFiles samples, Session session, Map<String, Object> json) {
        step(session, "cli.contoh.impor");
        List<Map<String, Object>> tables = new ArrayList<>();
        for (Path file : samples.lists()) {
            FileReport report = district.imports().importFile(file, ImportWish.PLAIN, progress(session));
            ImportLines.say(report, false, session.console());
            tables.addAll(ImportLines.json(report, session.messages()));
        }
        if (tables.isEmpty()) {
            throw new Problem(ErrorCode.SAMPLES_MISSING, samples.folder());
        }
        json.put("berkas", tables);
    }

    private void findings(District district, Session session, Map<String, Object> json) {
        step(session, "cli.contoh.temuan");
        Path target = folder.resolve("temuan.xlsx");
        int rows = district.findings(session.messages()).write(target);
        session.console().say("cli.contoh.temuan_jumlah", rows);
        session.console().say("cli.ditulis", target);
        json.put("temuan", rows);
    }

    private void doubles(District district, Session session, Map<String, Object> json) {
        step(session, "cli.contoh.ganda");
        Path persons = folder.resolve("ganda-individu.csv");
        LinkSummary byPerson = district.duplicates(session.messages()).persons(persons, progress(session));
        LinkLines.say(byPerson, persons, session.console());
        Path families = folder.resolve("ganda-keluarga.csv");
        LinkSummary byFamily = district.duplicates(session.messages()).families(families, progress(session));
        LinkLines.say(byFamily, families, session.console());
        json.put("gandaIndividu", LinkLines.json(byPerson, persons));
        json.put("gandaKeluarga", LinkLines.json(byFamily, families));
    }

    private void match(District district, Session session, Map<String, Object> json) {
        step(session, "cli.contoh.padankan");
        Path target = folder.resolve("padanan-dtks.csv");
        LinkSummary summary = district.reconciliation(session.messages()).run(target, progress(session));
        LinkLines.say(summary, target, session.console());
        json.put("padanan", LinkLines.json(summary, target));
    }

    private void score(District district, SampleFiles samples, Session session, Map<String, Object> json) {
        step(session, "cli.contoh.nilai");
        samples.indicators().ifPresent(workbook -> district.indicators().adopt(workbook, false));
        Path target = folder.resolve("nilai.csv");
        Result result = district.scoring(session.messages()).run(progress(session));
        district.scoring(session.messages()).write(result.runId(), target);
        session.console()
                .say("cli.nilai.set", result.set().set().name(), result.set().version());
        result.classes().forEach((name, count) -> session.console().say("cli.nilai.kelas", name, count));
        session.console().say("cli.ditulis", target);
        json.put("kelas", result.classes());
    }

    private void decree(District district, Session session, Map<String, Object> json) {
        step(session, "cli.contoh.corong");
        Path funnelFile = folder.resolve("corong.xlsx");
        Funnel funnel = district.funnel(session.messages()).funnel(progress(session));
        district.funnel(session.messages()).write(funnel, funnelFile);
        CorongCommand.say(funnel, session.console());
        session.console().say("cli.ditulis", funnelFile);
        json.put("tahap", CorongCommand.stages(funnel));
        step(session, "cli.contoh.sk");
        Path annex = folder.resolve("lampiran-sk.xlsx");
        Path masked = folder.resolve("lampiran-sk-tersamar.xlsx");
        DecreeHeading heading = new DecreeHeading(
                "188/000/CONTOH/2023", DATE, session.messages().text("cli.contoh.tentang"));
        Issued issued =
                district.decrees(session.messages()).issue(heading, annex, Optional.of(masked), progress(session));
        session.console().say("cli.sk.selesai", issued.families(), issued.persons(), issued.fingerprint());
        session.console().say("cli.ditulis", annex);
        session.console().say("cli.ditulis", masked);
        json.put("sk", Map.of("keluarga", issued.families(), "jiwa", issued.persons(), "sidik", issued.fingerprint()));
    }

    private void packets(District district, Session session, Map<String, Object> json) {
        step(session, "cli.contoh.paket");
        List<Path> files = SamplePackets.send(district, folder, progress(session));
        files.forEach(file -> session.console().say("cli.ditulis", file));
        json.put("paket", files.stream().map(Path::toString).toList());
    }

    private static void step(Session session, String key) {
        session.console().line("");
        session.console().say(key);
    }

    private static Progress progress(Session session) {
        return session.console().progress();
    }
}
