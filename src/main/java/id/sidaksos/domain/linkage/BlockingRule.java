package id.sidaksos.domain.linkage;

/**
 * What two records must share to be compared at all; one shared key is enough. The rules that do not use the NIK are
 * many, because a NIK is missing or wrong in one record of five. Sentences: {@code padan.aturan.NAME}.
 */
public enum BlockingRule {
    /** The whole NIK. */
    NIK {
        @Override
        long key(Side side, int row) {
            return side.hasNik(row) ? hash(side.nik(row)) : 0;
        }
    },
    /** Fifteen digits: a number cell lost the last one. */
    NIK_FIFTEEN {
        @Override
        long key(Side side, int row) {
            return side.hasNik(row) ? hash(NikColumn.fifteen(side.nik(row))) : 0;
        }
    },
    /** Region and date of the NIK and a letter of the name: the serial is wrong. */
    NIK_REGION_DATE {
        @Override
        long key(Side side, int row) {
            return side.hasNik(row)
                    ? hash(NikColumn.regionAndDate(side.nik(row)), side.names.initial(side.name(row)))
                    : 0;
        }
    },
    /** Date and serial of the NIK and a letter of the name: the region is wrong, or was renumbered. */
    NIK_DATE_SERIAL {
        @Override
        long key(Side side, int row) {
            long date = NikColumn.dateAndSerial(side.nik(row));
            return side.hasNik(row) ? hash(date, side.names.initial(side.name(row))) : 0;
        }
    },
    /** Region and serial of the NIK and the whole name: the date is wrong. */
    NIK_REGION_SERIAL {
        @Override
        long key(Side side, int row) {
            if (!side.hasNik(row)) {
                return 0;
            }
            long ends = NikColumn.regionAndSerial(side.nik(row));
            return hash(ends, side.names.weakFull(side.name(row)));
        }
    },
    /** Another number of the person. */
    OTHER_ID {
        @Override
        long key(Side side, int row) {
            return side.table.otherIdCode(row) == TextStore.EMPTY ? 0 : hash(side.table.otherIdCode(row));
        }
    },
    /** No KK: the family card was kept. */
    KK {
        @Override
        long key(Side side, int row) {
            return side.table.kkNumber(row) == PersonTable.NO_NUMBER ? 0 : hash(side.table.kkNumber(row));
        }
    },
    /** Birth date and first name. */
    BIRTH_FIRST_NAME {
        @Override
        long key(Side side, int row) {
            return whole(side.birth(row), side.names.weakFirst(side.name(row)));
        }
    },
    /** Birth date and last name: the first one was dropped or stands elsewhere. */
    BIRTH_LAST_NAME {
        @Override
        long key(Side side, int row) {
            return whole(side.birth(row), side.names.weakLast(side.name(row)));
        }
    },
    /** Birth date and kecamatan: the name differs wholly. */
    BIRTH_DISTRICT {
        @Override
        long key(Side side, int row) {
            return whole(side.birth(row), side.table.districtCode(row));
        }
    },
    /** Birth date alone: in lists so small that few share one. */
    BIRTH {
        @Override
        long key(Side side, int row) {
            return side.birth(row) % 100 == 0 ? 0 : hash(side.birth(row));
        }

        @Override
        double meanRows() {
            return FEW_ROWS;
        }
    },
    /** Street and house number: name and birth date are bad. */
    HOUSE {
        @Override
        long key(Side side, int row) {
            long house = side.addresses.house(side.table.addressCode(row));
            return house == 0 ? 0 : hash(house);
        }

        @Override
        double meanRows() {
            return FEW_ROWS;
        }
    },
    /** Village and whole name: no NIK, no birth date that helps. */
    VILLAGE_NAME {
        @Override
        long key(Side side, int row) {
            return whole(side.table.villageCode(row), side.names.weakFull(side.name(row)));
        }
    },
    /** Village and first name: the rest of the name was dropped or added. */
    VILLAGE_FIRST_NAME {
        @Override
        long key(Side side, int row) {
            return whole(side.table.villageCode(row), side.names.weakFirst(side.name(row)));
        }
    },
    /** Village and how the first name begins, for rows without a NIK: a name cut short. */
    VILLAGE_BEGINNING {
        @Override
        long key(Side side, int row) {
            return whole(side.table.villageCode(row), side.names.beginning(side.name(row)));
        }

        @Override
        boolean onlyWithoutNik() {
            return true;
        }
    },
    /** Village and how the first name ends, for rows without a NIK: what neighbours call somebody. */
    VILLAGE_FIRST_ENDING {
        @Override
        long key(Side side, int row) {
            return whole(side.table.villageCode(row), side.names.firstEnding(side.name(row)));
        }

        @Override
        boolean onlyWithoutNik() {
            return true;
        }
    },
    /** Village and how the last name ends, for rows without a NIK. */
    VILLAGE_LAST_ENDING {
        @Override
        long key(Side side, int row) {
            return whole(side.table.villageCode(row), side.names.lastEnding(side.name(row)));
        }

        @Override
        boolean onlyWithoutNik() {
            return true;
        }
    },
    /** Village, RT, RW, sex and birth year: the name differs wholly and so does the day. */
    NEIGHBOURHOOD_YEAR {
        @Override
        long key(Side side, int row) {
            int year = side.birth(row) / 10_000;
            int neighbourhood = side.table.rt(row) * 1000 + side.table.rw(row);
            if (year == 0 || side.table.rt(row) == 0 || side.table.villageCode(row) == TextStore.EMPTY) {
                return 0;
            }
            return hash((long) side.table.villageCode(row) << 32 | neighbourhood, year * 2L + side.sex(row) % 2);
        }
    },
    /** Whole name anywhere: moved away, other birth date; in practice only names that few people bear. */
    NAME {
        @Override
        long key(Side side, int row) {
            long name = side.names.weakFull(side.name(row));
            return name == 0 ? 0 : hash(name);
        }
    },
    /** Whole name in the kecamatan and a birth year at most one off. */
    DISTRICT_NAME_YEAR {
        @Override
        long key(Side side, int row) {
            return key(side, row, 0);
        }

        @Override
        long key(Side side, int row, int probe) {
            int year = side.birth(row) / 10_000;
            long name = side.names.weakFull(side.name(row));
            if (year == 0 || name == 0 || side.table.districtCode(row) == TextStore.EMPTY) {
                return 0;
            }
            return hash(Hash.of(side.table.districtCode(row), name), year + PROBES[probe]);
        }

        @Override
        int probes() {
            return PROBES.length;
        }
    };

