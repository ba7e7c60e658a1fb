package id.sidaksos.domain.identity;

import id.sidaksos.domain.layout.CellKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * One column of sixteen-digit numbers (NIK or No KK), watched while a file is read, to decide at its end whether a
 * spreadsheet cut it to fifteen digits. Excel keeps fifteen digits of a number that is typed and sets the sixteenth to 0;
 * a number that a program wrote survives whole, and one true number in ten ends in 0 too. So a single cell proves
 * nothing, and a column does.
 *
 * <p>The rule, for number cells and for text cells each (a cut column may have been saved as CSV since): cut, if at least
 * a quarter of the cells end in 0 and so many would come by chance (one in ten each) less than about once in 10,000
 * columns: 4 of 4, 5 of 6, 7 of 10, 13 of 40, a quarter of any long column. Only the rows that end in 0 are then
 * doubtful.
 */
public final class NikColumn {
    private static final double BY_CHANCE = 0.1;
    private static final double LEAST_SHARE = 0.25;
    /** Lets 4 of 4 pass, whose chance is 1 in 10,000. */
    private static final double RAREST = 1.01e-4;

    private final Side numbers = new Side();
    private final Side texts = new Side();

    /**
     * @param row the row's number, kept where the number is in doubt
     * @param digits what was read; anything but sixteen digits is passed over
     */
    public void add(int row, String digits, CellKind kind) {
        if (digits.length() == NikParts.LENGTH) {
            Side side = kind == CellKind.NUMBER ? numbers : texts;
            side.all++;
            if (digits.charAt(NikParts.LENGTH - 1) == '0') {
                side.doubt(row, Long.parseLong(digits));
            }
        }
    }

    /** Number cells or text cells were cut. */
    public boolean isCut() {
        return numbers.isCut() || texts.isCut();
    }

    /** Sixteen-digit numbers seen in number cells and in text cells. */
    public int count(CellKind kind) {
        return kind == CellKind.NUMBER ? numbers.all : texts.all;
    }

    /** Of those, the ones that end in 0. */
    public int endingInZero(CellKind kind) {
        return kind == CellKind.NUMBER ? numbers.doubted : texts.doubted;
    }

    /** The rows whose last digit cannot be trusted, by row number; empty where nothing was cut. */
    public List<Cut> cuts() {
        List<Cut> cuts = new ArrayList<>();
        for (Side side : List.of(numbers, texts)) {
            // Asked once a column: the answer sums over all its rows.
            int doubted = side.isCut() ? side.doubted : 0;
            for (int i = 0; i < doubted; i++) {
                cuts.add(new Cut(side.rows[i], Long.toString(side.digits[i])));
            }
        }
        cuts.sort(Comparator.comparingInt(Cut::row));
        return cuts;
    }

    /** A row of a cut column: of its sixteen digits the first fifteen count. */
    public record Cut(int row, String digits) {}

    private static final class Side {
        private int all;
        private int doubted;
        private int[] rows = new int[16];
        private long[] digits = new long[16];

        void doubt(int row, long number) {
            if (doubted == rows.length) {
                rows = Arrays.copyOf(rows, doubted * 2);
                digits = Arrays.copyOf(digits, doubted * 2);
            }
            rows[doubted] = row;
            digits[doubted++] = number;
        }

        boolean isCut() {
            return doubted > 0 && doubted >= LEAST_SHARE * all && chanceOfAtLeast(doubted, all) <= RAREST;
        }

        /** Upper tail of the binomial distribution, summed from its smallest terms. */
        private static double chanceOfAtLeast(int hits, int all) {
            double logTerm = 0;
            for (int i = 1; i <= hits; i++) {
                logTerm += Math.log((double) (all - hits + i) / i);
            }
            logTerm += hits * Math.log(BY_CHANCE) + (all - hits) * Math.log(1 - BY_CHANCE);
            double term = Math.exp(logTerm);
            double sum = term;
            for (int k = hits + 1; k <= all && term > sum * 1e-9; k++) {
                term *= (double) (all - k + 1) / k * BY_CHANCE / (1 - BY_CHANCE);
                sum += term;
            }
            return sum;
        }
    }
}
