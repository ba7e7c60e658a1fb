package id.sidaksos.domain.linkage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The last stage: from weights and chosen pairs to decisions, each with its rival and what stands against it. */
final class Deciding {
    private static final double NO_PAIR = Double.NEGATIVE_INFINITY;

    private final Run run;
    private final PairList pairs;
    private final BitSet chosen;
    private final ClaimDoubles doubles;
    private final LinkOptions options;
    private final int[] bestA;
    private final int[] nextA;
    private final int[] bestB;
    private final int[] nextB;
    private final int[] linkOfA;
    private final int[] linkOfB;

    Deciding(Run run, PairList pairs, BitSet chosen, ClaimDoubles doubles, LinkOptions options) {
        this.run = run;
        this.pairs = pairs;
        this.chosen = chosen;
        this.doubles = doubles;
        this.options = options;
        bestA = new int[run.a.size()];
        nextA = new int[run.a.size()];
        bestB = new int[run.b.size()];
        nextB = new int[run.b.size()];
        linkOfA = new int[run.a.size()];
        linkOfB = new int[run.b.size()];
    }

    List<LinkPair> decide() {
        rank();
        List<LinkPair> decided = new ArrayList<>();
        int[] order = byRow(pairs, run.a.size(), chosen);
        for (int i : order) {
            LinkPair pair = decide(i);
            if (pair.linked() || pair.p() >= options.shown() || Flag.NIK_OF_ANOTHER.in(pair.flagBits())) {
                decided.add(pair);
            }
        }
        return decided;
    }

    /** Best and second-best pair of each row; positions plus one, 0 for none. */
    private void rank() {
        for (int i = 0; i < pairs.size; i++) {
            if (i % (1 << 16) == 0) {
                run.progress.check();
            }
            offer(bestA, nextA, pairs.a[i], i);
            offer(bestB, nextB, pairs.b[i], i);
            if (chosen.get(i)) {
                linkOfA[pairs.a[i]] = i + 1;
                linkOfB[pairs.b[i]] = i + 1;
            }
        }
    }

    private void offer(int[] best, int[] next, int row, int pair) {
        if (best[row] == 0 || pairs.weight[pair] > pairs.weight[best[row] - 1]) {
            next[row] = best[row];
            best[row] = pair + 1;
        } else if (next[row] == 0 || pairs.weight[pair] > pairs.weight[next[row] - 1]) {
            next[row] = pair + 1;
        }
    }

    /** Pairs by row of the first list; a row's chosen ones first, then the heavier ones. */
    static int[] byRow(PairList pairs, int rows, BitSet chosen) {
        int[] starts = new int[rows + 1];
        for (int i = 0; i < pairs.size; i++) {
            starts[pairs.a[i] + 1]++;
        }
        for (int row = 0; row < rows; row++) {
            starts[row + 1] += starts[row];
        }
        int[] order = new int[pairs.size];
        int[] end = starts.clone();
        for (int i = 0; i < pairs.size; i++) {
            int row = pairs.a[i];
            int place = end[row]++;
            while (place > starts[row] && before(pairs, chosen, i, order[place - 1])) {
                order[place] = order[place - 1];
                place--;
            }
            order[place] = i;
        }
        return order;
    }

    private static boolean before(PairList pairs, BitSet chosen, int i, int j) {
        if (chosen.get(i) != chosen.get(j)) {
            return chosen.get(i);
        }
        return pairs.weight[i] > pairs.weight[j];
    }

    private LinkPair decide(int i) {
        int rivalOfA = rival(bestA[pairs.a[i]], nextA[pairs.a[i]], i);
        int rivalOfB = rival(bestB[pairs.b[i]], nextB[pairs.b[i]], i);
        double standA = standing(rivalOfA, linkOfB, pairs.b);
        boolean doubled = rivalOfB >= 0 && doubles.isDouble(i) && doubles.isDouble(rivalOfB);
        double standB = doubled ? NO_PAIR : standing(rivalOfB, linkOfA, pairs.a);
        double rivalWeight = Math.max(standA, standB);
        double margin = rivalWeight == NO_PAIR ? LinkPair.NO_RIVAL : pairs.weight[i] - rivalWeight;
        int flags = pairs.flags[i];
        boolean taken = chosen.get(i);
        if (taken && margin < options.margin()) {
            flags |= Flag.CLOSE_RIVAL.bit();
        }
        double p = taken ? Prior.probability(pairs.weight[i]) : left(i);
        Decision decision = taken ? decision(p, flags, options) : Decision.LAIN;
        int rival = rivalOfA >= 0 ? pairs.b[rivalOfA] : -1;
        return new LinkPair(
                pairs.a[i],
                pairs.b[i],
                pairs.weight[i],
                p,
                pairs.levels[i],
                decision,
                pairs.rules[i],
                flags,
                Math.min(margin, LinkPair.NO_RIVAL),
                rival,
                pairs.weight[i] - pairs.alone[i]);
    }

    private static int rival(int best, int next, int pair) {
        return (best - 1 == pair ? next : best) - 1;
    }

    /** A rival counts less if its other row is surely somebody else's. */
    private double standing(int rival, int[] linkOfOther, int[] others) {
        if (rival < 0) {
            return NO_PAIR;
        }
        int link = linkOfOther[others[rival]] - 1;
        double weight = pairs.weight[rival];
        if (link >= 0 && link != rival && pairs.weight[link] >= weight + options.margin()) {
            return Math.min(
                    weight, pairs.weight[link] - 2 * options.margin() > weight ? NO_PAIR : weight - options.margin());
        }
        return weight;
    }

    /** Probability of a pair whose row is taken: its odds beside those of the takers. */
    private double left(int i) {
        double odds = Math.pow(2, pairs.weight[i]);
        double takers = 0;
        int linkA = linkOfA[pairs.a[i]] - 1;
        int linkB = linkOfB[pairs.b[i]] - 1;
        takers += linkA < 0 || linkA == i ? 0 : Math.pow(2, pairs.weight[linkA]);
        takers += linkB < 0 || linkB == i ? 0 : Math.pow(2, pairs.weight[linkB]);
        return Math.min(.4999, odds / (1 + odds + takers));
    }

    /** What the office has decided stands. A NIK that speaks against a pair is overruled by a family that speaks for it: one of the two NIK is somebody else's. */
    static Decision decision(double p, int flags, LinkOptions options) {
        if (Flag.VERDICT.in(flags)) {
            return Decision.OTOMATIS;
        }
        int standing = Flag.FAMILY.in(flags) ? flags & ~Flag.NIK_AGAINST.bit() : flags;
        boolean sure = p >= options.automatic()
                && !Flag.anyAgainst(standing)
                && !Flag.CLOSE_RIVAL.in(flags)
                && !Flag.CROWD.in(flags)
                && !Flag.IMPLIED.in(flags);
        return sure ? Decision.OTOMATIS : Decision.TINJAU;
    }
}
