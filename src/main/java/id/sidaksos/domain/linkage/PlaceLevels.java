package id.sidaksos.domain.linkage;

/** Where two persons live, from the same RT down to nothing in common. */
final class PlaceLevels {
    private final PersonTable a;
    private final PersonTable b;
    private final AddressLevels addresses;

    PlaceLevels(PersonTable a, PersonTable b, AddressIndex index) {
        this.a = a;
        this.b = b;
        this.addresses = new AddressLevels(index);
    }

    int rank(int rowA, int rowB) {
        int village = same(a.villages[rowA], b.villages[rowB]);
        int district = same(a.districts[rowA], b.districts[rowB]);
        int regency = same(a.regencies[rowA], b.regencies[rowB]);
        boolean addressed = a.addresses[rowA] != TextStore.EMPTY && b.addresses[rowB] != TextStore.EMPTY;
        if (village > 0 && district >= 0) {
            return inVillage(rowA, rowB);
        }
        if (village == 0 && district == 0 && regency == 0) {
            if (!addressed) {
                return 0;
            }
            boolean house = addresses.sameHouse(a.addresses[rowA], b.addresses[rowB]);
            boolean alike = house || addresses.alike(a.addresses[rowA], b.addresses[rowB]);
            Level level = house ? Level.PLACE_HOUSE : alike ? Level.PLACE_RW_ADDRESS : Level.PLACE_OTHER;
            return level.rank();
        }
        if (district > 0) {
            return Level.PLACE_DISTRICT.rank();
        }
        return (regency > 0 ? Level.PLACE_REGENCY : Level.PLACE_OTHER).rank();
    }

    private int inVillage(int rowA, int rowB) {
        if (addresses.sameHouse(a.addresses[rowA], b.addresses[rowB])) {
            return Level.PLACE_HOUSE.rank();
        }
        boolean rw = a.rws[rowA] != 0 && a.rws[rowA] == b.rws[rowB];
        if (rw && a.rts[rowA] != 0 && a.rts[rowA] == b.rts[rowB]) {
            return Level.PLACE_RT_RW.rank();
        }
        if (rw || addresses.alike(a.addresses[rowA], b.addresses[rowB])) {
            return Level.PLACE_RW_ADDRESS.rank();
        }
        boolean known = a.rws[rowA] != 0 && b.rws[rowB] != 0;
        return (known ? Level.PLACE_OTHER_RW : Level.PLACE_VILLAGE).rank();
    }

    /** 1 equal, -1 different, 0 unknown. */
    private static int same(int keyA, int keyB) {
        if (keyA == TextStore.EMPTY || keyB == TextStore.EMPTY) {
            return 0;
        }
        return keyA == keyB ? 1 : -1;
    }
}
