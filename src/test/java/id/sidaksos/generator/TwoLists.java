package id.sidaksos.generator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/**
 * P3KE and DTKS of one made-up district, with the truth in each row. Lists are made on the way and not held: each call of an {@code each}
 * gives the same rows again, village by village as real lists have them. Rows of the same {@link PersonRow#truth()} are the same person;
 * P3KE listings of the same {@link ListedFamily#truth()} are the same family.
 */
public final class TwoLists {
    /** Bits of an entry of the order: village, scatter, number, whether a second listing. */
    private static final int NUMBER_BITS = 24;

    private static final int SCATTER_BITS = 20;

    private final Population population;
    private final P3keLister p3ke;
    private final DtksLister dtks;
    private final Map<String, Integer> villages = new HashMap<>();

    public TwoLists(Plan plan) {
        population = new Population(plan);
        p3ke = new P3keLister(population);
        dtks = new DtksLister(population);
        for (Village village : plan.regency().villages()) {
            villages.put(village.code(), villages.size());
        }
    }

    public Population population() {
        return population;
    }

    /** P3KE by families, those that are listed twice two times. */
    public void eachP3keFamily(Consumer<ListedFamily> visitor) {
        long[] order = order(population.plan().p3keFamilies(), 1, p3ke::twice);
        for (long entry : order) {
            int family = number(entry);
            visitor.accept((entry & 1) == 0 ? p3ke.list(family) : p3ke.listAgain(family));
        }
    }

    /** DTKS by family cards. */
    public void eachDtksCard(Consumer<ListedFamily> visitor) {
        for (long entry : order(population.families() / 2, 2, unit -> false)) {
            dtks.list(number(entry)).forEach(visitor);
        }
    }

    /** All persons of P3KE; about 250 bytes each. */
    public List<PersonRow> p3ke() {
        List<PersonRow> rows = new ArrayList<>();
        eachP3keFamily(family -> rows.addAll(family.rows()));
        return rows;
    }

    /** All persons of DTKS; about 250 bytes each. */
    public List<PersonRow> dtks() {
        List<PersonRow> rows = new ArrayList<>();
        eachDtksCard(card -> rows.addAll(card.rows()));
        return rows;
    }

    private long[] order(int numbers, int familiesEach, IntPredicate twice) {
        long[] order = new long[numbers * 2];
        int count = 0;
        for (int number = 0; number < numbers; number++) {
            Village village = population.place(number * familiesEach / 2).village();
            order[count++] = entry(village, number, 0, familiesEach);
            if (twice.test(number)) {
                order[count++] = entry(village, number, 1, familiesEach);
            }
        }
        long[] exact = Arrays.copyOf(order, count);
        Arrays.sort(exact);
        return exact;
    }

    private long entry(Village village, int number, int again, int list) {
        // The two lists of a village are in different orders.
        long scatter = Dice.of(population.plan().seed(), Purpose.ORDER + list, number * 2L + again)
                .below(1 << SCATTER_BITS);
        long place = (long) villages.get(village.code()) << SCATTER_BITS | scatter;
        return (place << NUMBER_BITS | number) << 1 | again;
    }

    private static int number(long entry) {
        return (int) (entry >> 1) & (1 << NUMBER_BITS) - 1;
    }
}
