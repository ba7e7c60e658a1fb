package id.sidaksos.ui.linkage;

import id.sidaksos.base.Sentence;
import id.sidaksos.domain.linkage.Explanation;
import id.sidaksos.service.browse.Queue;
import id.sidaksos.service.linkage.PairSheet;
import id.sidaksos.ui.kit.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** A pair's weight in words: the total first, then each reason. */
final class Reasons {
    private static final double SMALL = .05;

    private final Texts texts;

    Reasons(Texts texts) {
        this.texts = texts;
    }

    /** "hampir pasti orang yang sama" */
    String total(PairSheet pair) {
        String step = pair.p() >= .999
                ? "pasti"
                : pair.p() >= .99
                        ? "sangat"
                        : pair.p() >= .9 ? "besar" : pair.p() >= .5 ? "lebih" : pair.p() >= .1 ? "kurang" : "beda";
        return texts.of(
                "ui.linkage.total." + step,
                texts.of(pair.kind() == Queue.GANDA_KELUARGA ? "ui.linkage.keluarga_sama" : "ui.linkage.orang_sama"));
    }

    /** Probability and odds, never written as certain. */
    String number(PairSheet pair) {
        double p = Math.min(pair.p(), .9999);
        String percent = texts.decimal(Math.floor(p * 10_000) / 100, 2) + " %";
        boolean taken = pair.p() > 0 && pair.p() < .5 && pair.weight() > 0;
        return pair.explanation()
                .map(each -> texts.of(
                        taken ? "ui.linkage.peluang_terpakai" : "ui.linkage.peluang_banding",
                        percent,
                        texts.of(each.odds())))
                .orElseGet(() -> texts.of("ui.linkage.peluang", percent));
    }

    /** What a reviewer should know beside the weight. */
    List<String> notes(PairSheet pair) {
        return pair.explanation().map(Explanation::notes).orElse(List.of()).stream()
                .map(texts::of)
                .toList();
    }

    List<ReasonRow> rows(PairSheet pair) {
        List<ReasonRow> rows = new ArrayList<>();
        pair.explanation().ifPresent(each -> {
            each.lines()
                    .forEach(line -> rows.add(new ReasonRow(
                            texts.of(line.comparison().key()),
                            line.left(),
                            line.right(),
                            texts.of(line.sentence()),
                            line.bits())));
            add(rows, "kelangkaan", each.rarity());
            add(rows, "keluarga", each.family());
            add(rows, "awal", each.start());
        });
        pair.members()
                .forEach(member -> rows.add(new ReasonRow(
                        texts.of("ui.linkage.alasan.anggota"),
                        member.nameA(),
                        member.nameB(),
                        texts.of("ui.linkage.alasan.anggota.kalimat", member.nameA(), member.nameB()),
                        member.weight())));
        return rows;
    }

    private void add(List<ReasonRow> rows, String what, double bits) {
        if (Math.abs(bits) >= SMALL) {
            rows.add(new ReasonRow(
                    texts.of("ui.linkage.alasan." + what),
                    "",
                    "",
                    texts.of("ui.linkage.alasan." + what + (bits >= 0 ? ".dukung" : ".lawan")),
                    bits));
        }
    }

    /** The next candidate, and by how much the pair is ahead of it. */
    String rival(PairSheet pair) {
        return pair.rival()
                .map(each -> {
                    double times = Math.pow(2, Math.min(40, Math.abs(each.margin())));
                    String lead = each.margin() >= 0 ? "ui.linkage.calon.unggul" : "ui.linkage.calon.kalah";
                    return texts.of(
                            "ui.linkage.calon",
                            each.name(),
                            each.birth().isEmpty() ? "\u2013" : each.birth(),
                            texts.of(each.left() ? "ui.linkage.kiri" : "ui.linkage.kanan"),
                            texts.of(Sentence.of(lead, texts.number(Math.round(times)))));
                })
                .orElseGet(() -> texts.of("ui.linkage.calon.tidak_ada"));
    }
}
