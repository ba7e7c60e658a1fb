package id.sidaksos.domain.linkage;

/** One list of a run: its table, the names of both lists, and what was found out about its NIK. */
final class Side {
    final PersonTable table;
    final NameIndex names;
    final AddressIndex addresses;
    private final byte[] nikFlags;

    private static final byte SHARED = 1;

    Side(PersonTable table, NameIndex names, AddressIndex addresses, boolean[] sharedNik) {
        this.table = table;
        this.names = names;
        this.addresses = addresses;
        this.nikFlags = new byte[table.size];
        for (int row = 0; row < table.size; row++) {
            nikFlags[row] = sharedNik[row] ? SHARED : 0;
        }
    }

    int size() {
        return table.size;
    }

    int name(int row) {
        return table.nameCode(row);
    }

    /** Sixteen digits that may be looked up: whole, or cut to fifteen. */
    boolean hasNik(int row) {
        return table.nikComparable(row);
    }

    long nik(int row) {
        return table.nikNumber(row);
    }

    /** Birth date inside a NIK as yyyymmdd; 0 where there is none. */
    int dateOfNik(int row) {
        return hasNik(row) ? NikDate.birth(nik(row)) : 0;
    }

    /** More than two persons of this list bear the NIK. */
    boolean sharedNik(int row) {
        return (nikFlags[row] & SHARED) != 0;
    }

    /** Birth date for finding candidates: the column's, else the one inside the NIK; 0 if neither. */
    int birth(int row) {
        int written = table.birth(row);
        return written != 0 || !hasNik(row) ? written : NikDate.birth(nik(row));
    }

    /** Sex for finding candidates: the column's, else the one inside the NIK; 0 if neither. */
    char sex(int row) {
        char written = table.sex(row);
        return written != 0 || !hasNik(row) ? written : NikDate.sex(nik(row));
    }
}
