package id.sidaksos.domain.linkage;

import id.sidaksos.domain.identity.NikStatus;
import java.util.Arrays;

/**
 * Fills a {@link PersonTable} row by row: set what the list knows, then {@link #add()}. What is not set is unknown, and
 * the unknown is never equal to anything. Every setter takes null or an empty text for "unknown".
 */
public final class PersonTableBuilder {
    final Lexicon lexicon;
    int size;
    long[] rowIds;
    long[] niks;
    byte[] nikForms;
    long[] noKks;
    int[] names;
    int[] births;
    byte[] sexes;
    int[] villages;
    int[] districts;
    int[] regencies;
    short[] rts;
    short[] rws;
    int[] addresses;
    int[] postcodes;
    int[] otherIds;
    int[] mothers;
    byte[] heads;
    long[] familyKeys;

    PersonTableBuilder(Lexicon lexicon, int expectedRows) {
        this.lexicon = lexicon;
        int capacity = Math.max(16, expectedRows);
        rowIds = new long[capacity];
        niks = new long[capacity];
        nikForms = new byte[capacity];
        noKks = new long[capacity];
        names = new int[capacity];
        births = new int[capacity];
        sexes = new byte[capacity];
        villages = new int[capacity];
        districts = new int[capacity];
        regencies = new int[capacity];
        rts = new short[capacity];
        rws = new short[capacity];
        addresses = new int[capacity];
        postcodes = new int[capacity];
        otherIds = new int[capacity];
        mothers = new int[capacity];
        heads = new byte[capacity];
        familyKeys = new long[capacity];
        clear();
    }

    /** The caller's own number for this row; it comes back with every pair. */
    public PersonTableBuilder rowId(long id) {
        rowIds[size] = id;
        return this;
    }

    /** @param digits what the NIK doctor left of the cell; TIADA is never compared, LIMA_BELAS on fifteen digits */
    public PersonTableBuilder nik(String digits, NikStatus status) {
        String text = digits == null ? "" : digits;
        niks[size] = NikColumn.number(text, status);
        nikForms[size] = NikColumn.form(text, niks[size] == PersonTable.NO_NUMBER ? NikStatus.TIADA : status);
        return this;
    }

    /** @param digits sixteen digits, or empty; other lengths count as unknown */
    public PersonTableBuilder noKk(String digits) {
        boolean usable = digits != null && digits.length() == NikColumn.WHOLE;
        noKks[size] = usable ? NikColumn.number(digits, NikStatus.UTUH) : PersonTable.NO_NUMBER;
        return this;
    }

    /** The whole name as written, titles and all; given name and surname of two columns joined by a space. */
    public PersonTableBuilder name(String name) {
        names[size] = lexicon.names.codeOf(name);
        return this;
    }

    /** @param yyyymmdd 0 where unknown; month and day may be 00 */
    public PersonTableBuilder birth(int yyyymmdd) {
        births[size] = yyyymmdd;
        return this;
    }

    /** @param sex 'L', 'P', or 0 */
    public PersonTableBuilder sex(char sex) {
        sexes[size] = sex == 'L' || sex == 'P' ? (byte) sex : 0;
        return this;
    }

    /**
     * Where the person lives. Keys are ten, six and four digits of the Kemendagri code, or names in one canonical form;
     * both lists must use the same kind. With a ten-digit village the other two may be left out.
     */
    public PersonTableBuilder place(String village, String district, String regency) {
        boolean coded =
                village != null && village.length() == 10 && village.chars().allMatch(Character::isDigit);
        villages[size] = lexicon.places.codeOf(village);
        districts[size] = lexicon.places.codeOf(unknown(district) && coded ? village.substring(0, 6) : district);
        regencies[size] = lexicon.places.codeOf(unknown(regency) && coded ? village.substring(0, 4) : regency);
        return this;
    }

    /** @param rt 0 where unknown, as @param rw */
    public PersonTableBuilder neighbourhood(int rt, int rw) {
        rts[size] = inShort(rt);
        rws[size] = inShort(rw);
        return this;
    }

    public PersonTableBuilder address(String address) {
        addresses[size] = lexicon.addresses.codeOf(address);
        return this;
    }

    public PersonTableBuilder postcode(String postcode) {
        postcodes[size] = lexicon.places.codeOf(postcode);
        return this;
    }

    /** Whatever binds the members of a family in this list: ID keluarga, No KK. Lists need not agree on it. */
    public PersonTableBuilder family(String key) {
        familyKeys[size] = unknown(key) ? Families.NONE : Hash.text(key);
        return this;
    }

    public PersonTableBuilder head(boolean head) {
        heads[size] = (byte) (head ? 1 : 0);
        return this;
    }

    /** Any other number of the person (BPJS, social security, member number), in one canonical form. */
    public PersonTableBuilder otherId(String id) {
        otherIds[size] = lexicon.identifiers.codeOf(id);
        return this;
    }

    public PersonTableBuilder mother(String name) {
        mothers[size] = lexicon.names.codeOf(name);
        return this;
    }

    /** Ends the row and begins the next. */
    public PersonTableBuilder add() {
        size++;
        if (size == rowIds.length) {
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
        rowIds[size] = size;
        niks[size] = PersonTable.NO_NUMBER;
        nikForms[size] = (byte) NikStatus.TIADA.ordinal();
        noKks[size] = PersonTable.NO_NUMBER;
        familyKeys[size] = Families.NONE;
    }

    private void grow() {
        int capacity = (int) Math.min(Integer.MAX_VALUE - 16L, size + (size >> 1) + 16L);
        rowIds = Arrays.copyOf(rowIds, capacity);
        niks = Arrays.copyOf(niks, capacity);
        nikForms = Arrays.copyOf(nikForms, capacity);
        noKks = Arrays.copyOf(noKks, capacity);
        names = Arrays.copyOf(names, capacity);
        births = Arrays.copyOf(births, capacity);
        sexes = Arrays.copyOf(sexes, capacity);
        villages = Arrays.copyOf(villages, capacity);
        districts = Arrays.copyOf(districts, capacity);
        regencies = Arrays.copyOf(regencies, capacity);
        rts = Arrays.copyOf(rts, capacity);
        rws = Arrays.copyOf(rws, capacity);
        addresses = Arrays.copyOf(addresses, capacity);
        postcodes = Arrays.copyOf(postcodes, capacity);
        otherIds = Arrays.copyOf(otherIds, capacity);
        mothers = Arrays.copyOf(mothers, capacity);
        heads = Arrays.copyOf(heads, capacity);
        familyKeys = Arrays.copyOf(familyKeys, capacity);
    }

    private static boolean unknown(String text) {
        return text == null || text.isEmpty();
    }

    private static short inShort(int value) {
        return (short) Math.max(0, Math.min(Short.MAX_VALUE, value));
    }
}
