package id.sidaksos.generator;

import java.util.ArrayList;
import java.util.List;

/** Makes P3KE as the interviewers of Pendataan Keluarga 2021 left it: by families that live together, some of them visited twice. */
final class P3keLister {
    /** Share of families that are listed a second time, under another number. */
    private static final double TWICE = 0.02;

    private static final long ID_MODULUS = 99_999_989L;

    private final Population population;
    private final Rates rates;
    private final long seed;
    private final int known;

    P3keLister(Population population) {
        this.population = population;
        this.rates = population.plan().damage().p3ke;
        this.seed = population.plan().seed();
        this.known = population.plan().p3keFamilies();
    }

    /** ID Keluarga P3KE of a listed family: nine digits, unlike its number. */
    static String id(int number) {
        return Long.toString(100_000_000L + (number + 1L) * 48_271 % ID_MODULUS);
    }

    boolean twice(int family) {
        return family < known
                && population.plan().damage() != Damage.NONE
                && Dice.of(seed, Purpose.DOUBLE, family).chance(TWICE);
    }

    /** The number of a family's second listing. */
    int second(int family) {
        return known + family;
    }

    ListedFamily list(int family) {
        Family truth = population.family(family);
        List<Person> present = new ArrayList<>(truth.members().size() + 1);
        for (Person person : truth.members()) {
            if (population.inP3ke(family, person)) {
                present.add(person);
            }
        }
        guest(family, present);
        return copy(family, truth, present, false);
    }

    /** A grown child of the other family of the unit, counted here as well as there. */
    private void guest(int family, List<Person> present) {
        int other = family ^ 1;
        Dice dice = Dice.of(seed, Purpose.DOUBLE, (1L << 40) + family);
        if (other >= known || population.plan().damage() == Damage.NONE || !dice.chance(0.012)) {
            return;
        }
        for (Person person : population.members(other)) {
            if (person.relation() == Relation.CHILD && person.age() >= 17 && population.inP3ke(other, person)) {
                present.add(person);
                return;
            }
        }
    }

    /** The second visit: the same family, moved, or only a part of it. */
    ListedFamily listAgain(int family) {
        Family truth = population.family(family);
        Dice dice = Dice.of(seed, Purpose.DOUBLE, (2L << 40) + family);
        List<Person> present = new ArrayList<>(truth.members());
        int way = dice.share(0.55, 0.15, 0.15, 0.15);
        if (way == 1 && present.size() > 2) {
            present = present.subList(0, present.size() - dice.between(1, present.size() - 2));
        } else if (way == 2 && present.size() > 2) {
            present.remove(0);
        } else if (way == 3 && present.size() > 1 && present.get(1).relation() == Relation.SPOUSE) {
            present.add(0, present.remove(1));
        }
        return copy(second(family), truth, present, true);
    }

    private ListedFamily copy(int number, Family truth, List<Person> present, boolean again) {
        Dice dice = Dice.of(seed, Purpose.P3KE, number);
        Village village = truth.village();
        boolean moved = dice.chance(again ? 0.15 : rates.village());
        int hurts = 0;
        int rt = truth.rt();
        int rw = truth.rw();
        if (moved) {
            village = dice.chance(0.65) ? population.neighbour(dice, village) : population.village(dice);
            moved = !village.equals(truth.village());
        }
        if (moved || dice.chance(rates.rt())) {
            rt = dice.between(1, 6);
            rw = dice.between(1, 9);
            hurts |= Hurt.MOVED_RT.bit() | (moved ? Hurt.MOVED_VILLAGE.bit() : 0);
        }
        boolean told = dice.chance(0.7);
        String address = told ? Addresses.withRt(dice, truth.address(), rt, rw) : truth.address();
        Copy.Home home = new Copy.Home(village, told ? rt : 0, told ? rw : 0, address, "", hurts);
        List<PersonRow> rows = new ArrayList<>(present.size());
        for (Person person : present) {
            Dice own = Dice.of(seed, Purpose.P3KE, (1L << 40) + number * 32L + rows.size());
            rows.add(new Copy(population, rates, own, person, home)
                    .hurt(present)
                    .row(number, rows.size() + 1, rows.isEmpty(), home));
        }
        return new ListedFamily(number, truth.id(), again, moved, village, "", rows);
    }
}
