package id.sidaksos.ui.linkage;

import id.sidaksos.domain.linkage.text.TextDifference;
import id.sidaksos.domain.linkage.text.TextDifference.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Two values as they are shown, with what differs. Numbers are compared digit by digit and then put in groups or masked:
 * a mark moves along with its digit.
 *
 * @param marksA places in {@code a}, as {@code marksB} in {@code b}
 */
record Difference(String a, String b, List<Span> marksA, List<Span> marksB) {

    /** Nothing is marked where a side is empty: there is nothing to hold it against. */
    static Difference of(String a, String b) {
        return of(a, b, UnaryOperator.identity());
    }

    /** @param shown how a value is written on the screen: the same characters in their order, or one for each, and spaces */
    static Difference of(String a, String b, UnaryOperator<String> shown) {
        String shownA = shown.apply(a);
        String shownB = shown.apply(b);
        if (a.isEmpty() || b.isEmpty()) {
            return new Difference(shownA, shownB, List.of(), List.of());
        }
        TextDifference difference = TextDifference.of(a, b);
        return new Difference(
                shownA, shownB, moved(difference.marksA(), a, shownA), moved(difference.marksB(), b, shownB));
    }

    boolean differs() {
        return !marksA.isEmpty() || !marksB.isEmpty();
    }

    private static List<Span> moved(List<Span> marks, String value, String shown) {
        if (value.equals(shown)) {
            return marks;
        }
        int[] places = places(value, shown);
        List<Span> moved = new ArrayList<>();
        for (Span mark : marks) {
            for (int i = mark.first(); i < mark.end(); i++) {
                moved.add(new Span(places[i], places[i] + 1));
            }
        }
        return moved;
    }

    /** Where each character of the value stands on the screen: spaces of the groups are passed over. */
    private static int[] places(String value, String shown) {
        int[] places = new int[value.length()];
        int at = 0;
        for (int i = 0; i < places.length; i++) {
            while (at < shown.length() - 1 && shown.charAt(at) == ' ' && value.charAt(i) != ' ') {
                at++;
            }
            places[i] = Math.min(at++, Math.max(0, shown.length() - 1));
        }
        return places;
    }
}
