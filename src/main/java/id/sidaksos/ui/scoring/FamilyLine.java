package id.sidaksos.ui.scoring;

import id.sidaksos.domain.scoring.SetComparison;
import id.sidaksos.service.scoring.FamilyBook;

/**
 * A family in a list of those that enter, leave or stand at the border.
 *
 * @param before score under the set of comparison; NaN where there is none
 * @param after score under the edited set; NaN where there is none
 */
record FamilyLine(
        int place,
        String id,
        String head,
        String village,
        String district,
        double before,
        double after,
        String classBefore,
        String classAfter) {
    static FamilyLine of(FamilyBook book, SetComparison comparison, int place) {
        FamilyBook.Family family = book.families().get(place);
        return new FamilyLine(
                place,
                family.id(),
                family.head(),
                family.village(),
                family.district(),
                comparison.before().score(place),
                comparison.after().score(place),
                comparison.before().classes().get(comparison.before().classOf(place)),
                comparison.after().classes().get(comparison.after().classOf(place)));
    }
}
