package id.sidaksos.service.browse;

import id.sidaksos.domain.journal.Line;
import id.sidaksos.domain.scoring.ScoreSheet;
import id.sidaksos.service.verval.FamilyVerification;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is known of one family.
 *
 * @param family its row in the list of families
 * @param members its rows in the list of persons
 * @param sheet the score sheet by the set in force and the data as they are now
 * @param verified what its village found, and who of its persons has left
 * @param journal what was done to the family and its persons, newest first
 */
public record FamilyCard(
        RowCard family,
        List<RowCard> members,
        Optional<ScoreSheet> sheet,
        FamilyVerification verified,
        List<Line> journal) {
    public FamilyCard {
        members = List.copyOf(members);
        journal = List.copyOf(journal);
    }
}
