package id.sidaksos.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PopulationTest {
    private static final Population PEOPLE = new Population(Plan.of(11, 4_000, 20_000, Damage.NONE));

    @Test
    void a_regency_takes_as_many_villages_as_are_asked_for() {
        Regency blitar = Regency.blitar();

        assertThat(blitar.withVillages(20).villages())
                .isEqualTo(blitar.villages().subList(0, 20));
        assertThat(blitar.withVillages(300).villages())
                .hasSize(300)
                .startsWith(blitar.villages().toArray(Village[]::new))
                .extracting(Village::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("3505\\d{6}"));
    }

    @Test
    void every_nik_follows_the_rule_and_is_unique() {
        Set<Long> seen = new HashSet<>();
        for (int family = 0; family < PEOPLE.families(); family++) {
            for (Person person : PEOPLE.members(family)) {
                String nik = Long.toString(person.nik());
                int day = Integer.parseInt(nik.substring(6, 8));
                assertThat(nik).hasSize(16);
                assertThat(day > 40).isEqualTo(person.sex() == 'P');
                assertThat(day % 40).isEqualTo(person.paperBirth() % 100);
                assertThat(nik.substring(8, 10)).isEqualTo("%02d".formatted(person.paperBirth() / 100 % 100));
                assertThat(nik.substring(10, 12)).isEqualTo("%02d".formatted(person.paperBirth() / 10_000 % 100));
                assertThat(nik.substring(12)).isNotEqualTo("0000");
                assertThat(seen.add(person.nik())).isTrue();
            }
        }
    }

    @Test
    void a_person_is_found_by_number() {
        for (int family = 0; family < 500; family++) {
            for (Person person : PEOPLE.members(family)) {
                assertThat(PEOPLE.familyOf(person.id())).isEqualTo(family);
                assertThat(PEOPLE.person(person.id())).isEqualTo(person);
            }
        }
    }

    @Test
    void family_cards_are_unique_and_say_the_kecamatan() {
        List<Family> families = families();
        assertThat(families).extracting(Family::kk).doesNotHaveDuplicates();
        assertThat(families).allMatch(family -> Long.toString(family.kk())
                .startsWith(family.village().districtCode()));
    }

    @Test
    void names_are_skewed_and_many_are_single() {
        List<Person> persons =
                families().stream().flatMap(family -> family.members().stream()).toList();
        Map<String, Long> count = persons.stream().collect(Collectors.groupingBy(Person::name, Collectors.counting()));
        long single =
                persons.stream().filter(person -> !person.name().contains(" ")).count();
        assertThat(count.size() / (double) persons.size()).isBetween(0.35, 0.75);
        assertThat(count.get("SLAMET") / (double) persons.size()).isBetween(0.003, 0.02);
        assertThat(single / (double) persons.size()).isBetween(0.25, 0.5);
    }

    @Test
    void families_are_as_big_as_rural_families_and_have_one_head() {
        List<Family> families = families();
        double mean = families.stream()
                .mapToInt(family -> family.members().size())
                .average()
                .orElseThrow();
        assertThat(mean).isBetween(2.9, 3.5);
        assertThat(families)
                .allMatch(
                        family -> family.members().stream().filter(Person::head).count() == 1);
        assertThat(families)
                .allMatch(family -> family.head().head() && family.head().age() >= 18);
    }

    @Test
    void namesakes_with_a_near_birth_date_live_outside_p3ke() {
        Map<String, Set<Integer>> birthYears = IntStream.range(0, PEOPLE.plan().p3keFamilies())
                .boxed()
                .flatMap(family -> PEOPLE.members(family).stream())
                .collect(
                        Collectors.groupingBy(Person::name, Collectors.mapping(Person::birthYear, Collectors.toSet())));
        Function<Person, Boolean> namesake = person -> person.name().contains(" ")
                && birthYears.getOrDefault(person.name(), Set.of()).stream()
                        .anyMatch(year -> Math.abs(year - person.birthYear()) <= 3);
        long near = IntStream.range(PEOPLE.plan().p3keFamilies(), PEOPLE.families())
                .boxed()
                .flatMap(family -> PEOPLE.members(family).stream())
                .filter(namesake::apply)
                .count();
        assertThat(near).isGreaterThan(50);
    }

    @Test
    void villages_are_those_of_the_regency() {
        assertThat(Regency.blitar().villages()).hasSize(248);
        assertThat(Regency.blitar().villages().stream()
                        .map(Village::districtCode)
                        .distinct())
                .hasSize(22);
        assertThat(families().stream()
                        .map(family -> family.village().code())
                        .distinct()
                        .count())
                .isGreaterThan(240);
    }

    private static List<Family> families() {
        return IntStream.range(0, PEOPLE.families()).mapToObj(PEOPLE::family).toList();
    }
}
