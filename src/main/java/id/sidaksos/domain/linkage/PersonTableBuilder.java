package id.sidaksos.domain.linkage;

import id.sidaksos.domain.identity.NikStatus;
import java.util.Arrays;

/**
 * Fills a {@link PersonTable} row by row: set what the list knows, then {@link #add()}. What is not set is unknown, and
 * the unknown is never equal to anything. Every setter takes null or an empty text for "unknown".
 */
public final class PersonTableBuilder {
    /** So many rows fit into one array of cells. */
    private static final int MOST_ROWS = Integer.MAX_VALUE / PersonTable.STRIDE - 16;

    final Lexicon lexicon;
    int size;
    long[] cells;
    long[] familyKeys;

    PersonTableBuilder(Lexicon lexicon, int expectedRows) {
        this.lexicon = lexicon;
        int capacity = Math.max(16, Math.min(expectedRows + 1, MOST_ROWS));
        cells = new long[capacity * PersonTable.STRIDE];
        familyKeys = new long[capacity];
        clear();
    }

    private int cell(int cell) {
        return size * PersonTable.STRIDE + cell;
    }

    /** Writes one half of a cell. */
    private void half(int cell, boolean high, int value) {
        long bits = value & 0xFFFFFFFFL;
        long old = cells[cell(cell)];
        cells[cell(cell)] = high ? old & 0xFFFFFFFFL | bits << 32 : old & ~0xFFFFFFFFL | bits;
    }

    private void bit(int bit, boolean set) {
        long old = cells[cell(PersonTable.SMALL)];
        cells[cell(PersonTable.SMALL)] = set ? old | bit : old & ~(long) bit;
    }

    private void small(int shift, int width, int value) {
        long mask = (1L << width) - 1;
        cells[cell(PersonTable.SMALL)] = cells[cell(PersonTable.SMALL)] & ~(mask << shift) | (value & mask) << shift;
    }

    /** The caller's own number for this row; it comes back with every pair. */
    public PersonTableBuilder rowId(long id) {
        cells[cell(PersonTable.ROW_ID)] = id;
        return this;
    }

    /** @param digits what the NIK doctor left of the cell; TIADA is never compared, LIMA_BELAS on fifteen digits */
    public PersonTableBuilder nik(String digits, NikStatus status) {
        String text = digits == null ? "" : digits;
        byte form = NikColumn.form(text, status);
        cells[cell(PersonTable.NIK)] = NikColumn.number(text, form);
        small(16, 8, form);
        bit(PersonTable.NIK_COMPARABLE, NikColumn.comparable(form));
        bit(PersonTable.NIK_WHOLE, NikColumn.whole(form));
        return this;
    }

    /** @param digits sixteen digits, or empty; other lengths count as unknown */
    public PersonTableBuilder noKk(String digits) {
        boolean usable = digits != null && digits.length() == NikColumn.WHOLE;
        cells[cell(PersonTable.KK)] = usable ? NikColumn.packed(digits) : PersonTable.NO_NUMBER;
        return this;
    }

    /** The whole name as written, titles and all; given name and surname of two columns joined by a space. */
    public PersonTableBuilder name(String name) {
        half(PersonTable.NAME_BIRTH, true, lexicon.names.codeOf(name));
        return this;
    }

    /** @param yyyymmdd 0 where unknown; month and day may be 00 */
    public PersonTableBuilder birth(int yyyymmdd) {
        half(PersonTable.NAME_BIRTH, false, yyyymmdd);
        return this;
    }

    /** @param sex 'L', 'P', or 0 */
    public PersonTableBuilder sex(char sex) {
        small(8, 8, sex == 'L' || sex == 'P' ? sex : 0);
        return this;
    }

    /**
     * Where the person lives. Keys are ten, six and four digits of the Kemendagri code, or names in one canonical form;
     * both lists must use the same kind. With a ten-digit village the other two may be left out.
     */
    public PersonTableBuilder place(String village, String district, String regency) {
        boolean coded =
                village != null && village.length() == 10 && village.chars().allMatch(Character::isDigit);
        int villageCode = lexicon.places.codeOf(village);
        int districtCode = lexicon.places.codeOf(unknown(district) && coded ? village.substring(0, 6) : district);
        int regencyCode = lexicon.places.codeOf(unknown(regency) && coded ? village.substring(0, 4) : regency);
        int place = lexicon.triples.codeOf(villageCode, districtCode, regencyCode);
        half(PersonTable.PLACE_ADDRESS, true, place);
        return this;
    }

    /** @param rt 0 where unknown, as @param rw */
    public PersonTableBuilder neighbourhood(int rt, int rw) {
        small(48, 16, inShort(rt));
        small(32, 16, inShort(rw));
        return this;
    }

    public PersonTableBuilder address(String address) {
        half(PersonTable.PLACE_ADDRESS, false, lexicon.addresses.codeOf(address));
        return this;
    }

    public PersonTableBuilder postcode(String postcode) {
        half(PersonTable.ID_POSTCODE, false, lexicon.places.codeOf(postcode));
        return this;
    }

    /** Whatever binds the members of a family in this list: ID keluarga, No KK. Lists need not agree on it. */
    public PersonTableBuilder family(String key) {
        familyKeys[size] = unknown(key) ? Families.NONE : Hash.text(key);
        return this;
    }

    public PersonTableBuilder head(boolean head) {
        bit(PersonTable.HEAD, head);
        return this;
    }

    /** Any other number of the person (BPJS, social security, member number), in one canonical form. */
    public PersonTableBuilder otherId(String id) {
        half(PersonTable.ID_POSTCODE, true, lexicon.identifiers.codeOf(id));
        return this;
    }

    public PersonTableBuilder mother(String name) {
        half(PersonTable.MOTHER_FAMILY, true, lexicon.names.codeOf(name));
        return this;
    }

    /** Ends the row and begins the next. */
    public PersonTableBuilder add() {
        size++;
        if (size == familyKeys.length) {
            grow();
        }
        clear();
        return this;
    }

    /** The table; the builder must not be used after. */
    public PersonTable build() {
        return new PersonTable(this);
    }

    private void clear() {
        cells[cell(PersonTable.ROW_ID)] = size;
        cells[cell(PersonTable.NIK)] = PersonTable.NO_NUMBER;
        cells[cell(PersonTable.KK)] = PersonTable.NO_NUMBER;
        small(16, 8, NikStatus.TIADA.ordinal());
        familyKeys[size] = Families.NONE;
    }

    private void grow() {
        if (size >= MOST_ROWS) {
            throw new IllegalStateException("more than " + MOST_ROWS + " rows");
        }
        int capacity = Math.min(MOST_ROWS + 1, size + (size >> 1) + 16);
        cells = Arrays.copyOf(cells, capacity * PersonTable.STRIDE);
        familyKeys = Arrays.copyOf(familyKeys, capacity);
    }

    private static boolean unknown(String text) {
        return text == null || text.isEmpty();
    }

    private static int inShort(int value) {
        return Math.max(0, Math.min(Short.MAX_VALUE, value));
    }
}
