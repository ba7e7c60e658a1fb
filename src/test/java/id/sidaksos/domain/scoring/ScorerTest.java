package id.sidaksos.domain.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.base.Bahasa;
import id.sidaksos.base.Messages;
import id.sidaksos.domain.layout.Field;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The meaning of a set (indicators.md), each figure computed by hand. */
class ScorerTest {
    /** Σ b·nmax = 2·5 + 3·4 + 1·10 = 32. */
    private static Sets three() {
        return Sets.set()
                .indicator("A", "2", "Keramik=1", "Semen=2", "Tanah=5")
                .indicator("B", "3", "Tembok=0", "Bambu=4")
                .indicator("C", "1", "Ya=0", "Tidak=10")
                .band("Mampu", "0", "10")
                .band("Rentan", "10", "20")
                .band("Miskin", "20", "32");
    }

    @Test
    void the_score_is_the_sum_of_weight_times_value_when_all_is_known() {
        Score score = three().scorer().score("Semen", "Bambu", "Ya");

        // 2·2 + 3·4 + 1·0 = 16
        assertThat(score.rounded()).contains(new BigDecimal("16.00"));
        assertThat(score.className()).isEqualTo("Rentan");
        assertThat(score.roundedCompleteness()).isEqualTo(new BigDecimal("1.00"));
    }

    @Test
    void an_unknown_answer_left_aside_is_stood_for_by_the_known_ones() {
        Score score = three().scorer().score("Tanah", "Tembok", "");

        // (2·5 + 3·0)·32 / (10 + 12) = 320/22 = 14.5454…
        assertThat(score.rounded()).contains(new BigDecimal("14.55"));
        // 22/32 = 0.6875
        assertThat(score.roundedCompleteness()).isEqualTo(new BigDecimal("0.69"));
        assertThat(score.className()).isEqualTo("Rentan");
    }

    @Test
    void an_unknown_answer_counted_as_nothing_gives_what_opensid_computes() {
        // OpenSID: Σ bobot·nilai over act_analisis=1, then / pembagi.
        Score score = three().unknown(UnknownRule.NOL)
                .divisor("4")
                .uncounted("D", "50", "Ya=9")
                .scorer()
                .score("Tanah", "Bambu", "", "Ya");

        // (10 + 12) / 4 = 5.5
        assertThat(score.rounded()).contains(new BigDecimal("5.50"));
        assertThat(score.className()).isEqualTo("Mampu");
    }

    @Test
    void below_the_minimal_completeness_there_is_a_score_and_no_class() {
        Score score = three().scorer().score("Tanah", "", "Ya");

        // (10 + 0)·32 / 20 = 16; 20/32 = 0.625 ≥ 0.6 has a class
        assertThat(score.className()).isEqualTo("Rentan");

        Score less = three().scorer().score("", "Bambu", "");
        // 12/32 = 0.375
        assertThat(less.verdict()).isEqualTo(Verdict.NOT_YET);
        assertThat(less.className()).isEqualTo("BELUM DAPAT DINILAI");
        assertThat(less.rounded()).contains(new BigDecimal("32.00"));
    }

    @Test
    void completeness_at_the_limit_is_enough_though_it_has_no_finite_decimal() {
        IndicatorSet set = three().minimum("0.6875").build();

        assertThat(new Scorer(set, Synonyms.none()).score("Tanah", "Bambu", "").verdict())
                .isEqualTo(Verdict.BAND);
    }

    @Test
    void nothing_known_has_no_score_and_is_never_divided_by_zero() {
        Score none = three().minimum("0").scorer().score("", "Kosong", "entah");

        assertThat(none.value()).isEmpty();
        assertThat(none.className()).isEqualTo("BELUM DAPAT DINILAI");
        assertThat(none.roundedCompleteness()).isEqualTo(new BigDecimal("0.00"));

        Score zero = three().minimum("0").unknown(UnknownRule.NOL).scorer().score("", "", "");
        assertThat(zero.rounded()).contains(new BigDecimal("0.00"));
        assertThat(zero.className()).isEqualTo("Mampu");
    }

    @Test
    void an_empty_cell_kosong_and_a_text_outside_the_answers_are_unknown() {
        Scorer scorer = three().scorer();

        for (String text : List.of("", "  ", "Kosong", "KOSONG", "\u00a0kosong ", "450 VA")) {
            assertThat(scorer.score(text, "Bambu", "Ya").answers()).containsExactly(-1, 1, 0);
        }
    }

