package id.sidaksos.domain.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.base.Progress;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Lists that would blow up a careless engine: the work stays small, and what was left out is told. */
class HardListsTest {
    private static final int ROWS = 30_000;

    @Test
    void one_nik_on_everybody_proves_nothing_and_costs_little() {
        LinkResult result = link(ROWS, i -> somebody(i).nik("3505011503680001"));
        assertThat(result.quality().compared()).isLessThan(60L * ROWS);
        assertThat(result.count(Decision.OTOMATIS)).isZero();
    }

    @Test
    void one_name_on_everybody_costs_little_and_still_links() {
        LinkResult result = link(ROWS, i -> somebody(i).renamed("SITI AMINAH"));
        assertThat(result.quality().compared()).isLessThan(60L * ROWS);
        assertThat(result.rules().stream()
                        .mapToLong(LinkResult.RuleReport::splitRows)
                        .sum())
                .isGreaterThan(ROWS);
        assertThat(result.count(Decision.OTOMATIS) + result.count(Decision.TINJAU))
                .isGreaterThan(ROWS * 9L / 10);
    }

    @Test
    void rows_that_are_all_the_same_are_left_out_and_told() {
        LinkResult result = link(
                ROWS, i -> Someone.called("SITI AMINAH").born(19700101).sex('P').at("3505012001", 1, 1));
        assertThat(result.quality().compared()).isLessThan(10L * ROWS);
        assertThat(result.rules().stream()
                        .mapToLong(LinkResult.RuleReport::droppedRows)
                        .sum())
                .isGreaterThanOrEqualTo(ROWS);
    }

    @Test
    void ten_copies_of_a_list_are_ten_times_the_work_and_no_sure_link() {
        Lexicon lexicon = new Lexicon();
        PersonTableBuilder a = PersonTable.builder(lexicon, 3_000);
        PersonTableBuilder b = PersonTable.builder(lexicon, 30_000);
        for (int i = 0; i < 3_000; i++) {
            somebody(i).addTo(a);
        }
        for (int i = 0; i < 30_000; i++) {
            somebody(i % 3_000).addTo(b);
        }
        LinkResult result =
                new Linker(Workers.alone()).link(a.build(), b.build(), LinkOptions.standard(), Progress.NONE);
        assertThat(result.quality().compared()).isLessThan(3_000 * 400L);
        assertThat(result.count(Decision.OTOMATIS)).isZero();
        assertThat(result.count(Decision.TINJAU)).isEqualTo(3_000);
    }

    @Test
    void doubles_among_equal_rows_are_one_crowd_for_review() {
        Lexicon lexicon = new Lexicon();
        PersonTableBuilder table = PersonTable.builder(lexicon, 100);
        for (int i = 0; i < 400; i++) {
            somebody(i).addTo(table);
        }
        for (int i = 0; i < 12; i++) {
            somebody(7).addTo(table);
        }
        DoubleResult result =
                new Deduplicator(Workers.alone()).find(table.build(), LinkOptions.doubles(), Progress.NONE);
        assertThat(result.clusters()).hasSize(1);
        assertThat(result.clusters().get(0).crowd()).isTrue();
        assertThat(result.persons()).isNotEmpty().noneMatch(pair -> pair.decision() == Decision.OTOMATIS);
    }

    private static LinkResult link(int rows, IntFunction<Someone> maker) {
        Lexicon lexicon = new Lexicon(rows * 2);
        PersonTableBuilder a = PersonTable.builder(lexicon, rows);
        PersonTableBuilder b = PersonTable.builder(lexicon, rows);
        for (int i = 0; i < rows; i++) {
            maker.apply(i).addTo(a);
            maker.apply(i).addTo(b);
        }
        return new Linker(Workers.alone()).link(a.build(), b.build(), LinkOptions.standard(), Progress.NONE);
    }

    private static Someone somebody(int i) {
        int day = i % 28 + 1;
        int month = i / 28 % 12 + 1;
        int year = 40 + i / 336 % 60;
        String nik = String.format("350501%02d%02d%02d%04d", day, month, year, i / 20_160 + 1);
        return Someone.called(word(i) + " " + word(i * 31 + 7))
                .nik(nik)
                .born((1900 + year) * 10_000 + month * 100 + day)
                .sex('L')
                .at(String.format("35050120%02d", i % 20 + 1), i % 5 + 1, i % 7 + 1);
    }

    private static String word(int number) {
        String[] starts = {"BA", "DA", "GI", "HU", "KA", "LE", "MO", "NU", "PA", "RI", "SU", "TO", "WA", "YU"};
        String[] ends = {"DI", "MAN", "NO", "RTI", "SIH", "TUN", "WAN", "YEM", "RJO", "LAH", "NTO"};
        int rest = Math.abs(number);
        return starts[rest % starts.length] + starts[rest / 14 % starts.length] + ends[rest / 196 % ends.length];
    }
}
