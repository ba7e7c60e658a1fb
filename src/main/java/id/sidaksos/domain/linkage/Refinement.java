package id.sidaksos.domain.linkage;

/** By what a block that is too big is split, in this order. */
enum Refinement {
    BIRTH_YEAR {
        @Override
        long of(Side side, int row) {
            return side.birth(row) / 10_000;
        }
    },
    VILLAGE {
        @Override
        long of(Side side, int row) {
            return side.table.villageCode(row);
        }
    },
    NAME {
        @Override
        long of(Side side, int row) {
            return side.names.sound(side.name(row));
        }
    },
    BIRTH {
        @Override
        long of(Side side, int row) {
            return side.birth(row);
        }
    },
    RT {
        @Override
        long of(Side side, int row) {
            return side.table.rt(row);
        }
    },
    ADDRESS {
        @Override
        long of(Side side, int row) {
            return side.table.addressCode(row);
        }
    };

    private static final Refinement[] ALL = values();
    static final int COUNT = ALL.length;

    /** @return the value of a row, 0 where it is unknown */
    abstract long of(Side side, int row);

    static Refinement at(int index) {
        return ALL[index];
    }
}
