package id.sidaksos.generator;

import java.util.Arrays;
import java.util.List;

/**
 * The people of a district, as they truly are. Families come in twos (units of neighbours or relatives in one village); the first
 * {@code plan.p3keFamilies()} are known to P3KE. Only the NIK of each person is held; a family is made again whenever it is asked for.
 */
public final class Population {
    private static final int FIRST_DAY = Days.fromNumber(19200101);
    private static final int LAST_DAY = Days.fromNumber(20221231);
    /** Share of families outside P3KE with a namesake of somebody inside, born near. */
    private static final double NAMESAKES = 0.06;

    private final Plan plan;
    private final NameBook names = NameBook.load();
    private final FamilyMaker maker;
    private final double[] villageShares;
    private int families;
    private int[] firstPerson = new int[1024];
    private long[] niks = new long[4096];

    public Population(Plan plan) {
        this.plan = plan;
        this.maker = new FamilyMaker(plan.seed(), names);
        this.villageShares = shares(plan);
        settle();
    }

    private static double[] shares(Plan plan) {
        Dice dice = Dice.of(plan.seed(), Purpose.PLACE, -1);
        double[] upTo = new double[plan.regency().villages().size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += 0.4 + dice.real() * dice.real() * 2;
            upTo[i] = sum;
        }
        return upTo;
    }

    /** Adds units until both lists can be filled, and issues each person's NIK. */
    private void settle() {
        NikOffice office = new NikOffice(plan.regency(), FIRST_DAY, LAST_DAY);
        int inDtks = 0;
        while (families < plan.p3keFamilies() || inDtks < plan.dtksRows()) {
            Village village = place(families / 2).village();
            for (int i = 0; i < 2; i++) {
                int family = families;
                int first = firstPerson[family];
                List<Person> members = maker.members(family, first, id -> 0, likeness(family));
                niks = room(niks, first + members.size());
                for (Person person : members) {
                    niks[person.id()] =
                            office.issue(Dice.of(plan.seed(), Purpose.SERIAL, person.id()), person, village);
                    inDtks += inDtks(family, person) ? 1 : 0;
                }
                families++;
                if (families + 1 >= firstPerson.length) {
                    firstPerson = Arrays.copyOf(firstPerson, firstPerson.length * 2);
                }
                firstPerson[families] = first + members.size();
            }
        }
    }

    private static long[] room(long[] array, int size) {
        return size < array.length ? array : Arrays.copyOf(array, Math.max(size + 1, array.length * 2));
    }

    public Plan plan() {
        return plan;
    }

    NameBook names() {
        return names;
    }

    /** Number of true families, an even number. */
    public int families() {
        return families;
    }

    public int persons() {
        return firstPerson[families];
    }

    /** True family of a person. */
    public int familyOf(int person) {
        int at = Arrays.binarySearch(firstPerson, 0, families + 1, person);
        return at >= 0 ? at : -at - 2;
    }

    public Person person(int id) {
        int family = familyOf(id);
        return members(family).get(id - firstPerson[family]);
    }

    long nik(int person) {
        return niks[person];
    }

    /** Members, head first. */
    public List<Person> members(int family) {
        return maker.members(family, firstPerson[family], id -> niks[id], likeness(family));
    }

    public Family family(int family) {
        Place place = place(family / 2);
        Dice dice = Dice.of(plan.seed(), Purpose.HOUSE, family);
        // The second family of a unit lives with the first, or elsewhere in the village.
        int rt = place.rt;
        int rw = place.rw;
        String address = place.address;
        if (family % 2 == 1 && !place.together) {
            rt = dice.between(1, 6);
            rw = dice.between(1, 9);
            address = address(dice);
        }
        double welfare = place.welfare * 0.6 + dice.bell() * 0.8;
        return new Family(family, place.village, rt, rw, address, welfare, kk(family, place.village), members(family));
    }

    /** Where the two families of a unit live, and whether under one roof. */
    record Place(Village village, int rt, int rw, String address, double welfare, boolean together) {}

