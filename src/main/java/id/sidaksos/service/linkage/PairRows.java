package id.sidaksos.service.linkage;

import id.sidaksos.domain.linkage.LinkPair;
import id.sidaksos.domain.linkage.PersonTable;

/** Rows of the spreadsheets that a pair stands for: those of the pair itself, and those that say the very same. */
final class PairRows {
    /** Above so many combinations each row is told beside the first only. */
    private static final int MOST_COMBINATIONS = 150;

    private final PersonTable a;
    private final PersonTable b;
    private final TwinRows twinsA;
    private final TwinRows twinsB;
    private final boolean within;

    /** Takes two row numbers as the spreadsheets show them. */
    @FunctionalInterface
    interface Taker {
        void pair(long rowA, long rowB);
    }

    private PairRows(PersonTable a, TwinRows twinsA, PersonTable b, TwinRows twinsB, boolean within) {
        this.a = a;
        this.b = b;
        this.twinsA = twinsA;
        this.twinsB = twinsB;
        this.within = within;
    }

    /** Doubles within one list: every row that says the same is a double of the same rows. */
    static PairRows within(PersonTable table, TwinRows twins) {
        return new PairRows(table, twins, table, twins, true);
    }

    /** Across two lists, one to one: the second copy of the one list belongs to the second copy of the other. */
    static PairRows across(PersonTable a, TwinRows twinsA, PersonTable b, TwinRows twinsB) {
        return new PairRows(a, twinsA, b, twinsB, false);
    }

    void each(LinkPair pair, Taker taker) {
        long firstA = a.rowId(pair.a());
        long firstB = b.rowId(pair.b());
        int[] moreA = twinsA.of(pair.a());
        int[] moreB = twinsB.of(pair.b());
        taker.pair(firstA, firstB);
        if (!within) {
            for (int i = 0; i < Math.min(moreA.length, moreB.length); i++) {
                taker.pair(moreA[i], moreB[i]);
            }
            return;
        }
        for (int rowA : moreA) {
            taker.pair(rowA, firstB);
        }
        for (int rowB : moreB) {
            taker.pair(firstA, rowB);
        }
        if ((long) moreA.length * moreB.length <= MOST_COMBINATIONS) {
            for (int rowA : moreA) {
                for (int rowB : moreB) {
                    taker.pair(rowA, rowB);
                }
            }
        }
    }

    /** Pairs of rows of one list that are the very same; none across two lists. */
    void eachIdentical(Taker taker) {
        if (!within) {
            return;
        }
        for (int first : twinsA.followed()) {
            int[] rows = twinsA.of(first);
            for (int i = 0; i < rows.length; i++) {
                taker.pair(a.rowId(first), rows[i]);
                for (int j = 0; j < i && rows.length * rows.length / 2 <= MOST_COMBINATIONS; j++) {
                    taker.pair(rows[j], rows[i]);
                }
            }
        }
    }
}
