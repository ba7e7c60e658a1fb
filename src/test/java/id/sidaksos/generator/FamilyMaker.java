package id.sidaksos.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;

/** Composes one family: who lives in it, how old, what they are called. The same number always gives the same family. */
final class FamilyMaker {
    /** The year of the visit: nobody is born after it. */
    static final int YEAR = 2021;

    private final long seed;
    private final NameBook names;

    FamilyMaker(long seed, NameBook names) {
        this.seed = seed;
        this.names = names;
    }

    /** Somebody outside whom the family must resemble: name, sex and a near birth date. */
    record Likeness(String name, char sex, int birth) {}

    /**
     * Members, head first.
     *
     * @param nikOf NIK by person number
     * @param likeness of whom a member is a namesake, or null
     */
    List<Person> members(int family, int firstPerson, IntToLongFunction nikOf, Likeness likeness) {
        Dice dice = Dice.of(seed, Purpose.FAMILY, family);
        Circle circle = new Circle(dice, firstPerson, nikOf);
        // Shares of family forms, so that the mean is about 3.2 persons.
        int form = dice.share(0.09, 0.06, 0.09, 0.58, 0.18);
        boolean headIsNamesake = likeness != null && age(likeness.birth) >= 22;
        int headAge =
                switch (form) {
                    case 0 -> dice.between(58, 88);
                    case 1 -> dice.between(54, 84);
                    case 2 -> dice.between(32, 70);
                    default -> Math.max(22, Math.min(78, (int) (46 + 12 * dice.bell())));
                };
        char headSex = form == 2 || (form == 0 && dice.chance(0.7)) ? 'P' : 'L';
        if (headIsNamesake) {
            headAge = age(likeness.birth);
            headSex = likeness.sex;
        } else if (likeness != null) {
            headAge = age(likeness.birth) + 28;
        }
        if (headIsNamesake) {
            circle.add(likeness.name, headSex, likeness.birth, Relation.HEAD);
        } else {
            circle.add(headSex, YEAR - headAge, Relation.HEAD);
        }
        int motherAge = headAge;
        if ((form == 1 || form >= 3) && headSex == 'L') {
            motherAge = Math.max(18, (int) (headAge - 3 + 3 * dice.bell()));
            circle.add('P', YEAR - motherAge, Relation.SPOUSE);
        }
        if (form >= 2) {
            children(dice, circle, motherAge);
        }
        if (likeness != null && !headIsNamesake) {
            circle.add(likeness.name, likeness.sex, likeness.birth, Relation.CHILD);
        }
        if (form == 4) {
            if (headAge > 52 && dice.chance(0.6)) {
                circle.add(dice.chance(0.5) ? 'L' : 'P', YEAR - dice.between(0, 14), Relation.GRANDCHILD);
            } else {
                circle.add(
                        dice.chance(0.7) ? 'P' : 'L',
                        YEAR - Math.min(96, headAge + dice.between(18, 35)),
                        Relation.PARENT);
            }
        }
        return circle.persons;
    }

    private void children(Dice dice, Circle circle, int motherAge) {
        int wanted = 1 + dice.share(0.34, 0.42, 0.18, 0.06);
        int bornAt = dice.between(18, 27);
        for (int i = 0; i < wanted && bornAt < Math.min(45, motherAge); i++) {
            int age = motherAge - bornAt;
            boolean athome = age < 23 || (age < 36 ? dice.chance(0.45) : dice.chance(0.12));
            if (athome) {
                char sex = dice.chance(0.51) ? 'L' : 'P';
                if (age < 26 && dice.chance(0.012)) {
                    twins(dice, circle, sex, YEAR - age);
                } else {
                    circle.add(sex, YEAR - age, Relation.CHILD);
                }
            }
            bornAt += dice.between(2, 8);
        }
    }

    private void twins(Dice dice, Circle circle, char sex, int year) {
        String[] pair = names.twins(dice, sex);
        int birth = date(dice, year);
        circle.add(pair[0], sex, birth, Relation.CHILD);
        circle.add(pair[1], sex, birth, Relation.CHILD);
    }

    private static int age(int birth) {
        return YEAR - birth / 10_000;
    }

    /** A day of the year; many of the old only know the year, and their papers say a day that stands for it. */
    private static int date(Dice dice, int year) {
        if (year < 1962 && dice.chance(0.12)) {
            int[] standing = {1231, 701, 101, 630};
            return year * 10_000 + standing[dice.share(0.45, 0.3, 0.15, 0.1)];
        }
        return Days.toNumber(Days.fromNumber(year * 10_000 + 101) + dice.below(Days.isLeap(year) ? 366 : 365));
    }

    /** The family while it is being put together. */
    private final class Circle {
        private final Dice dice;
        private final int firstPerson;
        private final IntToLongFunction nikOf;
        private final List<Person> persons = new ArrayList<>(5);

        Circle(Dice dice, int firstPerson, IntToLongFunction nikOf) {
            this.dice = dice;
            this.firstPerson = firstPerson;
            this.nikOf = nikOf;
        }

        void add(char sex, int year, Relation relation) {
            String name = names.person(dice, sex, year);
            if (persons.stream().anyMatch(other -> other.name().equals(name))) {
                add(sex, year, relation);
                return;
            }
            add(name, sex, date(dice, year), relation);
        }

        void add(String name, char sex, int birth, Relation relation) {
            int id = firstPerson + persons.size();
            // A NIK keeps the date it was issued with, also where that was wrong.
            int paper = dice.chance(birth < 19700000 ? 0.02 : 0.004) ? date(dice, birth / 10_000) : birth;
            persons.add(new Person(id, name, sex, birth, paper, relation, nikOf.applyAsLong(id)));
        }
    }
}
