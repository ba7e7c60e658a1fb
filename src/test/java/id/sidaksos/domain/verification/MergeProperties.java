package id.sidaksos.domain.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every packet, whatever was done here and there. */
class MergeProperties {
    private static final List<Item> ITEMS = List.of(
            Desk.item("hasil", ItemKind.CHOICE), Desk.item("catatan", ItemKind.TEXT), Desk.item("rt", ItemKind.NUMBER));
    private static final Home HOME = new Home("K7Q2M4XA", RecordKind.KELUARGA, "100000001");

    /** Values by item: what went out, what the office has now, what each copy of the row says. */
    record Case(List<String> base, List<String> ours, List<List<String>> copies) {
        Desk desk() {
            Desk desk = new Desk();
            for (int i = 0; i < ITEMS.size(); i++) {
                desk.inForce.put(HOME.key() + " " + ITEMS.get(i).key(), ours.get(i));
            }
            return desk;
        }

        Merge.Theirs theirs() {
            return new Merge.Theirs(
                    HOME, values(base), copies.stream().map(Case::row).toList());
        }

        Merge.Theirs only(int copy) {
            return new Merge.Theirs(HOME, values(base), List.of(row(copies.get(copy))));
        }

        private static ReturnedRow row(List<String> values) {
            return new ReturnedRow("", RecordKind.KELUARGA, "", "", 1, values(values), Map.of());
        }

        private static Map<String, String> values(List<String> texts) {
            Map<String, String> values = new HashMap<>();
            for (int i = 0; i < texts.size(); i++) {
                if (!texts.get(i).isEmpty()) {
                    values.put(ITEMS.get(i).key(), texts.get(i));
                }
            }
            return values;
        }
    }

    @Property
    void every_answer_that_is_not_the_base_is_taken_or_equal_or_a_conflict(@ForAll("cases") Case one) {
        Desk desk = one.desk();
        List<MergedCell> cells = desk.merge(one.theirs(), ITEMS);

        for (int i = 0; i < ITEMS.size(); i++) {
            Item item = ITEMS.get(i);
            for (List<String> copy : one.copies()) {
                String answer = copy.get(i);
                if (answer.isEmpty() || answer.equals(one.base().get(i))) {
                    continue;
                }
                assertThat(cells)
                        .filteredOn(cell -> cell.item() == item && cell.theirs().equals(answer))
                        .singleElement()
                        .satisfies(cell -> {
                            switch (cell.outcome()) {
                                case TAKEN, EQUAL ->
                                    assertThat(desk.value(HOME, item)).isEqualTo(answer);
                                case CONFLICT -> assertThat(desk.conflicts).contains(cell);
                                case REPEATED -> throw new AssertionError("never told before");
                            }
                        });
            }
        }
    }

    @Property
    void what_the_office_changed_since_is_never_overwritten(@ForAll("cases") Case one) {
        Desk desk = one.desk();
        desk.merge(one.theirs(), ITEMS);

        for (int i = 0; i < ITEMS.size(); i++) {
            if (!one.ours().get(i).equals(one.base().get(i))) {
                assertThat(desk.value(HOME, ITEMS.get(i))).isEqualTo(one.ours().get(i));
            }
        }
    }

    @Property
    void an_empty_cell_changes_nothing(@ForAll("cases") Case one) {
        Desk desk = one.desk();
        Merge.Theirs emptied = new Merge.Theirs(HOME, one.theirs().base(), List.of(Case.row(List.of("", "", ""))));

        assertThat(desk.merge(emptied, ITEMS)).isEmpty();
    }

    @Property
    void the_same_packet_again_changes_nothing(@ForAll("cases") Case one) {
        Desk desk = one.desk();
        desk.merge(one.theirs(), ITEMS);
        Map<String, String> after = Map.copyOf(desk.inForce);
        int waiting = desk.conflicts.size();

        List<MergedCell> again = desk.merge(one.theirs(), ITEMS);

        assertThat(desk.inForce).isEqualTo(after);
        assertThat(desk.conflicts).hasSize(waiting);
        assertThat(again)
                .allMatch(cell -> cell.outcome() == Merge.Outcome.EQUAL || cell.outcome() == Merge.Outcome.REPEATED);
    }

    /** What is known is the same in either order: in force or waiting; only who stands and who waits may change places. */
    @Property
    void two_peoples_versions_of_a_packet_may_come_in_any_order(@ForAll("cases") Case one) {
        if (one.copies().size() < 2) {
            return;
        }
        Desk first = one.desk();
        first.merge(one.only(0), ITEMS);
        first.merge(one.only(1), ITEMS);
        Desk second = one.desk();
        second.merge(one.only(1), ITEMS);
        second.merge(one.only(0), ITEMS);

        for (Item item : ITEMS) {
            assertThat(known(first, item)).isEqualTo(known(second, item));
        }
    }

    private static Set<String> known(Desk desk, Item item) {
        Set<String> known = new HashSet<>();
        known.add(desk.value(HOME, item));
        desk.conflicts.stream().filter(cell -> cell.item() == item).forEach(cell -> known.add(cell.theirs()));
        return known;
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<String> value = Arbitraries.of("", "A", "B", "C", "D");
        Arbitrary<List<String>> values = value.list().ofSize(ITEMS.size());
        return Combinators.combine(values, values, values.list().ofMinSize(1).ofMaxSize(3))
                .as((base, ours, copies) -> new Case(base, ours, new ArrayList<>(copies)));
    }
}
