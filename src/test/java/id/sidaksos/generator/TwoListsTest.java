package id.sidaksos.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TwoListsTest {
    private static final int FAMILIES = 1_200;
    private static final int DTKS_ROWS = 7_000;

    @Test
    void the_same_seed_gives_the_same_lists_and_another_seed_others() {
        TwoLists lists = lists(Damage.WILD);
        assertThat(lists.p3ke()).isEqualTo(lists(Damage.WILD).p3ke()).isEqualTo(lists.p3ke());
        assertThat(lists.dtks()).isEqualTo(lists(Damage.WILD).dtks());
        assertThat(new TwoLists(Plan.of(8, FAMILIES, DTKS_ROWS, Damage.WILD)).p3ke())
                .isNotEqualTo(lists.p3ke());
    }

    @Test
    void undamaged_lists_say_the_truth() {
        TwoLists lists = lists(Damage.NONE);
        for (List<PersonRow> rows : List.of(lists.p3ke(), lists.dtks())) {
            for (PersonRow row : rows) {
                Person person = lists.population().person(row.truth());
                assertThat(row.name()).isEqualTo(person.name());
                assertThat(row.nik()).isEqualTo(Long.toString(person.nik()));
                assertThat(row.birth()).isEqualTo(person.birth());
                assertThat(row.sex()).isEqualTo(person.sex());
                assertThat(row.hurts()).isZero();
            }
            assertThat(rows).extracting(PersonRow::truth).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void the_lists_have_the_size_that_was_asked_for(Damage damage) {
        TwoLists lists = lists(damage);
        assertThat(lists.dtks()).hasSizeBetween(DTKS_ROWS, DTKS_ROWS + 40);
        assertThat(lists.p3ke().size() / (double) FAMILIES).isBetween(3.0, 3.5);
        Set<Integer> inDtks = truths(lists.dtks());
        long both = lists.p3ke().stream()
                .filter(row -> inDtks.contains(row.truth()))
                .count();
        assertThat(both / (double) lists.p3ke().size()).isBetween(0.86, 0.94);
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void keys_of_rows_are_unique_in_each_list(Damage damage) {
        TwoLists lists = lists(damage);
        assertThat(lists.p3ke())
                .extracting(row -> row.p3keFamilyId() + '/' + row.member())
                .doesNotHaveDuplicates();
        assertThat(lists.p3ke()).extracting(PersonRow::p3keFamilyId).allMatch(id -> id.matches("\\d{9}"));
        assertThat(lists.dtks()).extracting(PersonRow::dtksId).doesNotHaveDuplicates();
        assertThat(lists.dtks()).extracting(PersonRow::dtksId).allMatch(id -> id.matches("\\d{18}"));
        assertThat(truths(lists.dtks())).hasSameSizeAs(lists.dtks());
    }

    @ParameterizedTest
    @EnumSource(
            value = Damage.class,
            names = {"ORDINARY", "BLANK_NIK", "WILD"})
    void every_kind_of_damage_appears_and_says_so(Damage damage) {
        TwoLists lists = lists(damage);
        int seen = 0;
        for (PersonRow row : lists.p3ke()) {
            seen |= row.hurts();
            Person person = lists.population().person(row.truth());
            assertThat(row.nik().equals(Long.toString(person.nik()))).isEqualTo((row.hurts() & NIK_HURTS) == 0);
            if (row.birth() != person.birth()) {
                assertThat(row.hurts() & BIRTH_HURTS).isNotZero();
            }
            if (!row.name().equals(person.name())) {
                assertThat(row.hurts() & NAME_HURTS).isNotZero();
            }
            assertThat(row.sex() != person.sex()).isEqualTo(row.has(Hurt.SEX_WRONG));
        }
        for (PersonRow row : lists.dtks()) {
            seen |= row.hurts();
        }
        for (Hurt hurt : Hurt.values()) {
            assertThat(seen & hurt.bit()).as(hurt.name()).isNotZero();
        }
    }

    private static final int NIK_HURTS = Hurt.NIK_BLANK.bit()
            | Hurt.NIK_TYPO.bit()
            | Hurt.NIK_SHORT.bit()
            | Hurt.NIK_LETTER.bit()
            | Hurt.NIK_OTHERS.bit();
    private static final int BIRTH_HURTS = Hurt.BIRTH_BLANK.bit()
            | Hurt.BIRTH_GUESSED.bit()
            | Hurt.BIRTH_SWAPPED.bit()
            | Hurt.BIRTH_TYPO.bit()
            | Hurt.BIRTH_YEAR_ONLY.bit();
    private static final int NAME_HURTS = Hurt.NAME_ABBREVIATED.bit()
            | Hurt.NAME_DEAD.bit()
            | Hurt.NAME_JOINED.bit()
            | Hurt.NAME_NICK.bit()
            | Hurt.NAME_ORDER.bit()
            | Hurt.NAME_SHORTER.bit()
            | Hurt.NAME_SPELLING.bit()
            | Hurt.NAME_TITLE.bit()
            | Hurt.NAME_TYPO.bit();

    @Test
    void blank_nik_means_thirty_five_in_a_hundred_blank_and_five_wrong() {
        List<PersonRow> rows = lists(Damage.BLANK_NIK).p3ke();
        double blank = rows.stream().filter(row -> row.has(Hurt.NIK_BLANK)).count() / (double) rows.size();
        double wrong = rows.stream()
                        .filter(row -> (row.hurts() & NIK_HURTS & ~Hurt.NIK_BLANK.bit()) != 0)
                        .count()
                / (double) rows.size();
        assertThat(blank).isBetween(0.33, 0.37);
        assertThat(wrong).isBetween(0.04, 0.06);
    }

    @Test
    void families_listed_twice_share_somebody_and_have_another_number() {
        Map<Integer, List<ListedFamily>> byTruth = new HashMap<>();
        lists(Damage.WILD).eachP3keFamily(family -> byTruth.computeIfAbsent(family.truth(), key -> new ArrayList<>())
                .add(family));
        List<List<ListedFamily>> twice =
                byTruth.values().stream().filter(all -> all.size() > 1).toList();
        assertThat(twice.size() / (double) FAMILIES).isBetween(0.01, 0.03);
        assertThat(twice).allSatisfy(pair -> {
            assertThat(pair).hasSize(2);
            assertThat(truths(pair.get(0).rows()))
                    .containsAnyElementsOf(truths(pair.get(1).rows()));
            assertThat(pair.get(0).number()).isNotEqualTo(pair.get(1).number());
            assertThat(pair).filteredOn(ListedFamily::again).hasSize(1);
        });
        assertThat(twice)
                .anyMatch(
                        pair -> pair.get(0).rows().size() != pair.get(1).rows().size());
        assertThat(twice)
                .anyMatch(pair -> !pair.get(0).village().equals(pair.get(1).village()));
    }

    @Test
    void cards_split_and_join_families_when_wild() {
        TwoLists lists = lists(Damage.WILD);
        int[] joined = {0};
        Set<Integer> splitFamilies = new HashSet<>();
        Map<Integer, Integer> cardOfFamily = new HashMap<>();
        lists.eachDtksCard(card -> {
            Set<Integer> families = card.rows().stream()
                    .map(row -> lists.population().familyOf(row.truth()))
                    .collect(Collectors.toSet());
            joined[0] += families.size() > 1 ? 1 : 0;
            for (int family : families) {
                Integer other = cardOfFamily.put(family, card.number());
                if (other != null) {
                    splitFamilies.add(family);
                }
            }
        });
        assertThat(joined[0]).isGreaterThan(100);
        assertThat(splitFamilies).hasSizeGreaterThan(50);
    }

    @Test
    void any_district_will_do() {
        Plan plan = new Plan(5, Regency.invented(), 300, 2_000, Damage.ORDINARY);
        assertThat(new TwoLists(plan).dtks()).allMatch(row -> row.village().startsWith("3690"));
    }

    private static TwoLists lists(Damage damage) {
        return new TwoLists(Plan.of(7, FAMILIES, DTKS_ROWS, damage));
    }

    private static Set<Integer> truths(List<PersonRow> rows) {
        return rows.stream().map(PersonRow::truth).collect(Collectors.toSet());
    }
}
