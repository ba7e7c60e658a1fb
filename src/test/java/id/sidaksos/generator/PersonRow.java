package id.sidaksos.generator;

/**
 * A person's row in one of the two lists: what the list says, and who it truly is.
 *
 * @param truth {@link Person#id()}
 * @param family number of the family as this list has it ({@link ListedFamily#number()}); a P3KE family or a family card of DTKS
 * @param member running number inside that family, from 1
 * @param head whether the list calls this person the head
 * @param nik text of the cell: sixteen digits, blank, a sentinel, damaged
 * @param kk text of the cell; always empty in P3KE
 * @param birth yyyymmdd, 0 where the list has none
 * @param sex 'L' or 'P'
 * @param village ten-digit code
 * @param rt 0 where the list does not tell
 * @param rw 0 where the list does not tell
 * @param hurts bits of {@link Hurt}
 */
public record PersonRow(
        int truth,
        int family,
        int member,
        boolean head,
        String nik,
        String kk,
        String name,
        int birth,
        char sex,
        String village,
        int rt,
        int rw,
        String address,
        int hurts) {

    public boolean has(Hurt hurt) {
        return (hurts & hurt.bit()) != 0;
    }

    /** Six digits of the kecamatan. */
    public String district() {
        return village.substring(0, 6);
    }

    /** ID Keluarga P3KE: nine digits. Only for rows of P3KE. */
    public String p3keFamilyId() {
        return P3keLister.id(family);
    }

    /** ID DTKS: eighteen digits. Only for rows of DTKS. */
    public String dtksId() {
        return DtksLister.id(family, member);
    }
}
