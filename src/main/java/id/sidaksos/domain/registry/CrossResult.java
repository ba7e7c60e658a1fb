package id.sidaksos.domain.registry;

import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.layout.SourceKind;
import java.util.List;

/**
 * What holding lists against one another found.
 *
 * @param findings findings with the list and the caller's number of the row they are about
 * @param proposals repairs of a damaged NIK that the same person's row in another list proves, never applied by itself
 * @param villages how many families and persons each list has in each village, by the place's number
 */
public record CrossResult(List<About> findings, List<Proposal> proposals, List<VillageCount> villages) {
    public CrossResult {
        findings = List.copyOf(findings);
        proposals = List.copyOf(proposals);
        villages = List.copyOf(villages);
    }

    /** A finding about one row of one list. */
    public record About(SourceKind list, int row, Finding finding) {}

    /** A whole NIK for a row whose own is damaged. */
    public record Proposal(SourceKind list, int row, String damaged, String nik) {}

    /**
     * One village in both lists.
     *
     * @param families rows of the list of families
     * @param familiesOfPersons different families that the list of persons names
     * @param persons rows of the list of persons
     */
    public record VillageCount(int regionId, int families, int familiesOfPersons, int persons) {}
}
