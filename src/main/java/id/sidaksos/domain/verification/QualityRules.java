package id.sidaksos.domain.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What of a verification is worth a second look: lists for the office, in a tone that blames nobody. */
public final class QualityRules {
    private QualityRules() {}

    /**
     * All notes, by kind, kecamatan, village and verifier.
     *
     * @param visits families with a hasil from the field, each once
     * @param families how many each village has, looked at or not, by {@link VillageName}
     */
    public static List<QualityNote> notes(
            List<Visit> visits, Map<VillageName, Integer> families, QualityLimits limits) {
        List<QualityNote> notes = new ArrayList<>();
        notes.addAll(new VerifierRules(limits).notes(visits));
        notes.addAll(new VillageRules(limits).notes(visits, families));
        notes.sort(Comparator.comparing(QualityNote::kind)
                .thenComparing(note -> note.village().key())
                .thenComparing(QualityNote::verifier)
                .thenComparing(note -> -note.families()));
        return notes;
    }
}
