package id.sidaksos.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.ui.kit.task.Tasks;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableModelTest {
    private record Fruit(String name, String colour, int weight) {}

    private static final Fruit CHERRY = new Fruit("Ceri", "merah", 8);
    private static final Fruit APPLE = new Fruit("Apel", "merah", 180);
    private static final Fruit PEAR = new Fruit("Pir", "hijau", 170);
    private static final Fruit PLUM = new Fruit("Prem", null, 60);

    private final Tasks tasks = new Tasks(
            Runnable::run,
            Runnable::run,
            problem -> {
                throw problem;
            },
            fault -> {
                throw new AssertionError(fault);
            });
    private final TableModel<Fruit> model = new TableModel<>(
            tasks,
            fruit -> fruit.name() + " " + fruit.colour(),
            List.of(
                    Facet.of("warna", "x", Fruit::colour),
                    Facet.of("ukuran", "x", fruit -> fruit.weight() > 100 ? "besar" : "kecil")));

    private void given() {
        model.rows(List.of(CHERRY, APPLE, PEAR, PLUM));
    }

    @Test
    void a_facet_counts_what_its_own_choices_would_add_and_the_others_what_is_left() {
        given();

        model.toggle(new FacetChoice("warna", "merah", false));

        assertThat(model.shown()).containsExactly(CHERRY, APPLE);
        assertThat(model.counts().get().get("warna")).isEqualTo(Map.of("merah", 2, "hijau", 1, "", 1));
        assertThat(model.counts().get().get("ukuran")).isEqualTo(Map.of("besar", 1, "kecil", 1));
    }

    @Test
    void two_values_of_a_facet_widen_and_a_second_facet_narrows() {
        given();

        model.toggle(new FacetChoice("warna", "merah", false));
        model.toggle(new FacetChoice("warna", "hijau", false));
        model.toggle(new FacetChoice("ukuran", "besar", false));

        assertThat(model.shown()).containsExactly(APPLE, PEAR);
    }

    @Test
    void bukan_leaves_a_value_out_and_nothing_is_a_value_too() {
        given();

        model.toggle(new FacetChoice("warna", "merah", true));
        assertThat(model.shown()).containsExactly(PEAR, PLUM);

        model.toggle(new FacetChoice("warna", "", true));
        assertThat(model.shown()).containsExactly(PEAR);
    }

    @Test
    void the_order_stays_while_facets_and_rows_change() {
        given();
        model.order(Comparator.comparingInt(Fruit::weight));
        assertThat(model.shown()).containsExactly(CHERRY, PLUM, PEAR, APPLE);

        model.toggle(new FacetChoice("ukuran", "kecil", true));
        assertThat(model.shown()).containsExactly(PEAR, APPLE);

        model.rows(List.of(APPLE, PEAR, CHERRY));
        assertThat(model.shown()).containsExactly(PEAR, APPLE);
        assertThat(model.total().get()).isEqualTo(3);

        model.order(null);
        assertThat(model.shown()).containsExactly(APPLE, PEAR);
    }

    @Test
    void an_order_by_text_takes_no_heed_of_case_and_keeps_equal_rows_as_they_came() {
        Column<Fruit> colour = Column.text("warna", "x", 10, Fruit::colour);
        Fruit grape = new Fruit("Anggur", "Hijau", 5);
        model.rows(List.of(CHERRY, grape, APPLE, PEAR, PLUM));

        model.order(colour.order().orElseThrow());
        assertThat(model.shown()).containsExactly(PLUM, grape, PEAR, CHERRY, APPLE);

        model.order(colour.order().orElseThrow().reversed());
        assertThat(model.shown()).containsExactly(CHERRY, APPLE, grape, PEAR, PLUM);
    }

    @Test
    void every_word_must_be_found_whatever_its_case_and_place() {
        given();

        model.together(() -> model.search().set("MERAH ap"));

        assertThat(model.shown()).containsExactly(APPLE);
        assertThat(model.counts().get().get("ukuran")).isEqualTo(Map.of("besar", 1));
    }

    @Test
    void a_further_condition_narrows_beside_the_facets() {
        given();

        model.narrow(fruit -> fruit.weight() < 175);
        model.toggle(new FacetChoice("ukuran", "besar", false));

        assertThat(model.shown()).containsExactly(PEAR);
    }
}
