package id.sidaksos.generator;

/**
 * A person as he or she truly is.
 *
 * @param id number from 0, the key of the truth
 * @param sex 'L' or 'P'
 * @param birth yyyymmdd
 * @param paperBirth birth date as the NIK has it, yyyymmdd; differs for some who were registered late
 * @param nik sixteen digits by rule, no two persons have the same
 */
public record Person(int id, String name, char sex, int birth, int paperBirth, Relation relation, long nik) {
    public int birthYear() {
        return birth / 10_000;
    }

    /** Full years on 31 December 2021, when the families were visited. */
    public int age() {
        return 2021 - birthYear();
    }

    boolean head() {
        return relation == Relation.HEAD;
    }
}
