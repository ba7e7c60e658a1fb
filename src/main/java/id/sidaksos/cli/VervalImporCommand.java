package id.sidaksos.cli;

import id.sidaksos.service.District;
import id.sidaksos.service.verval.MergeReport;
import id.sidaksos.service.verval.MergeService;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes packets back. A file that cannot be merged is told and does not keep the others out. */
@CommandLine.Command(name = "impor")
final class VervalImporCommand implements Command {
    @Parameters(paramLabel = "BERKAS", arity = "1..*", descriptionKey = "cli.verval.impor.berkas")
    List<Path> files;

    @Option(names = "--sandi-paket", paramLabel = "FILE", descriptionKey = "cli.verval.impor.sandi_paket")
    Path passphrase;

    @Override
    public void run(Session session) {
        String phrase = PassphraseFile.read(passphrase);
        ManyFiles all = new ManyFiles(session);
        try (District district = session.district()) {
            MergeService merging = district.verval().merging(phrase);
            all.each(files, file -> {
                MergeReport report = merging.merge(file, session.console().progress());
                int photos = district.verval()
                        .photos()
                        .take(file, phrase, session.console().progress());
                say(report, session.console());
                Map<String, Object> told = json(report);
                told.put("foto", photos);
                if (photos > 0) {
                    session.console().say("cli.verval.impor.foto", photos);
                }
                return List.of(told);
            });
        }
        all.finish();
    }

    private static void say(MergeReport report, Console console) {
        console.say(report.repeated() ? "cli.verval.impor.ulangan" : "cli.verval.impor.judul", report.name());
        for (MergeReport.Part part : report.parts()) {
            if (!part.cause().isEmpty()) {
                console.say("cli.verval.impor.ditahan", part.village(), part.district(), part.batch(), part.rows());
                continue;
            }
            console.say("cli.verval.impor.paket", part.village(), part.district(), part.batch(), part.rows());
            console.say("cli.verval.impor.isi", part.changed(), part.conflicts(), part.findings(), part.added());
            part.notes()
                    .forEach((kind, count) -> console.say(
                            "cli.verval.impor.temuan", console.messages().text("verval.temuan." + kind), count));
            MergeReport.Rows odd = part.odd();
            if (!odd.equals(new MergeReport.Rows(0, 0, 0, 0, 0))) {
                console.say(
                        "cli.verval.impor.janggal",
                        odd.absent(),
                        odd.doubled(),
                        odd.recovered(),
                        odd.swapped(),
                        odd.unknown());
            }
        }
        report.unknownColumns().forEach(column -> console.say("cli.verval.impor.kolom", column));
    }

    private static Map<String, Object> json(MergeReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("nama", report.name());
        json.put("sha256", report.sha256());
        json.put("ulangan", report.repeated());
        json.put("paket", report.parts().stream().map(VervalImporCommand::json).toList());
        json.put("kolomTakDikenal", report.unknownColumns());
        json.put("beritaAcara", report.minutes());
        return json;
    }

    private static Map<String, Object> json(MergeReport.Part part) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("tanda", part.mark());
        json.put("kecamatan", part.district());
        json.put("desa", part.village());
        json.put("gelombang", part.batch());
        json.put("ditahan", part.cause());
        json.put("baris", part.rows());
        json.put("berubah", part.changed());
        json.put("konflik", part.conflicts());
        json.put("temuan", part.findings());
        json.put("temuanJenis", part.notes());
        json.put("tambahan", part.added());
        json.put("barisHilang", part.odd().absent());
        json.put("barisKembar", part.odd().doubled());
        json.put("barisTanpaKode", part.odd().recovered());
        json.put("barisTertukar", part.odd().swapped());
        json.put("barisTakDikenal", part.odd().unknown());
        return json;
    }
}
