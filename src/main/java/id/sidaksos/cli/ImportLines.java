package id.sidaksos.cli;

import id.sidaksos.base.Messages;
import id.sidaksos.base.Sentence;
import id.sidaksos.service.intake.FileReport;
import id.sidaksos.service.intake.TableReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of a file, in lines for people and in the contract's JSON. */
final class ImportLines {
    private ImportLines() {}

    static void say(FileReport report, boolean trial, Console console) {
        console.say(
                report.repeated() ? "cli.impor.ulangan" : trial ? "cli.impor.diperiksa" : "cli.impor.judul",
                report.name());
        for (TableReport table : report.tables()) {
            console.say("cli.impor.tabel", table.sheet(), table.kind(), table.profile(), table.headerRow());
            console.say(
                    "cli.impor.baris",
                    table.rows(),
                    table.accepted(),
                    table.parked(),
                    table.skipped().size());
            console.say("cli.impor.selisih", table.fresh(), table.changed(), table.same(), table.gone());
            table.findings()
                    .forEach((kind, count) ->
                            console.say("cli.impor.temuan", console.messages().text("jenis." + kind.name()), count));
            table.parkedRows()
                    .forEach((reason, count) ->
                            console.say("cli.impor.ditahan", console.messages().text("tahan." + reason), count));
        }
        for (Sentence note : report.notes()) {
            console.say(note);
        }
    }

    static List<Map<String, Object>> json(FileReport report, Messages messages) {
        List<Map<String, Object>> tables = new ArrayList<>();
        for (TableReport table : report.tables()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("nama", report.name());
            json.put("sha256", report.sha256());
            json.put("jenis", table.kind());
            json.put("profil", table.profile());
            json.put("lembar", table.sheet());
            json.put("barisTajuk", table.headerRow());
            json.put("barisData", table.rows());
            json.put("diterima", table.accepted());
            json.put("ditahan", table.parked());
            json.put(
                    "dilewati",
                    table.skipped().stream().map(ImportLines::skipped).toList());
            json.put("ulangan", report.repeated());
            json.put("baru", table.fresh());
            json.put("berubah", table.changed());
            json.put("tetap", table.same());
            json.put("hilang", table.gone());
            Map<String, Object> findings = new LinkedHashMap<>();
            table.findings().forEach((kind, count) -> findings.put(kind.name(), count));
            json.put("temuan", findings);
            json.put("ditahanSebab", table.parkedRows());
            json.put("catatan", report.notes().stream().map(messages::text).toList());
            tables.add(json);
        }
        return tables;
    }

    private static Map<String, Object> skipped(TableReport.Skipped row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("baris", row.row());
        json.put("sebab", row.reason());
        return json;
    }
}
