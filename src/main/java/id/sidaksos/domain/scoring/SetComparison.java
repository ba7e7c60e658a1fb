package id.sidaksos.domain.scoring;

import java.util.stream.IntStream;

/** The same families under two sets: who comes into the poorest class, who leaves it, whose class is another. */
public record SetComparison(SetOutcome before, SetOutcome after) {
    /** Families, by their place in the table, that are in the poorest class only afterwards. */
    public int[] entering() {
        return IntStream.range(0, after.size())
                .filter(family -> after.isPoorest(family) && !before.isPoorest(family))
                .toArray();
    }

    /** Families that were in the poorest class only before. */
    public int[] leaving() {
        return IntStream.range(0, after.size())
                .filter(family -> before.isPoorest(family) && !after.isPoorest(family))
                .toArray();
    }

    /** How many families have a class of another name. */
    public int changed() {
        int changed = 0;
        int[][] moves = moves();
        for (int from = 0; from < moves.length; from++) {
            for (int to = 0; to < moves[from].length; to++) {
                boolean same = before.classes().get(from).equals(after.classes().get(to));
                changed += same ? 0 : moves[from][to];
            }
        }
        return changed;
    }

    /** Families by class before (first index) and after (second). */
    public int[][] moves() {
        int[][] moves = new int[before.classes().size()][after.classes().size()];
        for (int family = 0; family < after.size(); family++) {
            moves[before.classOf(family)][after.classOf(family)]++;
        }
        return moves;
    }
}
