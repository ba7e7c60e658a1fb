package id.sidaksos.generator;

import java.util.List;

/** What the lists tell of a person: work, school, marriage, mother, birthplace. */
final class Life {
    private final Answers answers;
    private final int[] numbers = new int[Facet.values().length];
    private final String mother;
    private final String birthplace;

    Life(long seed, Answers answers, NameBook names, Regency regency, Family family, Person person) {
        this.answers = answers;
        Dice dice = Dice.of(seed, Purpose.PAPERS, person.id());
        put(Facet.KERJA, work(dice, person));
        put(Facet.STATUS_KERJA, numbers[Facet.KERJA.ordinal()]);
        put(Facet.SEKOLAH, school(dice, person, family.welfare()));
        put(Facet.KAWIN, marriage(dice, family.members(), person));
        mother = mother(dice, names, family.members(), person);
        birthplace = dice.chance(0.88) ? regency.name() : names.town(dice);
    }

    private void put(Facet facet, int number) {
        numbers[facet.ordinal()] = number;
    }

    private static int work(Dice dice, Person person) {
        int age = person.age();
        if (age < 17 || (age < 22 && dice.chance(0.6)) || (age > 72 && dice.chance(0.7))) {
            return 0;
        }
        if (person.sex() == 'P' && dice.chance(0.45)) {
            return 0;
        }
        int[] jobs = {1, 2, 3, 4, 5, 6, 7, 8, 9};
        return jobs[dice.share(0.38, 0.01, 0.08, 0.006, 0.12, 0.1, age > 58 ? 0.03 : 0, 0.24, 0.05)];
    }

    private static int school(Dice dice, Person person, double welfare) {
        int age = person.age();
        if (age < 7) {
            return 0;
        }
        if (age < 23) {
            return age < 13 ? 2 : age < 16 ? 4 : age < 19 ? dice.chance(0.85) ? 6 : 5 : dice.chance(0.15) ? 8 : 7;
        }
        double years = welfare * 0.5 + dice.bell() * 0.8 + (50 - age) * 0.04;
        return years < -1.6 ? 0 : years < -0.9 ? 1 : years < 0.3 ? 3 : years < 1.0 ? 5 : years < 2.3 ? 7 : 9;
    }

    private static int marriage(Dice dice, List<Person> family, Person person) {
        boolean couple = family.size() > 1 && family.get(1).relation() == Relation.SPOUSE;
        return switch (person.relation()) {
            case HEAD -> couple ? 1 : dice.chance(0.7) ? 3 : 2;
            case SPOUSE -> 1;
            case PARENT -> 3;
            default -> 0;
        };
    }

    private static String mother(Dice dice, NameBook names, List<Person> family, Person person) {
        if (person.relation() == Relation.CHILD) {
            for (Person other : family) {
                boolean parent = other.relation() == Relation.SPOUSE || other.relation() == Relation.HEAD;
                if (parent && other.sex() == 'P') {
                    return other.name();
                }
            }
        }
        return names.person(dice, 'P', person.birthYear() - 26);
    }

    String text(Facet facet, Vintage vintage) {
        return answers.text(facet, numbers[facet.ordinal()], vintage);
    }

    String mother() {
        return mother;
    }

    String birthplace() {
        return birthplace;
    }
}
