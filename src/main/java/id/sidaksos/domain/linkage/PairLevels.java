package id.sidaksos.domain.linkage;

import id.sidaksos.domain.linkage.text.DigitOsa;

/**
 * Holds two rows against one another and gives their levels. One instance per thread: it remembers the name pairs it has
 * seen, which cannot change a result.
 */
final class PairLevels {
    private final Side a;
    private final Side b;
    private final NameLevels names;
    private final PlaceLevels places;
    private final BirthLevels births;

    PairLevels(Side a, Side b, BirthLevels births) {
        this.births = births;
        this.a = a;
        this.b = b;
        this.names = new NameLevels(a.names);
        this.places = new PlaceLevels(a.table, b.table, a.addresses);
    }

    long of(int rowA, int rowB) {
        return withNames(withoutNames(rowA, rowB), rowA, rowB);
    }

    /** What can be held against one another without reading a text. */
    long withoutNames(int rowA, int rowB) {
        long levels = 0;
        levels = Comparison.NIK.put(levels, NikLevels.rank(a, rowA, b, rowB));
        levels = Comparison.BIRTH.put(levels, birth(rowA, rowB));
        levels = Comparison.SEX.put(levels, sex(rowA, rowB));
        levels = Comparison.PLACE.put(levels, places.rank(rowA, rowB));
        levels = Comparison.KK.put(levels, kk(a.table.kkNumber(rowA), b.table.kkNumber(rowB)));
        levels = Comparison.OTHER_ID.put(levels, otherId(rowA, rowB));
        return Comparison.POSTCODE.put(levels, postcode(rowA, rowB));
    }

    long withNames(long levels, int rowA, int rowB) {
        long named = Comparison.NAME.put(levels, names.rank(a.name(rowA), b.name(rowB)));
        return Comparison.MOTHER.put(named, mother(a.table.motherCode(rowA), b.table.motherCode(rowB)));
    }

    private int birth(int rowA, int rowB) {
        int rank = births.rank(a.table.birth(rowA), b.table.birth(rowB));
        if (rank == 0 || rank > Level.BIRTH_MISREAD.rank()) {
            int insideA = a.dateOfNik(rowA);
            int insideB = b.dateOfNik(rowB);
            boolean agree = insideA != 0 && (insideA == insideB || insideA == b.table.birth(rowB))
                    || insideB != 0 && insideB == a.table.birth(rowA);
            return agree ? Level.BIRTH_BY_NIK.rank() : rank;
        }
        return rank;
    }

    private int sex(int rowA, int rowB) {
        char sexA = a.table.sex(rowA);
        char sexB = b.table.sex(rowB);
        if (sexA == 0 || sexB == 0) {
            return 0;
        }
        return (sexA == sexB ? Level.SEX_SAME : Level.SEX_OTHER).rank();
    }

    private static int kk(long kkA, long kkB) {
        if (kkA == PersonTable.NO_NUMBER || kkB == PersonTable.NO_NUMBER) {
            return 0;
        }
        if (kkA == kkB) {
            return Level.KK_EXACT.rank();
        }
        boolean slips = DigitOsa.distance(kkA, kkB) <= 2;
        return (slips ? Level.KK_SLIPS : Level.KK_OTHER).rank();
    }

    private int otherId(int rowA, int rowB) {
        int idA = a.table.otherIdCode(rowA);
        int idB = b.table.otherIdCode(rowB);
        if (idA == TextStore.EMPTY || idB == TextStore.EMPTY) {
            return 0;
        }
        return switch (idA == idB ? 0 : names.slips(a.table.otherId(rowA), b.table.otherId(rowB))) {
            case 0 -> Level.OTHER_ID_EXACT.rank();
            case 1 -> Level.OTHER_ID_ONE_SLIP.rank();
            case 2 -> Level.OTHER_ID_TWO_SLIPS.rank();
            default -> Level.OTHER_ID_OTHER.rank();
        };
    }

    private int postcode(int rowA, int rowB) {
        int codeA = a.table.postcodeCode(rowA);
        int codeB = b.table.postcodeCode(rowB);
        if (codeA == TextStore.EMPTY || codeB == TextStore.EMPTY) {
            return 0;
        }
        if (codeA == codeB) {
            return Level.POSTCODE_EXACT.rank();
        }
        boolean slip = names.slips(a.table.lexicon.places.text(codeA), b.table.lexicon.places.text(codeB)) == 1;
        return (slip ? Level.POSTCODE_ONE_SLIP : Level.POSTCODE_OTHER).rank();
    }

    private int mother(int nameA, int nameB) {
        int rank = names.rank(nameA, nameB);
        if (rank == 0) {
            return 0;
        }
        if (rank <= Level.NAME_SOUND.rank()) {
            return Level.MOTHER_SAME.rank();
        }
        return (rank <= Level.NAME_FAIR.rank() ? Level.MOTHER_CLOSE : Level.MOTHER_OTHER).rank();
    }
}
