package id.sidaksos.domain.linkage;

import id.sidaksos.domain.identity.NikStatus;

/**
 * The persons of one list: rows 0 to {@link #size()} - 1, texts as codes of the {@link Lexicon}. About
 * eighty bytes a row. Built by {@link PersonTableBuilder}, never changed.
 */
public final class PersonTable {
    /** Value of {@link #nikNumber}, {@link #kkNumber} where there is none. */
    static final long NO_NUMBER = -1;

    /** Longs of a row, one cache line: a candidate is read from memory once, not once for each column. */
    static final int STRIDE = 8;

    static final int NIK = 0;
    static final int KK = 1;
    /** Name in the high half, birth date in the low. */
    static final int NAME_BIRTH = 2;
    /** Place, address. */
    static final int PLACE_ADDRESS = 3;
    /** RT, RW in sixteen bits each; form of the NIK, sex, bits in eight each. */
    static final int SMALL = 4;
    /** Bits of the lowest byte. */
    static final int HEAD = 1;

    static final int NIK_COMPARABLE = 2;
    static final int NIK_WHOLE = 4;

    /** Other identifier, postcode. */
    static final int ID_POSTCODE = 5;
    /** Mother, family. */
    static final int MOTHER_FAMILY = 6;

    static final int ROW_ID = 7;

    final Lexicon lexicon;
    final int size;
    final Families families;
    private final long[] cells;

    PersonTable(PersonTableBuilder built) {
        lexicon = built.lexicon;
        size = built.size;
        cells = built.cells;
        families = Families.of(built.familyKeys, size);
        for (int row = 0; row < size; row++) {
            cells[row * STRIDE + MOTHER_FAMILY] |= families.ofRow[row];
        }
    }

    long nikNumber(int row) {
        return cells[row * STRIDE + NIK];
    }

    /** Sixteen digits of which at least fifteen count. */
    boolean nikComparable(int row) {
        return (cells[row * STRIDE + SMALL] & NIK_COMPARABLE) != 0;
    }

    /** Sixteen digits that all count. */
    boolean nikWhole(int row) {
        return (cells[row * STRIDE + SMALL] & NIK_WHOLE) != 0;
    }

    /** Whether some NIK counts on fifteen digits only. */
    boolean anyNikCut() {
        for (int row = 0; row < size; row++) {
            if (nikComparable(row) && !nikWhole(row)) {
                return true;
            }
        }
        return false;
    }

    byte nikForm(int row) {
        return (byte) (cells[row * STRIDE + SMALL] >>> 16);
    }

    long kkNumber(int row) {
        return cells[row * STRIDE + KK];
    }

    int nameCode(int row) {
        return (int) (cells[row * STRIDE + NAME_BIRTH] >>> 32);
    }

    int place(int row) {
        return (int) (cells[row * STRIDE + PLACE_ADDRESS] >>> 32);
    }

    int villageCode(int row) {
        return lexicon.triples.village(place(row));
    }

    int districtCode(int row) {
        return lexicon.triples.district(place(row));
    }

    int addressCode(int row) {
        return (int) cells[row * STRIDE + PLACE_ADDRESS];
    }

    int otherIdCode(int row) {
        return (int) (cells[row * STRIDE + ID_POSTCODE] >>> 32);
    }

    int postcodeCode(int row) {
        return (int) cells[row * STRIDE + ID_POSTCODE];
    }

    int motherCode(int row) {
        return (int) (cells[row * STRIDE + MOTHER_FAMILY] >>> 32);
    }

    public static PersonTableBuilder builder(Lexicon lexicon, int expectedRows) {
        return new PersonTableBuilder(lexicon, expectedRows);
    }

    public int size() {
        return size;
    }

    /** The caller's own number of a row, as given to the builder. */
    public long rowId(int row) {
        return cells[row * STRIDE + ROW_ID];
    }

    /** Number of the row's family inside this table, from 1; 0 where it has none. */
    public int family(int row) {
        return (int) cells[row * STRIDE + MOTHER_FAMILY];
    }

    public int familyCount() {
        return families.count;
    }

    /** Rows of a family, in table order. */
    public int[] members(int family) {
        return families.members(family);
    }

    public String name(int row) {
        return lexicon.names.text(nameCode(row));
    }

    /** NIK digits as they were given, empty where there is none. */
    public String nik(int row) {
        return NikColumn.text(nikNumber(row), nikForm(row));
    }

    public NikStatus nikStatus(int row) {
        return NikColumn.status(nikForm(row));
    }

    /** Birth date as yyyymmdd; 0 where unknown, 00 for a month or day that is unknown. */
    public int birth(int row) {
        return (int) cells[row * STRIDE + NAME_BIRTH];
    }

    /** 'L', 'P' or 0. */
    public char sex(int row) {
        return (char) (cells[row * STRIDE + SMALL] >>> 8 & 0xFF);
    }

    public boolean head(int row) {
        return (cells[row * STRIDE + SMALL] & HEAD) != 0;
    }

    public String noKk(int row) {
        return kkNumber(row) == NO_NUMBER ? "" : NikColumn.unpacked(kkNumber(row));
    }

    public String village(int row) {
        return lexicon.places.text(villageCode(row));
    }

    public String address(int row) {
        return lexicon.addresses.text(addressCode(row));
    }

    public int rt(int row) {
        return (int) (cells[row * STRIDE + SMALL] >>> 48);
    }

    public int rw(int row) {
        return (int) (cells[row * STRIDE + SMALL] >>> 32 & 0xFFFF);
    }

    public String otherId(int row) {
        return lexicon.identifiers.text(otherIdCode(row));
    }

    public String postcode(int row) {
        return lexicon.places.text(postcodeCode(row));
    }

    public String mother(int row) {
        return lexicon.names.text(motherCode(row));
    }
}
