package id.sidaksos.domain.decree;

/**
 * A family at the mouth of the funnel: only what the inclusion rule asks for, so that a whole district fits in memory.
 *
 * @param key the family's number in the database, unique among the candidates
 * @param id ID Keluarga as the list has it
 * @param districtCode Kemendagri's six digits of the kecamatan, or empty
 * @param villageCode Kemendagri's ten digits of the desa or kelurahan, or empty
 * @param district name of the kecamatan
 * @param village name of the desa or kelurahan
 * @param persons the family's persons; a family of which the lists know only the head counts one
 * @param desil 1 to 10, or -1 where unknown
 * @param graveFinding name of the gravest finding that keeps the family out, or empty
 * @param confirmedDouble a person has confirmed that another candidate is the same family, and that one stays
 * @param deferred ditunda: put to sleep by a person or by the verification, neither accepted nor rejected
 * @param rejection name of the reason by which its village found it not layak, or empty
 * @param proposal whether it came by a village's proposal
 * @param gone not in the newest file of its kind
 * @param outside known to live in another kabupaten or kota
 */
public record Candidate(
        long key,
        String id,
        String districtCode,
        String villageCode,
        String district,
        String village,
        SexCount persons,
        int desil,
        Padan padan,
        String graveFinding,
        boolean confirmedDouble,
        boolean deferred,
        String rejection,
        Proposal proposal,
        boolean gone,
        boolean outside,
        Assessment assessment) {
    /** Whether a family came by a village's proposal. */
    public enum Proposal {
        NONE,
        /** The office has taken it in. */
        ACCEPTED,
        WAITING
    }
}
