package id.sidaksos.domain.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.base.Progress;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class BlockIndexTest {
    @Property(tries = 200)
    void a_key_finds_the_rows_that_have_it_and_no_others(
            @ForAll @Size(max = 300) List<@IntRange(min = 0, max = 40) Integer> keys) {
        BlockIndex index = BlockIndex.of(keys.size(), row -> key(keys.get(row)), Progress.NONE);
        for (int wanted = 0; wanted <= 41; wanted++) {
            List<Integer> expected = new ArrayList<>();
            for (int row = 0; row < keys.size(); row++) {
                if (wanted != 0 && keys.get(row) == wanted) {
                    expected.add(row);
                }
            }
            List<Integer> found = new ArrayList<>();
            int start = wanted == 0 ? -1 : index.find(key(wanted));
            for (int i = start; start >= 0 && i < index.end(start, Integer.MAX_VALUE); i++) {
                found.add(index.rowAt(i));
            }
            assertThat(found).isEqualTo(expected);
        }
    }

    /** 0 stands for a row without a key. */
    private static long key(int value) {
        return value == 0 ? 0 : Hash.mix(value);
    }
}
