package id.sidaksos.domain.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.base.Progress;
import id.sidaksos.generator.Damage;
import id.sidaksos.generator.Plan;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures that the engine must keep on lists whose truth is known; the benchmark shows them at full size. */
class QualityTest {
    @ParameterizedTest
    @CsvSource({"ORDINARY, .9995, .99, .999, .99", "BLANK_NIK, .999, .98, .997, .98", "WILD, .999, .95, .99, .95"})
    void links_are_right_and_found(
            Damage damage, double automaticPrecision, double automaticRecall, double f1, double familiesF1) {
        GeneratedLists lists = new GeneratedLists(Plan.of(31, 3_000, 24_000, damage), false);
        LinkResult result =
                new Linker(Workers.alone()).link(lists.p3ke, lists.dtks, LinkOptions.standard(), Progress.NONE);
        Set<Integer> there = truths(lists.truthOfDtks);
        there.retainAll(truths(lists.truthOfP3ke));
        int[] right = new int[Decision.values().length];
        int[] wrong = new int[Decision.values().length];
        Set<Integer> found = new HashSet<>();
        for (LinkPair pair : result.pairs()) {
            boolean same = lists.truthOfP3ke[pair.a()] == lists.truthOfDtks[pair.b()];
            (same ? right : wrong)[pair.decision().ordinal()]++;
            if (same && pair.linked()) {
                found.add(lists.truthOfP3ke[pair.a()]);
            }
        }
        assertThat(right[0] / (double) (right[0] + wrong[0])).isGreaterThanOrEqualTo(automaticPrecision);
        assertThat(right[0] / (double) there.size()).isGreaterThanOrEqualTo(automaticRecall);
        double precision = (right[0] + right[1]) / (double) (right[0] + right[1] + wrong[0] + wrong[1]);
        double recall = found.size() / (double) there.size();
        assertThat(2 * precision * recall / (precision + recall)).isGreaterThanOrEqualTo(f1);
        assertThat(familiesF1(lists)).isGreaterThanOrEqualTo(familiesF1);
    }

    private static double familiesF1(GeneratedLists lists) {
        DoubleResult doubles = new Deduplicator(Workers.alone()).find(lists.p3ke, LinkOptions.doubles(), Progress.NONE);
        Set<Integer> seen = new HashSet<>();
        int expected = 0;
        for (int family = 1; family < lists.truthOfFamily.length; family++) {
            expected += seen.add(lists.truthOfFamily[family]) ? 0 : 1;
        }
        int right = 0;
        int wrong = 0;
        for (DoubleResult.FamilyPair pair : doubles.families()) {
            if (pair.decision() != Decision.LAIN) {
                boolean same = lists.truthOfFamily[pair.a()] == lists.truthOfFamily[pair.b()];
                right += same ? 1 : 0;
                wrong += same ? 0 : 1;
            }
        }
        return 2.0 * right / (right + wrong + expected);
    }

    private static Set<Integer> truths(int[] rows) {
        Set<Integer> truths = new HashSet<>();
        for (int truth : rows) {
            truths.add(truth);
        }
        return truths;
    }
}
