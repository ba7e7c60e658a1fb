package id.sidaksos.service.scoring;

import id.sidaksos.domain.scoring.AnswerTable;
import id.sidaksos.domain.scoring.IndicatorSet;
import id.sidaksos.domain.scoring.SetOutcome;
import id.sidaksos.domain.scoring.Synonyms;
import java.util.List;

/**
 * All families in force with what the lists answer of them: what an interactive scoring needs, in memory.
 *
 * @param state of the data when it was read, see {@link ScoringService#state()}
 * @param families in the order of the table
 */
public record FamilyBook(long state, AnswerTable table, List<Family> families, Synonyms synonyms) {
    /**
     * @param id ID Keluarga
     * @param head name of the head, empty where there is none
     * @param district kecamatan
     * @param village desa or kelurahan
     */
    public record Family(String id, String head, String district, String village) {}

    /** @param set without a fatal finding, whose sources the table covers */
    public SetOutcome score(IndicatorSet set) {
        return SetOutcome.of(set, table, synonyms);
    }
}
