package id.sidaksos.generator;

import java.util.ArrayList;
import java.util.List;

/** Makes DTKS: by family cards, which are not always the families that live together. */
final class DtksLister {
    private final Population population;
    private final Rates rates;
    private final Damage damage;
    private final long seed;

    DtksLister(Population population) {
        this.population = population;
        this.damage = population.plan().damage();
        this.rates = damage.dtks;
        this.seed = population.plan().seed();
    }

    /** ID DTKS: sixteen digits of the card and two of the member. */
    static String id(int number, int member) {
        long card = 3_500_000_000_000_000L + (number + 1L) * 7_368_787 % 999_999_999_989L;
        return Long.toString(card * 100 + member);
    }

    /** The cards of a unit of two true families; numbers are unit * 8 and following. */
    List<ListedFamily> list(int unit) {
        Dice dice = Dice.of(seed, Purpose.REGROUP, unit);
        List<Card> cards = new ArrayList<>(3);
        Family first = population.family(unit * 2);
        Family second = population.family(unit * 2 + 1);
        Card a = new Card(first, first.kk(), present(first));
        Card b = new Card(second, second.kk(), present(second));
        boolean joined = dice.chance(damage.joined) && !a.persons.isEmpty() && !b.persons.isEmpty();
        if (joined) {
            a.persons.addAll(b.persons);
            cards.add(a);
        } else {
            cards.add(a);
            cards.add(b);
            leave(dice, a, b, cards);
            leave(dice, b, a, cards);
        }
        List<ListedFamily> listed = new ArrayList<>(cards.size());
        for (Card card : cards) {
            if (!card.persons.isEmpty()) {
                listed.add(copy(unit * 8 + listed.size(), card));
            }
        }
        return listed;
    }

    private record Card(Family family, long kk, List<Person> persons) {}

    private List<Person> present(Family family) {
        List<Person> present = new ArrayList<>(family.members().size());
        for (Person person : family.members()) {
            if (population.inDtks(family.id(), person)) {
                present.add(person);
            }
        }
        return present;
    }

    /** Somebody grown stands on the neighbours' card or on an own one: married, or the parents' card was never split. */
    private void leave(Dice dice, Card from, Card neighbours, List<Card> cards) {
        if (from.persons.size() < 2 || !dice.chance(damage.split)) {
            return;
        }
        List<Person> grown = new ArrayList<>();
        for (Person person : from.persons.subList(1, from.persons.size())) {
            if (person.age() >= 19) {
                grown.add(person);
            }
        }
        if (grown.isEmpty()) {
            return;
        }
        Person leaving = grown.get(dice.below(grown.size()));
        from.persons.remove(leaving);
        if (dice.chance(0.5) && !neighbours.persons.isEmpty()) {
            neighbours.persons.add(leaving);
        } else {
            long kk = population.newKk(from.family.id(), from.family.village());
            List<Person> own = new ArrayList<>(List.of(leaving));
            if (dice.chance(0.4) && from.persons.size() > 2) {
                own.add(from.persons.remove(from.persons.size() - 1));
            }
            cards.add(new Card(from.family, kk, own));
        }
    }

    private ListedFamily copy(int number, Card card) {
        Dice dice = Dice.of(seed, Purpose.DTKS, number);
        Family truth = card.family;
        Village village = truth.village();
        int hurts = 0;
        int rt = truth.rt();
        int rw = truth.rw();
        boolean moved = dice.chance(rates.village());
        if (moved) {
            village = dice.chance(0.65) ? population.neighbour(dice, village) : population.village(dice);
            moved = !village.equals(truth.village());
        }
        if (moved || dice.chance(rates.rt())) {
            rt = dice.between(1, 6);
            rw = dice.between(1, 9);
            hurts |= Hurt.MOVED_RT.bit() | (moved ? Hurt.MOVED_VILLAGE.bit() : 0);
        }
        long kk = card.kk;
        if (dice.chance(rates.kk())) {
            kk += 2_000;
            hurts |= Hurt.KK_CHANGED.bit();
        }
        String address = truth.address();
        if (damage != Damage.NONE && dice.chance(0.4)) {
            address = Addresses.otherWords(dice, address);
        }
        Copy.Home home = new Copy.Home(village, rt, rw, address, Long.toString(kk), hurts);
        List<PersonRow> rows = new ArrayList<>(card.persons.size());
        for (Person person : card.persons) {
            Dice own = Dice.of(seed, Purpose.DTKS, (1L << 40) + person.id());
            rows.add(new Copy(population, rates, own, person, home)
                    .hurt(card.persons)
                    .row(number, rows.size() + 1, rows.isEmpty(), home));
        }
        return new ListedFamily(number, truth.id(), false, moved, village, home.kk(), rows);
    }
}
