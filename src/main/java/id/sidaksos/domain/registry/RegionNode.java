package id.sidaksos.domain.registry;

/**
 * A place of the learnt tree as the database keeps it: a village, or as much of one as is known.
 *
 * @param id number in this database, from 1, never given twice
 * @param code Kemendagri's ten digits, or empty where no list has told it yet
 */
public record RegionNode(int id, String code, String province, String regency, String district, String village) {
    public Region region() {
        return new Region(id, code, province, regency, district, village);
    }
}
