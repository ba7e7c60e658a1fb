package id.sidaksos.domain.linkage;

import id.sidaksos.domain.identity.NikStatus;

/**
 * The persons of one list as columns: rows 0 to {@link #size()} - 1, texts as codes of the {@link Lexicon}. About
 * seventy bytes a row. Built by {@link PersonTableBuilder}, never changed.
 */
public final class PersonTable {
    /** Value of {@link #nik}, {@link #noKk} where there is none. */
    static final long NO_NUMBER = -1;

    final Lexicon lexicon;
    final int size;
    final long[] rowIds;
    final long[] niks;
    final byte[] nikForms;
    final long[] noKks;
    final int[] names;
    final int[] births;
    final byte[] sexes;
    final int[] villages;
    final int[] districts;
    final int[] regencies;
    final short[] rts;
    final short[] rws;
    final int[] addresses;
    final int[] postcodes;
    final int[] otherIds;
    final int[] mothers;
    final byte[] heads;
    final Families families;

    PersonTable(PersonTableBuilder built) {
        lexicon = built.lexicon;
        size = built.size;
        rowIds = built.rowIds;
        niks = built.niks;
        nikForms = built.nikForms;
        noKks = built.noKks;
        names = built.names;
        births = built.births;
        sexes = built.sexes;
        villages = built.villages;
        districts = built.districts;
        regencies = built.regencies;
        rts = built.rts;
        rws = built.rws;
        addresses = built.addresses;
        postcodes = built.postcodes;
        otherIds = built.otherIds;
        mothers = built.mothers;
        heads = built.heads;
        families = Families.of(built.familyKeys, size);
    }

    public static PersonTableBuilder builder(Lexicon lexicon, int expectedRows) {
        return new PersonTableBuilder(lexicon, expectedRows);
    }

    public int size() {
        return size;
    }

    /** The caller's own number of a row, as given to the builder. */
    public long rowId(int row) {
        return rowIds[row];
    }

    /** Number of the row's family inside this table, from 1; 0 where it has none. */
    public int family(int row) {
        return families.ofRow[row];
    }

    public int familyCount() {
        return families.count;
    }

    /** Rows of a family, in table order. */
    public int[] members(int family) {
        return families.members(family);
    }

    public String name(int row) {
        return lexicon.names.text(names[row]);
    }

    /** NIK digits as they were given, empty where there is none. */
    public String nik(int row) {
        return NikColumn.text(niks[row], nikForms[row]);
    }

    public NikStatus nikStatus(int row) {
        return NikColumn.status(nikForms[row]);
    }

    /** Birth date as yyyymmdd; 0 where unknown, 00 for a month or day that is unknown. */
    public int birth(int row) {
        return births[row];
    }

    /** 'L', 'P' or 0. */
    public char sex(int row) {
        return (char) sexes[row];
    }

    public boolean head(int row) {
        return heads[row] != 0;
    }

    public String noKk(int row) {
        return noKks[row] == NO_NUMBER ? "" : NikColumn.padded(noKks[row], 16);
    }

    public String village(int row) {
        return lexicon.places.text(villages[row]);
    }

    public String address(int row) {
        return lexicon.addresses.text(addresses[row]);
    }

    public int rt(int row) {
        return rts[row];
    }

    public int rw(int row) {
        return rws[row];
    }

    public String otherId(int row) {
        return lexicon.identifiers.text(otherIds[row]);
    }

    public String postcode(int row) {
        return lexicon.places.text(postcodes[row]);
    }

    public String mother(int row) {
        return lexicon.names.text(mothers[row]);
    }
}
