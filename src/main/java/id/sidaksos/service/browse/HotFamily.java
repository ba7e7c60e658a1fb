package id.sidaksos.service.browse;

import id.sidaksos.domain.decree.Assessment;
import id.sidaksos.domain.decree.ExitReason;
import id.sidaksos.domain.decree.Padan;
import id.sidaksos.domain.finding.Level;
import id.sidaksos.domain.identity.NikReading;
import id.sidaksos.domain.registry.Region;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A family of the lists in force, as small as a table in memory wants it. Regions and exits are shared between rows.
 *
 * @param row its number in the database, by which its card is opened
 * @param id ID Keluarga
 * @param name of the head
 * @param noKk sixteen digits, or empty
 * @param persons how many persons the list gives it; the head alone where there is no list of persons
 * @param desil 1 to 10, or -1 where unknown
 * @param score with two places, or null where there is none
 * @param exit why it leaves the funnel; empty where it stands in the decree
 * @param padan whether the civil registry knew the head
 * @param inDtks of the family's best known person
 * @param findings how many findings its own row has
 * @param gravest the highest level among them
 * @param gone the newest file of its kind does not have it
 */
public record HotFamily(
        int row,
        String id,
        String name,
        NikReading nik,
        String noKk,
        Region region,
        int persons,
        int desil,
        Assessment assessment,
        BigDecimal score,
        Optional<ExitReason> exit,
        Padan padan,
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

    /** Name of the class, empty where there is none. */
    public String className() {
        return assessment.classCode();
    }
}
