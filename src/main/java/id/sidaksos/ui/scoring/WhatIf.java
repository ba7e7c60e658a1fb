package id.sidaksos.ui.scoring;

import id.sidaksos.base.Progress;
import id.sidaksos.domain.scoring.IndicatorSet;
import id.sidaksos.domain.scoring.ScoreHistogram;
import id.sidaksos.domain.scoring.SetComparison;
import id.sidaksos.domain.scoring.SetOutcome;
import id.sidaksos.service.scoring.FamilyBook;
import java.util.Arrays;
import java.util.List;

/**
 * Everything the room shows of the edited set, made off the window's thread in some tens of milliseconds.
 *
 * @param margin points to both sides of the poorest class's border that count as borderline
 * @param completeness mean over all families, 0 to 1
 */
record WhatIf(
        FamilyBook book,
        SetComparison comparison,
        double margin,
        ScoreHistogram histogram,
        List<DistrictLine> districts,
        List<FamilyLine> entering,
        List<FamilyLine> leaving,
        List<FamilyLine> borderline,
        int changed,
        double completeness) {
    private static final int STEPS = 60;

    static WhatIf of(FamilyBook book, IndicatorSet edited, IndicatorSet reference, double margin, Progress progress) {
        SetOutcome after = book.score(edited);
        progress.check();
        SetComparison comparison = new SetComparison(edited.equals(reference) ? after : book.score(reference), after);
        progress.check();
        double known = 0;
        for (int i = 0; i < after.size(); i++) {
            known += after.completeness(i);
        }
        return new WhatIf(
                book,
                comparison,
                margin,
                ScoreHistogram.of(after, STEPS),
                DistrictLine.of(book, after),
                lines(book, comparison, comparison.entering()),
                lines(book, comparison, comparison.leaving()),
                lines(book, comparison, after.borderline(margin)),
                comparison.changed(),
                after.size() == 0 ? 0 : known / after.size());
    }

    private static List<FamilyLine> lines(FamilyBook book, SetComparison comparison, int[] places) {
        return Arrays.stream(places)
                .mapToObj(place -> FamilyLine.of(book, comparison, place))
                .toList();
    }

    SetOutcome after() {
        return comparison.after();
    }

    SetOutcome before() {
        return comparison.before();
    }

    /** Families now and under the set of comparison in the class of this name. */
    int[] nowAndBefore(int ofClass) {
        int was = before().classes().indexOf(after().classes().get(ofClass));
        return new int[] {after().counts()[ofClass], was < 0 ? 0 : before().counts()[was]};
    }
}
