package id.sidaksos.domain.registry;

import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.finding.FindingKind;
import id.sidaksos.domain.identity.NikReading;
import id.sidaksos.domain.identity.NikRepair;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.linkage.text.NameComparison;
import id.sidaksos.domain.linkage.text.NameLevel;
import id.sidaksos.domain.linkage.text.PersonNameForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The two lists of P3KE, families and persons, held against one another: families without persons, persons without a
 * family, heads that are missing, too many or another person, counts per village. Sorted lists are joined; the work grows
 * with the rows and not with their pairs.
 */
public final class CrossCheck {
    private static final Comparator<ListedPerson> BY_FAMILY = Comparator.comparing(ListedPerson::familyId);

    private final List<ListedPerson> families;
    private final List<ListedPerson> persons;
    private final List<CrossResult.About> findings = new ArrayList<>();
    private final List<CrossResult.Proposal> proposals = new ArrayList<>();

    private CrossCheck(List<ListedPerson> families, List<ListedPerson> persons) {
        this.families = sorted(families);
        this.persons = sorted(persons);
    }

    /**
     * Nothing is told of a list that is empty: it may not have come yet.
     *
     * @param families rows in force of the list of families
     * @param persons rows in force of the list of persons; where none of them is a head the list has no such column
     */
    public static CrossResult compare(List<ListedPerson> families, List<ListedPerson> persons) {
        CrossCheck check = new CrossCheck(families, persons);
        if (!check.families.isEmpty() && !check.persons.isEmpty()) {
            check.join();
        }
        if (check.persons.stream().anyMatch(ListedPerson::head)) {
            check.countHeads();
        }
        return new CrossResult(check.findings, check.proposals, VillageTally.of(families, persons));
    }

    private static List<ListedPerson> sorted(List<ListedPerson> rows) {
        List<ListedPerson> sorted = new ArrayList<>(rows);
        sorted.removeIf(row -> row.familyId().isEmpty());
        sorted.sort(BY_FAMILY);
        return sorted;
    }

    private void join() {
        int family = 0;
        int person = 0;
        while (family < families.size() || person < persons.size()) {
            int order = family == families.size()
                    ? 1
                    : person == persons.size() ? -1 : BY_FAMILY.compare(families.get(family), persons.get(person));
            if (order < 0) {
                tellFamily(families.get(family++), FindingKind.KELUARGA_TANPA_ANGGOTA);
            } else if (order > 0) {
                ListedPerson lone = persons.get(person++);
                about(
                        SourceKind.P3KE_INDIVIDU,
                        lone,
                        Finding.of(FindingKind.ANGGOTA_TANPA_KELUARGA, Field.ID_KELUARGA, lone.familyId()));
            } else {
                int familyEnd = endOf(families, family);
                int personEnd = endOf(persons, person);
                for (ListedPerson each : families.subList(family, familyEnd)) {
                    compareHeads(each, persons.subList(person, personEnd));
                }
                family = familyEnd;
                person = personEnd;
            }
        }
    }

    private void countHeads() {
        for (int from = 0; from < persons.size(); ) {
            int to = endOf(persons, from);
            List<ListedPerson> heads = persons.subList(from, to).stream()
                    .filter(ListedPerson::head)
                    .toList();
            if (heads.isEmpty()) {
                ListedPerson first = persons.get(from);
                about(
                        SourceKind.P3KE_INDIVIDU,
                        first,
                        Finding.of(FindingKind.KEPALA_TIDAK_ADA, Field.HUBUNGAN, first.familyId()));
            } else if (heads.size() > 1) {
                String count = Integer.toString(heads.size());
                for (ListedPerson head : heads) {
                    about(
                            SourceKind.P3KE_INDIVIDU,
                            head,
                            Finding.of(FindingKind.KEPALA_LEBIH_DARI_SATU, Field.HUBUNGAN, head.name(), count));
                }
            }
            from = to;
        }
    }

    private void compareHeads(ListedPerson family, List<ListedPerson> members) {
        List<ListedPerson> heads = members.stream().filter(ListedPerson::head).toList();
        if (heads.isEmpty()) {
            return;
        }
        PersonNameForm name = PersonNameForm.of(family.name());
        for (ListedPerson head : heads) {
            if (isSame(family, name, head)) {
                propose(SourceKind.P3KE_KELUARGA, family, head);
                propose(SourceKind.P3KE_INDIVIDU, head, family);
                return;
            }
        }
        ListedPerson other = heads.get(0);
        about(
                SourceKind.P3KE_KELUARGA,
                family,
                Finding.of(
                        FindingKind.KEPALA_BERBEDA,
                        Field.NAMA,
                        family.name(),
                        words(family, other),
                        words(other, family)));
    }

    /** The same name, or names a little apart with the same NIK or birth date; two whole NIK that differ are two heads. */
    private static boolean isSame(ListedPerson family, PersonNameForm name, ListedPerson head) {
        boolean bothWhole = family.nik().whole() && head.nik().whole();
        boolean sameNik = bothWhole && family.nik().digits().equals(head.nik().digits());
        if (bothWhole && !sameNik) {
            return false;
        }
        NameLevel level = NameComparison.level(name, PersonNameForm.of(head.name()));
        if (level == NameLevel.MISSING || level.atLeast(NameLevel.SHORT)) {
            return true;
        }
        boolean sameBirth = family.birth() > 0 && family.birth() == head.birth();
        return level.atLeast(NameLevel.PARTLY) && (sameNik || sameBirth);
    }

    private void propose(SourceKind list, ListedPerson damaged, ListedPerson twin) {
        LocalDate birth = date(damaged.birth() > 0 ? damaged.birth() : twin.birth());
        char sex = damaged.sex() != 0 ? damaged.sex() : twin.sex();
        NikReading own = damaged.nik();
        NikRepair.fromTwin(own, twin.nik(), birth, sex)
                .ifPresent(nik -> proposals.add(new CrossResult.Proposal(list, damaged.row(), own.digits(), nik)));
    }

    private void tellFamily(ListedPerson family, FindingKind kind) {
        about(SourceKind.P3KE_KELUARGA, family, Finding.of(kind, Field.ID_KELUARGA, family.familyId()));
    }

    private void about(SourceKind list, ListedPerson row, Finding finding) {
        findings.add(new CrossResult.About(list, row.row(), finding));
    }

    /** The name, with the NIK where the names do not tell the two apart. */
    private static String words(ListedPerson row, ListedPerson other) {
        return row.name().equals(other.name()) ? row.name() + " " + row.nik().digits() : row.name();
    }

    private static int endOf(List<ListedPerson> rows, int from) {
        int to = from + 1;
        while (to < rows.size() && rows.get(to).familyId().equals(rows.get(from).familyId())) {
            to++;
        }
        return to;
    }

    private static LocalDate date(int day) {
        return day <= 0 ? null : LocalDate.of(day / 10_000, day / 100 % 100, day % 100);
    }
}
