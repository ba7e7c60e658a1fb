package id.sidaksos.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FebrlLikeTest {
    @TempDir
    private Path folder;

    @Test
    void fields_are_hurt_about_as_often_as_in_the_public_fourth_list() {
        FebrlLike febrl = new FebrlLike(1);
        int[] differ = new int[FebrlLike.FIELDS.size()];
        int persons = 4_000;
        for (int i = 0; i < persons; i++) {
            List<String> original = febrl.original(i);
            List<String> duplicate = febrl.duplicate(i, 0);
            for (int field = 1; field < differ.length; field++) {
                differ[field] += original.get(field).equals(duplicate.get(field)) ? 0 : 1;
            }
        }
        double[] published = {0, 0.322, 0.326, 0.155, 0.383, 0.431, 0.245, 0.156, 0.049, 0.089, 0.088};
        for (int field = 1; field < differ.length; field++) {
            assertThat(differ[field] / (double) persons)
                    .as(FebrlLike.FIELDS.get(field))
                    .isBetween(published[field] * 0.7, published[field] * 1.3);
        }
    }

    @Test
    void two_lists_hold_each_person_once_and_say_who_by_rec_id() throws IOException {
        FebrlLike.writeTwo(3, 500, folder);
        List<String> a = Files.readAllLines(folder.resolve("febrl-a.csv"));
        List<String> b = Files.readAllLines(folder.resolve("febrl-b.csv"));
        assertThat(a.get(0))
                .isEqualTo("rec_id, given_name, surname, street_number, address_1, address_2, suburb, postcode, state, "
                        + "date_of_birth, soc_sec_id");
        Set<Integer> persons = new HashSet<>();
        b.subList(1, 501).forEach(line -> persons.add(FebrlLike.personOf(line.split(",")[0])));
        assertThat(persons).hasSize(500);
        assertThat(a.subList(1, 501))
                .allMatch(line -> line.matches("rec-\\d+-org, .*") && line.split(",", -1).length == 11);
        assertThat(b.subList(1, 501)).allMatch(line -> line.matches("rec-\\d+-dup-0, .*"));
    }

    @Test
    void one_list_with_doubles_holds_the_pairs_it_tells() throws IOException {
        Path file = folder.resolve("febrl.csv");
        int pairs = FebrlLike.writeOne(5, 400, file);
        Map<Integer, Integer> rows = new HashMap<>();
        Files.readAllLines(file).stream()
                .skip(1)
                .forEach(line -> rows.merge(FebrlLike.personOf(line.split(",")[0]), 1, Integer::sum));
        assertThat(rows.values().stream()
                        .mapToInt(count -> count * (count - 1) / 2)
                        .sum())
                .isEqualTo(pairs)
                .isGreaterThan(500);
        assertThat(rows).hasSize(400);
    }

    @Test
    void the_same_seed_gives_the_same_people() {
        assertThat(new FebrlLike(6).duplicate(77, 2)).isEqualTo(new FebrlLike(6).duplicate(77, 2));
        assertThat(new FebrlLike(6).original(77)).isNotEqualTo(new FebrlLike(7).original(77));
    }
}
