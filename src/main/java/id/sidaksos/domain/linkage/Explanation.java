package id.sidaksos.domain.linkage;

import id.sidaksos.base.Sentence;
import java.util.List;

/**
 * Why a pair has its weight. The bits of {@code start}, the lines, {@code rarity} and {@code family} add up to
 * {@code weight}.
 *
 * @param start bits before anything was compared: how rarely two rows are one person at all
 * @param lines one for each comparison that could be made, in the order of {@link Comparison}
 * @param rarity what the frequency of the values adds, and what the other ways to explain the likeness (relatives, neighbours
 *     of one name, a careless record) take or add
 * @param family what the other members of the two families add
 * @param weight all bits together
 * @param p probability, 0 to 1
 * @param odds the weight as 1 : n or n : 1, for people
 * @param rules what brought the pair, in words
 * @param notes what a reviewer should know, in words: flags, family, rival
 * @param margin bits to the next candidate; {@link LinkPair#NO_RIVAL} where there is none
 * @param rival row of the other candidate in the second table; -1 where there is none
 */
public record Explanation(
        double start,
        List<Line> lines,
        double rarity,
        double family,
        double weight,
        double p,
        Sentence odds,
        List<Sentence> rules,
        List<Sentence> notes,
        double margin,
        int rival) {
    public Explanation {
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
        notes = List.copyOf(notes);
    }

    /**
     * One comparison.
     *
     * @param bits for (above 0) or against
     * @param sentence the level in words, without words of statistics
     * @param left the value of the first list as shown to people, as is @param right of the second
     */
    public record Line(Comparison comparison, Level level, double bits, Sentence sentence, String left, String right) {}
}