    @Test
    void kosong_is_unknown_even_where_a_set_lists_it() {
        Scorer scorer = Sets.set().indicator("A", "1", "Kosong=3", "Ya=1").scorer();

        assertThat(scorer.score("Kosong").answers()).containsExactly(-1);
    }

    @Test
    void texts_match_by_the_normalisation_of_vocabularies_and_any_of_an_answers_texts() {
        Scorer scorer = Sets.set()
                .indicator("A", "1", "Genteng=0", "Jerami/Ijuk/Rumbia/Daun-daunan; Bambu=3")
                .scorer();

        for (String text :
                List.of("JERAMI/IJUK/RUMBIA/ DAUN-DAUNAN", " jerami / ijuk/rumbia/daun-daunan", "bambu", "BAMBU ")) {
            assertThat(scorer.score(text).answers()).as(text).containsExactly(1);
        }
    }

    @Test
    void a_text_of_another_vintage_matches_by_its_meaning_unless_two_answers_share_it() {
        Synonyms vocabulary = (field, text) -> field == Field.KEPEMILIKAN_RUMAH && text.contains("enumpang")
                ? Optional.of("BEBAS_SEWA")
                : Optional.empty();
        IndicatorSet one = Sets.set()
                .from("kepemilikan_rumah", "A", "1", "Milik Sendiri=0", "Bebas Sewa/Menumpang=3")
                .build();
        IndicatorSet two = Sets.set()
                .from("kepemilikan_rumah", "A", "1", "Bebas Sewa/Menumpang=3", "Numpang menumpang=2")
                .build();
        IndicatorSet asked = Sets.set()
                .indicator("A", "1", "Milik Sendiri=0", "Bebas Sewa/Menumpang=3")
                .build();

        assertThat(new Scorer(one, vocabulary).score("Menumpang").answers()).containsExactly(1);
        assertThat(new Scorer(two, vocabulary).score("Menumpang").answers()).containsExactly(-1);
        assertThat(new Scorer(two, vocabulary).score("Numpang menumpang").answers())
                .as("a listed text comes before a meaning")
                .containsExactly(1);
        assertThat(new Scorer(asked, vocabulary).score("Menumpang").answers()).containsExactly(-1);
    }

    @Test
    void a_gate_decides_before_completeness_and_score() {
        Scorer scorer = three().gate("G1", "Miskin", "Ya=1", "Tidak=0")
                .gate("G2", "Mampu", "Ya=1", "Tidak=0")
                .scorer();

        Score roofless = scorer.score("", "", "", "Ya", "");
        assertThat(roofless.verdict()).isEqualTo(Verdict.GATE);
        assertThat(roofless.className()).isEqualTo("Miskin");
        assertThat(roofless.gate().map(Indicator::code)).contains("G1");

        Score civilServant = scorer.score("Tanah", "Bambu", "Tidak", "Tidak", "Ya");
        assertThat(civilServant.className()).isEqualTo("Mampu");
        assertThat(civilServant.rounded()).contains(new BigDecimal("32.00"));

        assertThat(scorer.score("Tanah", "Bambu", "Tidak", "Ya", "Ya").className())
                .as("the first gate of the set decides")
                .isEqualTo("Miskin");
        assertThat(scorer.score("Tanah", "Bambu", "Tidak", "", "Tidak").className())
                .isEqualTo("Miskin");
    }

    @Test
    void a_gate_that_does_not_count_in_the_score_still_decides() {
        Indicator gate =
                new Indicator("G", "Gerbang", "", 1, BigDecimal.TEN, 2, "", "Mampu", "", List.of(answer("Ya", "1")));
        IndicatorSet base = three().build();
        IndicatorSet set = new IndicatorSet(
                base.master(),
                List.of(
                        base.indicators().get(0),
                        base.indicators().get(1),
                        base.indicators().get(2),
                        gate),
                base.bands());

        Score score = new Scorer(set, Synonyms.none()).score("Tanah", "Bambu", "Tidak", "Ya");
        assertThat(score.className()).isEqualTo("Mampu");
        assertThat(score.rounded()).contains(new BigDecimal("32.00"));
    }

