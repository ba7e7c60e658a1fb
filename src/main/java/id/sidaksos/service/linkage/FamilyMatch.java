package id.sidaksos.service.linkage;

import id.sidaksos.base.Messages;
import id.sidaksos.domain.linkage.Decision;
import id.sidaksos.domain.linkage.DoubleResult;
import id.sidaksos.domain.linkage.LinkPair;
import id.sidaksos.store.Matches;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two families of P3KE that may be one.
 *
 * @param a ID Keluarga, before {@code b} in the order of texts
 */
record FamilyMatch(String a, String b, double weight, double p, Decision decision, String reason) {

    static FamilyMatch of(DoubleResult.FamilyPair pair, String a, String b, Messages messages) {
        long sure = pair.members().stream().filter(LinkPair::linked).count();
        String reason = messages.text(
                "ganda.keluarga.alasan", sure, Math.min(pair.sizeA(), pair.sizeB()), pair.sizeA(), pair.sizeB());
        boolean ordered = a.compareTo(b) <= 0;
        return new FamilyMatch(ordered ? a : b, ordered ? b : a, pair.weight(), pair.p(), pair.decision(), reason);
    }

    /** What the office has said of a pair stands over every weight. */
    static List<FamilyMatch> under(List<Matches.Verdict> verdicts, List<FamilyMatch> matches, Messages messages) {
        if (verdicts.isEmpty()) {
            return matches;
        }
        Map<String, String> said = new HashMap<>();
        verdicts.forEach(verdict -> said.put(verdict.keyA() + "\u001f" + verdict.keyB(), verdict.verdict()));
        List<FamilyMatch> judged = new ArrayList<>();
        for (FamilyMatch match : matches) {
            String verdict = said.getOrDefault(match.a() + "\u001f" + match.b(), "");
            judged.add(verdict.isEmpty() ? match : match.decided(verdict.equals("SAMA"), messages));
        }
        return judged;
    }

    private FamilyMatch decided(boolean same, Messages messages) {
        return new FamilyMatch(
                a,
                b,
                weight,
                same ? 1 : 0,
                same ? Decision.OTOMATIS : Decision.LAIN,
                messages.text(same ? "ganda.putusan.sama" : "ganda.putusan.beda") + "; " + reason);
    }
}