    Place place(int unit) {
        Dice dice = Dice.of(plan.seed(), Purpose.PLACE, unit);
        Village village = village(dice);
        Likeness like = unit * 2 >= plan.p3keFamilies() ? likenessSource(unit * 2) : null;
        if (like != null) {
            Village other = place(like.family / 2).village();
            village = dice.chance(0.5) ? other : neighbour(dice, other);
        }
        return new Place(village, dice.between(1, 6), dice.between(1, 9), address(dice), dice.bell(), dice.chance(0.3));
    }

    private String address(Dice dice) {
        return dice.chance(0.8) ? "DSN " + names.hamlet(dice) : "JL " + names.road(dice) + " NO " + dice.between(1, 90);
    }

    /** Any village, the big ones more often. */
    Village village(Dice dice) {
        double at = dice.real() * villageShares[villageShares.length - 1];
        int found = Arrays.binarySearch(villageShares, at);
        return plan.regency().villages().get(found >= 0 ? found : -found - 1);
    }

    /** Another village of the same kecamatan if there is one. */
    Village neighbour(Dice dice, Village village) {
        List<Village> near = plan.regency().villages().stream()
                .filter(other -> other.districtCode().equals(village.districtCode()) && !other.equals(village))
                .toList();
        return near.isEmpty() ? village : near.get(dice.below(near.size()));
    }

    private long kk(int family, Village village) {
        // Issue date and serial are drawn from the family's number, so that no two are the same.
        int day = Days.fromNumber(20050101) + (int) (family * 2_654_435_761L % 5_900 + 5_900) % 5_900;
        int date = Days.toNumber(day);
        long ddmmyy = date % 100 * 10_000L + date / 100 % 100 * 100 + date / 10_000 % 100;
        return (Long.parseLong(village.districtCode()) * 1_000_000 + ddmmyy) * 10_000 + family / 5_900 + 1;
    }

    /** A new family card for somebody who left a family. */
    long newKk(int family, Village village) {
        return kk(family, village) + 4_000;
    }

    boolean inDtks(int family) {
        return family >= plan.p3keFamilies()
                || !Dice.of(plan.seed(), Purpose.PRESENCE, family).chance(0.07);
    }

    boolean inDtks(int family, Person person) {
        return family >= plan.p3keFamilies()
                || (inDtks(family)
                        && !Dice.of(plan.seed(), Purpose.PRESENCE, -1L - person.id())
                                .chance(0.03));
    }

    boolean inP3ke(int family, Person person) {
        return family < plan.p3keFamilies()
                && (person.head()
                        || !Dice.of(plan.seed(), Purpose.PRESENCE, (1L << 40) + person.id())
                                .chance(0.015));
    }

    private record Likeness(int family, int member) {}

    /** Whom in P3KE a family outside resembles; by preference somebody who is not in DTKS, whom a matcher must not find there. */
    private Likeness likenessSource(int family) {
        Dice dice = Dice.of(plan.seed(), Purpose.STRANGERS, family);
        if (family < plan.p3keFamilies() || family % 2 == 1 || !dice.chance(NAMESAKES)) {
            return null;
        }
        int source = dice.below(plan.p3keFamilies());
        for (int i = 0; i < 12 && inDtks(source); i++) {
            source = dice.below(plan.p3keFamilies());
        }
        return new Likeness(source, dice.below(4));
    }

    private FamilyMaker.Likeness likeness(int family) {
        Likeness source = likenessSource(family);
        if (source == null) {
            return null;
        }
        List<Person> others = maker.members(source.family, 0, id -> 0, null);
        Person other = others.get(source.member % others.size());
        Dice dice = Dice.of(plan.seed(), Purpose.STRANGERS, -1L - family);
        return new FamilyMaker.Likeness(other.name(), other.sex(), near(dice, other.birth()));
    }

    /** A date that might be taken for a slip of the pen in the other. */
    private static int near(Dice dice, int birth) {
        int near =
                switch (dice.below(3)) {
                    case 0 -> birth + dice.between(1, 3) * (dice.chance(0.5) ? 10_000 : -10_000);
                    case 1 -> Days.toNumber(Days.fromNumber(birth) + dice.between(1, 12));
                    default -> birth / 100 * 100 + dice.between(1, 28);
                };
        return Days.exists(near) && near / 10_000 <= FamilyMaker.YEAR ? near : birth - birth % 100 + 15;
    }
}
