package id.sidaksos.domain.linkage.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * How one text became another, slip by slip, by the fewest slips ({@link Osa}): for the sentence about a pair and for
 * marking letters where two values stand side by side. Upper and lower case are one.
 */
public final class TextDifference {
    /** Beyond this only the fact of a difference is shown. */
    private static final int LONGEST = 256;

    private final String a;
    private final String b;
    private final List<Slip> slips;

    private TextDifference(String a, String b, List<Slip> slips) {
        this.a = a;
        this.b = b;
        this.slips = List.copyOf(slips);
    }

    /** What happened to a letter on the way from a to b. */
    public enum Kind {
        CHANGED("ganti", 1, 1),
        /** With its right neighbour. */
        SWAPPED("tukar", 2, 2),
        LEFT_OUT("hilang", 1, 0),
        ADDED("tambah", 0, 1);

        private final String word;
        private final int widthA;
        private final int widthB;

        Kind(String word, int widthA, int widthB) {
            this.word = word;
            this.widthA = widthA;
            this.widthB = widthB;
        }

        String key() {
            return "padan.huruf." + word;
        }
    }

    /** @param placeA from 0; where the letter stands in a, or would stand; placeB likewise in b */
    public record Slip(Kind kind, int placeA, int placeB) {}

    /** Letters from first (from 0) up to but not including end. */
    public record Span(int first, int end) {}

    public static TextDifference of(String a, String b) {
        if (Math.max(a.length(), b.length()) > LONGEST) {
            return new TextDifference(a, b, a.equals(b) ? List.of() : List.of(new Slip(Kind.CHANGED, 0, 0)));
        }
        String left = a.toUpperCase(Locale.ROOT);
        String right = b.toUpperCase(Locale.ROOT);
        // Upper case may be longer (German sharp s); then the letters are compared as they are.
        boolean folded = left.length() == a.length() && right.length() == b.length();
        return new TextDifference(a, b, folded ? slips(left, right) : slips(a, b));
    }

    /** In reading order. Empty for equal texts. */
    public List<Slip> slips() {
        return slips;
    }

    /** The letters of a that b does not have at their place. */
    public List<Span> marksA() {
        List<Span> marks = new ArrayList<>();
        for (Slip slip : slips) {
            mark(marks, slip.placeA, slip.kind.widthA, a.length());
        }
        return marks;
    }

    public List<Span> marksB() {
        List<Span> marks = new ArrayList<>();
        for (Slip slip : slips) {
            mark(marks, slip.placeB, slip.kind.widthB, b.length());
        }
        return marks;
    }

    private static void mark(List<Span> marks, int first, int width, int length) {
        int end = Math.min(length, first + width);
        if (end <= first) {
            return;
        }
        int last = marks.size() - 1;
        if (last >= 0 && marks.get(last).end() == first) {
            marks.set(last, new Span(marks.get(last).first(), end));
        } else {
            marks.add(new Span(first, end));
        }
    }

    private static List<Slip> slips(String a, String b) {
        int[][] costs = costs(a, b);
        List<Slip> slips = new ArrayList<>();
        int i = a.length();
        int j = b.length();
        while (i > 0 || j > 0) {
            int cost = costs[i][j];
            if (i > 0 && j > 0 && a.charAt(i - 1) == b.charAt(j - 1) && cost == costs[i - 1][j - 1]) {
                i--;
                j--;
                continue;
            }
            Kind kind = kind(a, b, costs, i, j);
            i -= kind.widthA;
            j -= kind.widthB;
            slips.add(new Slip(kind, i, j));
        }
        Collections.reverse(slips);
        return slips;
    }

    private static Kind kind(String a, String b, int[][] costs, int i, int j) {
        int before = costs[i][j] - 1;
        if (swapped(a, b, i, j) && costs[i - 2][j - 2] == before) {
            return Kind.SWAPPED;
        }
        if (i > 0 && j > 0 && costs[i - 1][j - 1] == before) {
            return Kind.CHANGED;
        }
        return i > 0 && costs[i - 1][j] == before ? Kind.LEFT_OUT : Kind.ADDED;
    }

    private static boolean swapped(String a, String b, int i, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }

    private static int[][] costs(String a, String b) {
        int[][] costs = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    costs[i][j] = i + j;
                    continue;
                }
                int best = costs[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                best = Math.min(best, Math.min(costs[i - 1][j], costs[i][j - 1]) + 1);
                if (swapped(a, b, i, j)) {
                    best = Math.min(best, costs[i - 2][j - 2] + 1);
                }
                costs[i][j] = best;
            }
        }
        return costs;
    }
}
