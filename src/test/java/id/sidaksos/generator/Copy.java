package id.sidaksos.generator;

import java.util.List;

/** One person's row while it is being copied from the truth into a list, and hurt on the way. */
final class Copy {
    private final Population population;
    private final Rates rates;
    private final Dice dice;
    private final Person person;
    private String nik;
    private String name;
    private int birth;
    private char sex;
    private String kk;
    private int rt;
    private int hurts;

    Copy(Population population, Rates rates, Dice dice, Person person, Home home) {
        this.population = population;
        this.rates = rates;
        this.dice = dice;
        this.person = person;
        nik = Long.toString(person.nik());
        name = person.name();
        birth = person.birth();
        sex = person.sex();
        kk = home.kk();
        rt = home.rt();
        hurts = home.hurts();
    }

    /** Where the list has the family, and what was hurt of it. */
    record Home(Village village, int rt, int rw, String address, String kk, int hurts) {}

    Copy hurt(List<Person> family) {
        // The old are the hardest: no papers, no birthday, another name at home.
        double frailty = person.age() >= 60 ? 1.8 : 0.9;
        if (dice.chance(rates.together() * (person.age() >= 60 ? 3 : 0.7))) {
            allAtOnce(family);
            return this;
        }
        if (dice.chance(rates.nikBlank() * (rates.nikBlank() > 0.2 ? 1 : frailty))) {
            blankNik();
        } else if (dice.chance(rates.nikWrong() / (1 - rates.nikBlank()))) {
            wrongNik(family);
        }
        if (dice.chance(rates.name() * frailty)) {
            hurtName();
        }
        if (dice.chance(rates.birth() * frailty)) {
            hurtBirth();
        }
        if (dice.chance(rates.sex())) {
            sex = sex == 'L' ? 'P' : 'L';
            mark(Hurt.SEX_WRONG);
        }
        if (!kk.isEmpty() && dice.chance(rates.kk() * 0.1)) {
            kk = NikHurts.otherDigit(dice, kk);
            mark(Hurt.KK_TYPO);
        }
        return this;
    }

    private void allAtOnce(List<Person> family) {
        if (dice.chance(0.75)) {
            blankNik();
        } else {
            wrongNik(family);
        }
        if (dice.chance(0.75)) {
            guessBirth();
        }
        if (dice.chance(0.55)) {
            take(Hurt.NAME_NICK, NameHurts.nick(dice, name, sex));
        } else {
            hurtName();
        }
        if (dice.chance(0.5) && rt > 0) {
            rt = 1 + (rt + dice.below(5)) % 6;
            mark(Hurt.MOVED_RT);
        }
    }

    private void blankNik() {
        if (person.age() < 17) {
            nik = dice.of("", "", "9999999999999995", "-", "0");
        } else {
            nik = dice.of("", "", "9999999999999996", "9999999999999994", "-", "0000000000000000");
        }
        mark(Hurt.NIK_BLANK);
    }

    private void wrongNik(List<Person> family) {
        switch (dice.share(0.5, 0.16, 0.12, 0.07, 0.15)) {
            case 0 -> take(Hurt.NIK_TYPO, NikHurts.otherDigit(dice, nik));
            case 1 -> take(Hurt.NIK_TYPO, NikHurts.swapped(dice, nik));
            case 2 -> take(Hurt.NIK_SHORT, NikHurts.shorter(dice, nik));
            case 3 -> take(Hurt.NIK_LETTER, NikHurts.letter(nik));
            default -> {
                long other = dice.chance(0.5) && family.size() > 1
                        ? family.get(dice.below(family.size())).nik()
                        : population.nik(dice.below(population.persons()));
                take(Hurt.NIK_OTHERS, Long.toString(other));
            }
        }
    }

    private void take(Hurt hurt, String value) {
        if (hurt.name().startsWith("NIK")) {
            if (!value.equals(nik)) {
                nik = value;
                mark(hurt);
            }
        } else if (!value.equals(name)) {
            name = value;
            mark(hurt);
        }
    }

    private void hurtName() {
        switch (dice.share(0.26, 0.3, 0.08, 0.1, 0.04, 0.03, 0.12, 0.05, 0.02)) {
            case 0 -> take(Hurt.NAME_TYPO, NameHurts.typo(dice, name));
            case 1 -> take(Hurt.NAME_SPELLING, NameHurts.spelling(dice, name));
            case 2 -> take(Hurt.NAME_TITLE, NameHurts.title(dice, name, sex, person.age()));
            case 3 -> take(Hurt.NAME_SHORTER, NameHurts.shorter(dice, name));
            case 4 -> take(Hurt.NAME_NICK, NameHurts.nick(dice, name, sex));
            case 5 -> take(Hurt.NAME_ORDER, NameHurts.order(name));
            case 6 -> take(Hurt.NAME_ABBREVIATED, NameHurts.abbreviated(dice, name));
            case 7 -> take(Hurt.NAME_JOINED, NameHurts.joined(name));
            default -> take(Hurt.NAME_DEAD, NameHurts.dead(dice, name, sex));
        }
    }

    private void hurtBirth() {
        int day = birth % 100;
        int month = birth / 100 % 100;
        switch (dice.share(0.3, 0.2, 0.35, 0.1, 0.05)) {
            case 0 -> {
                if (day <= 12 && day != month) {
                    birth = birth / 10_000 * 10_000 + day * 100 + month;
                    mark(Hurt.BIRTH_SWAPPED);
                }
            }
            case 1 -> {
                birth = birth / 10_000 * 10_000 + 101;
                mark(Hurt.BIRTH_YEAR_ONLY);
            }
            case 2 -> {
                int typo = typoDate();
                if (typo != birth) {
                    birth = typo;
                    mark(Hurt.BIRTH_TYPO);
                }
            }
            case 3 -> guessBirth();
            default -> {
                birth = 0;
                mark(Hurt.BIRTH_BLANK);
            }
        }
    }

    private int typoDate() {
        int changed =
                switch (dice.below(3)) {
                    case 0 -> birth / 100 * 100 + dice.between(1, 28);
                    case 1 -> birth / 10_000 * 10_000 + dice.between(1, 12) * 100 + birth % 100;
                    default -> birth + (dice.chance(0.5) ? 10_000 : -10_000) * (dice.chance(0.3) ? 10 : 1);
                };
        return Days.exists(changed) && changed / 10_000 <= FamilyMaker.YEAR ? changed : birth;
    }

    private void guessBirth() {
        int year = birth / 10_000 + dice.between(-4, 4);
        birth = Math.min(year, FamilyMaker.YEAR) * 10_000 + (dice.chance(0.5) ? 101 : dice.chance(0.5) ? 1231 : 701);
        mark(Hurt.BIRTH_GUESSED);
    }

    private void mark(Hurt hurt) {
        hurts |= hurt.bit();
    }

    PersonRow row(int family, int member, boolean head, Home home) {
        return new PersonRow(
                person.id(),
                family,
                member,
                head,
                nik,
                kk,
                name,
                birth,
                sex,
                home.village().code(),
                rt,
                home.rw(),
                home.address(),
                hurts);
    }
}
