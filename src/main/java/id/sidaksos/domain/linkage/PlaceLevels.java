package id.sidaksos.domain.linkage;

/** Where two persons live, from the same RT down to nothing in common. */
final class PlaceLevels {
    private final PersonTable a;
    private final PersonTable b;
    private final Places triples;
    private final AddressLevels addresses;

    PlaceLevels(PersonTable a, PersonTable b, AddressIndex index) {
        this.a = a;
        this.b = b;
        this.triples = a.lexicon.triples;
        this.addresses = new AddressLevels(index);
    }

    int rank(int rowA, int rowB) {
        int placeA = a.place(rowA);
        int placeB = b.place(rowB);
        int village = same(triples.village(placeA), triples.village(placeB));
        int district = same(triples.district(placeA), triples.district(placeB));
        int regency = same(triples.regency(placeA), triples.regency(placeB));
        if (village > 0 && district >= 0) {
            return inVillage(rowA, rowB);
        }
        if (village == 0 && district == 0 && regency == 0) {
            int addressA = a.addressCode(rowA);
            int addressB = b.addressCode(rowB);
            if (addressA == TextStore.EMPTY || addressB == TextStore.EMPTY) {
                return 0;
            }
            boolean house = addresses.sameHouse(addressA, addressB);
            boolean alike = house || addresses.alike(addressA, addressB);
            Level level = house ? Level.PLACE_HOUSE : alike ? Level.PLACE_RW_ADDRESS : Level.PLACE_OTHER;
            return level.rank();
        }
        if (district > 0) {
            return Level.PLACE_DISTRICT.rank();
        }
        return (regency > 0 ? Level.PLACE_REGENCY : Level.PLACE_OTHER).rank();
    }

    private int inVillage(int rowA, int rowB) {
        int addressA = a.addressCode(rowA);
        int addressB = b.addressCode(rowB);
        if (addresses.sameHouse(addressA, addressB)) {
            return Level.PLACE_HOUSE.rank();
        }
        int rwA = a.rw(rowA);
        int rwB = b.rw(rowB);
        boolean rw = rwA != 0 && rwA == rwB;
        if (rw && a.rt(rowA) != 0 && a.rt(rowA) == b.rt(rowB)) {
            return Level.PLACE_RT_RW.rank();
        }
        if (rw || addresses.alike(addressA, addressB)) {
            return Level.PLACE_RW_ADDRESS.rank();
        }
        return (rwA != 0 && rwB != 0 ? Level.PLACE_OTHER_RW : Level.PLACE_VILLAGE).rank();
    }

    /** 1 equal, -1 different, 0 unknown. */
    private static int same(int keyA, int keyB) {
        if (keyA == TextStore.EMPTY || keyB == TextStore.EMPTY) {
            return 0;
        }
        return keyA == keyB ? 1 : -1;
    }
}