    private static final int[] PROBES = {0, -1, 1};
    private static final double USUAL_ROWS = 12;
    private static final double FEW_ROWS = 4;

    /** @return the key of a row, 0 where it has none */
    abstract long key(Side side, int row);

    /** Keys under which a row looks for others; its own is number 0. */
    int probes() {
        return 1;
    }

    long key(Side side, int row, int probe) {
        return key(side, row);
    }

    /**
     * Whether the rule is asked in the second round only, which is left out for a row whose number, name and birth date have
     * all been found on one partner.
     */
    boolean second() {
        return switch (this) {
            case NIK, NIK_FIFTEEN, NIK_REGION_DATE, NIK_DATE_SERIAL, OTHER_ID, KK, BIRTH_FIRST_NAME, VILLAGE_NAME ->
                false;
            default -> true;
        };
    }

    /** Whether only rows ask that have no NIK to be found by. */
    boolean onlyWithoutNik() {
        return false;
    }

    /** Whether a row looks for others by this rule. */
    boolean asks(Side side, int row, boolean oneList) {
        return oneList || !onlyWithoutNik() || !side.hasNik(row);
    }

    /** Mean rows that the rule may bring to a probe before its cap goes down. */
    double meanRows() {
        return USUAL_ROWS;
    }

    /** True for rules that lean on the NIK: what the others find is the recall on records without one. */
    static boolean usesNik(int rule) {
        return rule <= NIK_REGION_SERIAL.ordinal();
    }

    long whole(long first, long second) {
        return first == 0 || second == 0 ? 0 : hash(first, second);
    }

    long hash(long a) {
        return Hash.of(ordinal() + 1L, a);
    }

    long hash(long a, long b) {
        return Hash.of(ordinal() + 1L, a, b);
    }
}
