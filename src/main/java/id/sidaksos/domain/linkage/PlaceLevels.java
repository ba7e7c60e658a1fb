package id.sidaksos.domain.linkage;

/** Where two persons live, from the same house down to nothing in common. */
final class PlaceLevels {
    private final PersonTable a;
    private final PersonTable b;
    private final PlaceRelations relations;
    private final AddressLevels addresses;

    PlaceLevels(PersonTable a, PersonTable b, AddressIndex index) {
        this.a = a;
        this.b = b;
        this.relations = new PlaceRelations(a.lexicon);
        this.addresses = new AddressLevels(index);
    }

    int rank(int rowA, int rowB) {
        byte relation = relations.of(a.place(rowA), b.place(rowB));
        return switch (relation) {
            case PlaceRelations.VILLAGE -> inVillage(rowA, rowB);
            case PlaceRelations.UNKNOWN -> byAddress(rowA, rowB);
            default -> apart(relation, rowA, rowB);
        };
    }

    private int apart(byte relation, int rowA, int rowB) {
        if (addresses.sameHouse(a.addressCode(rowA), b.addressCode(rowB))) {
            return Level.PLACE_ADDRESS.rank();
        }
        return switch (relation) {
            case PlaceRelations.DISTRICT -> Level.PLACE_DISTRICT.rank();
            case PlaceRelations.REGENCY -> Level.PLACE_REGENCY.rank();
            default -> Level.PLACE_OTHER.rank();
        };
    }

    private int byAddress(int rowA, int rowB) {
        int addressA = a.addressCode(rowA);
        int addressB = b.addressCode(rowB);
        if (addressA == TextStore.EMPTY || addressB == TextStore.EMPTY) {
            return 0;
        }
        if (addresses.sameHouse(addressA, addressB)) {
            return Level.PLACE_HOUSE.rank();
        }
        return (addresses.alike(addressA, addressB) ? Level.PLACE_RW_ADDRESS : Level.PLACE_OTHER).rank();
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
}