    @Test
    void a_border_belongs_to_the_class_above_and_the_topmost_end_to_the_topmost() {
        Scorer scorer = Sets.set()
                .indicator("A", "1", "a=0", "b=9.999", "c=10", "d=20", "e=30")
                .band("Atas", "20", "30")
                .band("Bawah", "0", "10")
                .band("Tengah", "10", "20")
                .scorer();

        assertThat(List.of("a", "b", "c", "d", "e"))
                .map(text -> scorer.score(text).className())
                .containsExactly("Bawah", "Bawah", "Tengah", "Atas", "Atas");
    }

    @Test
    void a_class_border_is_compared_with_the_unrounded_score() {
        Scorer scorer = Sets.set()
                .indicator("A", "1", "x=9.996", "y=10")
                .band("Bawah", "0", "10")
                .band("Atas", "10", "20")
                .scorer();

        Score score = scorer.score("x");
        assertThat(score.rounded()).contains(new BigDecimal("10.00"));
        assertThat(score.className()).isEqualTo("Bawah");
    }

    @Test
    void a_class_of_a_single_score_at_the_top_holds_it() {
        Scorer scorer = Sets.set()
                .indicator("A", "1", "x=13", "y=14")
                .band("Miskin", "12", "14")
                .band("Sangat miskin", "14", "14")
                .scorer();

        assertThat(scorer.score("x").className()).isEqualTo("Miskin");
        assertThat(scorer.score("y").className()).isEqualTo("Sangat miskin");
    }

    @Test
    void a_score_in_no_band_is_without_class() {
        Scorer scorer = Sets.set()
                .indicator("A", "1", "x=10.5", "y=20", "z=10")
                .band("Rendah", "0", "10")
                .band("Tinggi", "11", "20")
                .scorer();

        assertThat(scorer.score("z").className())
                .as("a band that is not the topmost is open above, gap or not")
                .isEqualTo("TANPA KELAS");

        assertThat(scorer.score("x").verdict()).isEqualTo(Verdict.NO_BAND);
        assertThat(scorer.score("x").className()).isEqualTo("TANPA KELAS");
    }

    @Test
    void scores_round_half_up_for_showing() {
        Scorer scorer = Sets.set()
                .indicator("A", "1", "a=0.005", "b=1.004999", "c=2.675", "d=8")
                .band("Semua", "0", "8")
                .scorer();

        assertThat(List.of("a", "b", "c"))
                .map(text -> scorer.score(text).rounded().orElseThrow().toPlainString())
                .containsExactly("0.01", "1.00", "2.68");
    }

    @Test
    void the_poorest_class_follows_the_direction() {
        assertThat(three().build().poorestBand().map(Band::name)).contains("Miskin");
        assertThat(three().direction(Direction.SEJAHTERA_TINGGI)
                        .build()
                        .poorestBand()
                        .map(Band::name))
                .contains("Mampu");
        assertThat(Sets.set().build().poorestBand()).isEmpty();
    }

    @Test
    void the_sheet_shows_each_answer_its_points_and_what_is_unknown() {
        Scorer scorer = three().gate("G1", "Mampu", "Ya=1", "Tidak=0").scorer();
        ScoreSheet sheet = scorer.sheet(scorer.score("Tanah", "", "Ya", "Ya"));

        assertThat(sheet.lines()).extracting(ScoreLine::known).containsExactly(true, false, true, true);
        assertThat(sheet.lines())
                .extracting(line -> line.points().toPlainString())
                .containsExactly("10", "0", "0", "0");
        assertThat(sheet.lines())
                .extracting(line -> line.largest().toPlainString())
                .containsExactly("10", "12", "10", "0");
        assertThat(words(sheet))
                .containsExactly(
                        "Ditentukan gerbang: Indikator G1: Ya → Mampu",
                        "Indikator A: Tanah (10 dari 10)",
                        "Belum diketahui: B");
    }

    @Test
    void the_reasons_tell_why_a_class_is_missing() {
        Scorer scorer = three().scorer();

        assertThat(words(scorer.sheet(scorer.score("", "Bambu", ""))))
                .startsWith("Kelengkapan jawaban 0,38 di bawah batas 0,60");
        assertThat(words(scorer.sheet(scorer.score("", "", "")))).startsWith("Tidak ada jawaban yang diketahui");
    }

    private static List<String> words(ScoreSheet sheet) {
        Messages messages = new Messages(Bahasa.ID);
        return sheet.reasons().stream().map(messages::text).toList();
    }

    private static Answer answer(String text, String value) {
        return new Answer("1", List.of(text), new BigDecimal(value));
    }
}
