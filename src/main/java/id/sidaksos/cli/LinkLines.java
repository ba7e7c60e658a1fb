package id.sidaksos.cli;

import id.sidaksos.domain.linkage.LinkResult;
import id.sidaksos.domain.linkage.VerdictLearning.Agreement;
import id.sidaksos.service.linkage.LinkSummary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A run of the matching engine in figures, for people and as JSON. */
final class LinkLines {
    private LinkLines() {}

    static void say(LinkSummary summary, Path target, Console console) {
        console.say(
                "cli.padanan.baris",
                summary.rowsA(),
                summary.rowsB(),
                summary.result().quality().compared());
        summary.decisions()
                .forEach((decision, count) -> console.say(
                        "cli.padanan.keputusan", console.messages().text("keputusan." + decision.name()), count));
        for (LinkResult.RuleReport rule : summary.result().rules()) {
            if (rule.droppedRows() > 0) {
                console.say(
                        "cli.padanan.blok_dibatasi",
                        console.messages().text("padan.aturan." + rule.rule().name()),
                        rule.droppedRows(),
                        rule.cap());
            }
        }
        console.say("cli.padanan.parameter", console.messages().text("padanan.asal." + summary.parametersOrigin()));
        summary.agreement()
                .ifPresent(agreement -> console.say(
                        "cli.padanan.putusan",
                        agreement.sama() + agreement.beda(),
                        agreement.linkedSama(),
                        agreement.sama(),
                        agreement.linkedBeda()));
        console.say("cli.ditulis", target);
    }

    static Map<String, Object> json(LinkSummary summary, Path target) {
        LinkResult.Quality quality = summary.result().quality();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("barisA", summary.rowsA());
        json.put("barisB", summary.rowsB());
        json.put("dibandingkan", quality.compared());
        Map<String, Object> decisions = new LinkedHashMap<>();
        summary.decisions().forEach((decision, count) -> decisions.put(decision.name(), count));
        json.put("keputusan", decisions);
        json.put("parameter", summary.parametersOrigin());
        json.put("ambang", thresholds(quality));
        json.put("cakupanTanpaNik", number(quality.recallWithoutNik()));
        List<Map<String, Object>> rules = new ArrayList<>();
        for (LinkResult.RuleReport rule : summary.result().rules()) {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("aturan", rule.rule().name());
            each.put("pasangan", rule.pairs());
            each.put("hanyaIni", rule.marginal());
            each.put("cakupan", number(rule.recall()));
            each.put("batasBlok", rule.cap());
            each.put("blokDipecah", rule.splitBlocks());
            each.put("barisTidakDibandingkan", rule.droppedRows());
            rules.add(each);
        }
        json.put("aturan", rules);
        summary.agreement().ifPresent(agreement -> json.put("putusanKantor", verdicts(agreement)));
        json.put("keluar", target.toString());
        return json;
    }

    private static Map<String, Object> verdicts(Agreement agreement) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sama", agreement.sama());
        json.put("beda", agreement.beda());
        json.put("presisi", number(agreement.precision()));
        json.put("cakupan", number(agreement.recall()));
        return json;
    }

    private static List<Map<String, Object>> thresholds(LinkResult.Quality quality) {
        List<Map<String, Object>> thresholds = new ArrayList<>();
        for (int i = 0; i < LinkResult.Quality.THRESHOLDS.size(); i++) {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("peluang", LinkResult.Quality.THRESHOLDS.get(i));
            each.put("pasangan", quality.linksByThreshold().get(i));
            each.put("perkiraanSalah", quality.wrongByThreshold().get(i));
            thresholds.add(each);
        }
        return thresholds;
    }

    /** JSON has no NaN: what could not be measured is null. */
    private static Object number(double value) {
        return Double.isNaN(value) ? null : value;
    }
}
