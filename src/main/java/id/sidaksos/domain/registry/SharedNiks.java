package id.sidaksos.domain.registry;

import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.finding.FindingKind;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.linkage.text.NameComparison;
import id.sidaksos.domain.linkage.text.NameLevel;
import id.sidaksos.domain.linkage.text.PersonNameForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One NIK in several rows of one list: with the same or a like name NIK_GANDA, with another name
 * NIK_DIPAKAI_BERSAMA. Only numbers that can prove somebody count: whole ones.
 */
public final class SharedNiks {
    /** A number under so many names is a filler; further names change nothing. */
    private static final int MOST_NAMES = 60;

    private SharedNiks() {}

    /** Findings for every row of a number that stands more than once; the rows may have any order. */
    public static List<CrossResult.About> find(SourceKind list, List<ListedPerson> rows) {
        ListedPerson[] sorted = rows.stream().filter(row -> row.nik().whole()).toArray(ListedPerson[]::new);
        Arrays.sort(sorted, Comparator.comparing((ListedPerson row) -> row.nik().digits()));
        List<CrossResult.About> found = new ArrayList<>();
        for (int from = 0; from < sorted.length; ) {
            int to = from + 1;
            while (to < sorted.length
                    && sorted[to].nik().digits().equals(sorted[from].nik().digits())) {
                to++;
            }
            if (to - from > 1) {
                tell(list, Arrays.asList(sorted).subList(from, to), found);
            }
            from = to;
        }
        return found;
    }

    private static void tell(SourceKind list, List<ListedPerson> rows, List<CrossResult.About> found) {
        Map<String, PersonNameForm> forms = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (ListedPerson row : rows) {
            counts.merge(row.name(), 1, Integer::sum);
            if (forms.size() < MOST_NAMES) {
                forms.computeIfAbsent(row.name(), PersonNameForm::of);
            }
        }
        for (ListedPerson row : rows) {
            PersonNameForm own = PersonNameForm.of(row.name());
            int alike = 0;
            String other = "";
            for (Map.Entry<String, PersonNameForm> name : forms.entrySet()) {
                boolean same = isAlike(own, name.getValue());
                alike += same ? counts.get(name.getKey()) : 0;
                other = same || !other.isEmpty() ? other : name.getKey();
            }
            String nik = row.nik().digits();
            if (alike > 1) {
                add(list, row, Finding.of(FindingKind.NIK_GANDA, Field.NIK, nik, Integer.toString(alike)), found);
            }
            if (!other.isEmpty()) {
                add(list, row, Finding.of(FindingKind.NIK_DIPAKAI_BERSAMA, Field.NIK, nik, other), found);
            }
        }
    }

    /** A row without a name disputes nothing. */
    private static boolean isAlike(PersonNameForm a, PersonNameForm b) {
        NameLevel level = NameComparison.level(a, b);
        return level == NameLevel.MISSING || level.atLeast(NameLevel.FAIR);
    }

    private static void add(SourceKind list, ListedPerson row, Finding finding, List<CrossResult.About> found) {
        found.add(new CrossResult.About(list, row.row(), finding));
    }
}
