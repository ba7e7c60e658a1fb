package id.sidaksos.domain.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class HungarianTest {
    @Property(tries = 400)
    void no_other_assignment_is_worth_more(
            @ForAll @IntRange(min = 1, max = 5) int rows,
            @ForAll @IntRange(min = 1, max = 5) int columns,
            @ForAll @Size(25) int[] numbers) {
        double[][] gain = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                gain[i][j] =
                        Math.floorMod(numbers[i * 5 + j], 7) == 0 ? 0 : Math.floorMod(numbers[i * 5 + j], 1000) / 10.0;
            }
        }
        int[] chosen = Hungarian.best(gain);
        boolean[] used = new boolean[columns];
        double sum = 0;
        for (int i = 0; i < rows; i++) {
            if (chosen[i] >= 0) {
                assertThat(used[chosen[i]]).isFalse();
                used[chosen[i]] = true;
                sum += gain[i][chosen[i]];
            }
        }
        assertThat(sum).isCloseTo(best(gain, 0, new boolean[columns]), within(1e-9));
    }

    private static double best(double[][] gain, int row, boolean[] used) {
        if (row == gain.length) {
            return 0;
        }
        double best = best(gain, row + 1, used);
        for (int j = 0; j < used.length; j++) {
            if (!used[j]) {
                used[j] = true;
                best = Math.max(best, gain[row][j] + best(gain, row + 1, used));
                used[j] = false;
            }
        }
        return best;
    }
}
