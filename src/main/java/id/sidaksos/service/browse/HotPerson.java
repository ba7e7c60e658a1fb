package id.sidaksos.service.browse;

import id.sidaksos.domain.finding.Level;
import id.sidaksos.domain.identity.NikReading;
import id.sidaksos.domain.registry.Region;
import java.util.Optional;

/**
 * A person of the lists in force, as small as a table in memory wants it. Desil, class, score and exit are those of the family.
 *
 * @param row its number in the database
 * @param familyId ID Keluarga as the person's own list has it
 * @param id ID Individu; a mark that begins with ~ where the list gives none
 * @param noKk sixteen digits, or empty
 * @param sex 'L', 'P' or 0
 * @param birth yyyymmdd, or 0
 * @param relation the source's word for the relation to the head
 * @param desil of the person's own row, -1 where unknown
 * @param family the person's family; empty where no list has it
 * @param findings how many findings the row has
 * @param gravest the highest level among them
 * @param gone the newest file of its kind does not have the row
 */
public record HotPerson(
        int row,
        String familyId,
        String id,
        String name,
        NikReading nik,
        String noKk,
        char sex,
        int birth,
        String relation,
        Region region,
        int desil,
        Optional<HotFamily> family,
        InDtks inDtks,
        int findings,
        Optional<Level> gravest,
        boolean gone) {

    public String village() {
        return region.village();
    }

    public String district() {
        return region.district();
    }
}
