package id.sidaksos.service.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.scoring.Indicator;
import id.sidaksos.domain.scoring.IndicatorSet;
import id.sidaksos.domain.scoring.Score;
import id.sidaksos.domain.scoring.Scorer;
import id.sidaksos.domain.scoring.SetCheck;
import id.sidaksos.domain.scoring.Source;
import id.sidaksos.domain.scoring.Synonyms;
import id.sidaksos.domain.scoring.Verdict;
import id.sidaksos.service.registry.VocabularyCatalog;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedSetsTest {
    private static final ShippedSets SHIPPED = new ShippedSets();

    /** Answers of a list by field, and of verification by indicator code. */
    private static Score score(IndicatorSet set, Map<Field, String> list, Map<String, String> asked) {
        return new Scorer(set, Synonyms.none()).score(indicator -> {
            String answer = asked.getOrDefault(indicator.code(), "");
            return answer.isEmpty() && indicator.resolvedSource() instanceof Source.OfField of
                    ? list.getOrDefault(of.field(), "")
                    : answer;
        });
    }

    private static Map<Field, String> poor2022() {
        Map<Field, String> row = new HashMap<>();
        row.put(Field.KEPEMILIKAN_RUMAH, "Milik Sendiri");
        row.put(Field.SIMPANAN, "Tidak");
        row.put(Field.JENIS_ATAP, "Genteng");
        row.put(Field.JENIS_DINDING, "Bambu");
        row.put(Field.JENIS_LANTAI, "Tanah");
        row.put(Field.SUMBER_PENERANGAN, "Listrik Pribadi s/d 900 Watt");
        row.put(Field.BAHAN_BAKAR, "Arang/Kayu");
        row.put(Field.SUMBER_AIR, "Sumur Tidak Terlindung");
        row.put(Field.FASILITAS_BAB, "Tidak, Jamban Umum/Bersama");
        row.put(Field.PEKERJAAN, "Petani");
        row.put(Field.PENDIDIKAN, "Tamat SD/sederajat");
        return row;
    }

    private static Map<Field, String> sound2022() {
        Map<Field, String> row = poor2022();
        row.put(Field.SIMPANAN, "Ya");
        row.put(Field.JENIS_DINDING, "Tembok");
        row.put(Field.JENIS_LANTAI, "Keramik/Granit/Marmer/Ubin/Tegel/Teraso");
        row.put(Field.BAHAN_BAKAR, "Listrik/Gas");
        row.put(Field.SUMBER_AIR, "Sumur Bor");
        row.put(Field.FASILITAS_BAB, "Ya, dengan Septic Tank");
        row.put(Field.PENDIDIKAN, "Tamat SMA/sederajat");
        return row;
    }

    private static Map<Field, String> middle2023() {
        Map<Field, String> row = new HashMap<>();
        row.put(Field.KEPEMILIKAN_RUMAH, "Bebas Sewa/Menumpang");
        row.put(Field.SIMPANAN, "Kosong");
        row.put(Field.JENIS_ATAP, "Jerami/Ijuk/Rumbia/ Daun-daunan");
        row.put(Field.KUALITAS_ATAP, "Jelek/Kualitas Rendah");
        row.put(Field.JENIS_DINDING, "Tembok");
        row.put(Field.KUALITAS_DINDING, "Bagus/Kualitas Tinggi");
        row.put(Field.JENIS_LANTAI, "Semen");
        row.put(Field.KUALITAS_LANTAI, "Kosong");
        row.put(Field.SUMBER_PENERANGAN, "Listrik PLN meteran");
        row.put(Field.DAYA_LISTRIK, "=< 900 Watt");
        row.put(Field.BAHAN_BAKAR, "Listrik/Gas");
        row.put(Field.SUMBER_AIR, "Sumur Terlindung");
        row.put(Field.FASILITAS_BAB, "Milik sendiri");
        row.put(Field.PEKERJAAN, "Pekerja Lepas");
        row.put(Field.PENDIDIKAN, "Masih/Tamat SLTP/Sederajat");
        return row;
    }

    static Stream<IndicatorSet> sets() {
        return SHIPPED.all().stream();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void each_set_is_without_any_finding(IndicatorSet set) {
        assertThat(SetCheck.of(set)).isEmpty();
        assertThat(set.master().basis()).isNotBlank();
        assertThat(set.poorestBand()).isPresent();
        assertThat(set.indicators()).allMatch(indicator -> !indicator.note().isBlank());
    }

    @Test
    void sets_are_found_by_name_whatever_its_dash_and_case() {
        assertThat(SHIPPED.all())
                .extracting(IndicatorSet::name)
                .containsExactly("Sidaksos – P3KE", "Kepmensos 262/HUK/2022", "BPS 14");
        assertThat(SHIPPED.named("sidaksos - p3ke")).contains(SHIPPED.standard());
        assertThat(SHIPPED.named("bps 14")).isPresent();
        assertThat(SHIPPED.named("BPS 11")).isEmpty();
    }

    @Test
    void a_poor_family_of_2022_scores_as_computed_by_hand() {
        Score score = score(SHIPPED.standard(), poor2022(), Map.of());

        // lantai 204,8 + dinding 77,5 + atap 0 + rumah 0 + simpanan 915,4 + penerangan 85,965 + air 216,579
        // + bahan bakar 413,5 + BAB 331,3 + pekerjaan 159,45 + pendidikan 1082,475 = 3486,969
        // known b·nmax 4776,5 of 10966,8: 3486,969 / 4776,5 · 100 = 73,0026…
        assertThat(score.rounded()).contains(new BigDecimal("73.00"));
        assertThat(score.roundedCompleteness()).isEqualTo(new BigDecimal("0.44"));
        assertThat(score.className()).isEqualTo("Miskin ekstrem");
        assertThat(score.className())
                .isEqualTo(SHIPPED.standard().poorestBand().orElseThrow().name());
    }

    @Test
    void a_family_in_a_sound_house_with_savings_is_not_poor() {
        Score score = score(SHIPPED.standard(), sound2022(), Map.of());

        // penerangan 85,965 + pekerjaan 159,45 + pendidikan 360,825 = 606,24 / 4776,5 · 100 = 12,6921…
        assertThat(score.rounded()).contains(new BigDecimal("12.69"));
        assertThat(score.className()).isEqualTo("Tidak miskin");
    }

    @Test
    void a_family_of_2023_with_kosong_answers_scores_as_computed_by_hand() {
        Score score = score(SHIPPED.standard(), middle2023(), Map.of());

        // lantai 51,2 + dinding 0 + atap 77,5 + rumah 77,5 + kualitas dinding 0 + kualitas atap 77,5 + penerangan
        // 85,965 + daya 130,25 + air 0 + bahan bakar 0 + BAB 82,825 + pekerjaan 239,175 + pendidikan 721,65 = 1543,565
        // known 5269,5 - lantai 77,5 - simpanan 915,4 = 4276,6: 36,0932…
        assertThat(score.rounded()).contains(new BigDecimal("36.09"));
        assertThat(score.roundedCompleteness()).isEqualTo(new BigDecimal("0.39"));
        assertThat(score.className()).isEqualTo("Rentan");
    }

    @Test
    void without_the_heads_schooling_the_family_waits_for_verification() {
        Map<Field, String> row = poor2022();
        row.remove(Field.PENDIDIKAN);

        assertThat(score(SHIPPED.standard(), row, Map.of()).verdict()).isEqualTo(Verdict.NOT_YET);
    }

    @Test
    void civil_servants_are_not_poor_and_the_roofless_are() {
        Map<Field, String> row = poor2022();
        row.put(Field.PEKERJAAN, "pns/tni/polri");
        assertThat(score(SHIPPED.standard(), row, Map.of()).className()).isEqualTo("Tidak miskin");

        assertThat(score(SHIPPED.standard(), sound2022(), Map.of("G1", "Ya")).className())
                .isEqualTo("Miskin ekstrem");
    }

    @Test
    void every_answer_of_every_vintage_has_a_home_in_the_standard_set() {
        Scorer scorer = new Scorer(SHIPPED.standard(), Synonyms.none());
        P3keTexts.ALL.forEach((field, texts) -> {
            List<Indicator> answered = SHIPPED.standard().indicators().stream()
                    .filter(indicator -> indicator.resolvedSource().equals(new Source.OfField(field)))
                    .toList();
            assertThat(answered).as(field.key()).isNotEmpty();
            for (String text : texts) {
                Score score = scorer.score(
                        indicator -> indicator.resolvedSource().equals(new Source.OfField(field)) ? text : "");
                for (Indicator indicator : answered) {
                    int at = SHIPPED.standard().indicators().indexOf(indicator);
                    assertThat(score.answers().get(at))
                            .as("%s: %s", indicator.code(), text)
                            .isNotNegative();
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("sets")
    void whoever_recomputes_the_score_needs_no_table_of_synonyms_for_p3ke(IndicatorSet set) {
        Scorer plain = new Scorer(set, Synonyms.none());
        Scorer knowing = new Scorer(set, VocabularyCatalog.load()::canonical);
        P3keTexts.ALL.forEach((field, texts) -> {
            for (String text : texts) {
                Function<Indicator, String> row =
                        indicator -> indicator.resolvedSource().equals(new Source.OfField(field)) ? text : "";
                assertThat(knowing.score(row).answers())
                        .as("%s: %s", field.key(), text)
                        .isEqualTo(plain.score(row).answers());
            }
        });
    }

    @Test
    void words_of_other_lists_are_answers_by_their_meaning() {
        IndicatorSet set = SHIPPED.standard();
        Scorer knowing = new Scorer(set, VocabularyCatalog.load()::canonical);
        int at = set.indicators().stream().map(Indicator::code).toList().indexOf("F4");

        assertThat(knowing.score(indicator -> indicator.code().equals("F4") ? "Kayu Bakar" : "")
                        .answers()
                        .get(at))
                .isEqualTo(3);
    }

    @Test
    void p3ke_alone_answers_more_than_the_standard_set_asks_for() {
        IndicatorSet set = SHIPPED.standard();
        BigDecimal of2022 = set.indicators().stream()
                .filter(indicator -> indicator.resolvedSource() instanceof Source.OfField of
                        && P3keTexts.IN_2022.contains(of.field()))
                .map(Indicator::largestPoints)
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(of2022).isGreaterThan(set.master().minimum().multiply(set.largestPoints()));
        assertThat(set.largestPoints())
                .isEqualByComparingTo(set.master().divisor().movePointRight(2));
    }

    @Test
    void six_of_eight_criteria_make_fakir_miskin_once_all_are_asked() {
        IndicatorSet set = SHIPPED.named("Kepmensos 262/HUK/2022").orElseThrow();
        Map<String, String> asked = new HashMap<>(Map.of("B", "Ya", "C", "Ya", "D", "Ya", "H", "Tidak"));

        // A Tidak (Petani), E, F, G Ya from the list, B, C, D Ya, H Tidak: 6.
        assertThat(score(set, poor2022(), asked).rounded()).contains(new BigDecimal("6.00"));
        assertThat(score(set, poor2022(), asked).className()).isEqualTo("Fakir miskin");
        asked.put("D", "Tidak");
        assertThat(score(set, poor2022(), asked).className()).isEqualTo("Bukan fakir miskin");
        asked.remove("D");
        assertThat(score(set, poor2022(), asked).className()).isEqualTo("BELUM DAPAT DINILAI");
        asked.put("GERBANG", "Ya");
        assertThat(score(set, poor2022(), asked).className()).isEqualTo("Fakir miskin");
    }

    @Test
    void electricity_up_to_900_watt_does_not_tell_450_va() {
        IndicatorSet set = SHIPPED.named("Kepmensos 262/HUK/2022").orElseThrow();
        int at = set.indicators().stream().map(Indicator::code).toList().indexOf("H");

        Map<Field, String> row = poor2022();
        assertThat(score(set, row, Map.of()).answers().get(at)).isNegative();
        row.put(Field.SUMBER_PENERANGAN, "Bukan listrik");
        assertThat(score(set, row, Map.of()).answers().get(at)).isZero();
    }

    @Test
    void nine_twelve_and_fourteen_are_the_borders_of_bps() {
        IndicatorSet set = SHIPPED.named("BPS 14").orElseThrow();
        Map<Integer, String> expected = Map.of(
                0, "Tidak miskin",
                8, "Tidak miskin",
                9, "Hampir miskin",
                11, "Hampir miskin",
                12, "Miskin",
                13, "Miskin",
                14, "Sangat miskin");
        expected.forEach((fulfilled, className) -> {
            Map<String, String> asked = set.indicators().stream()
                    .collect(Collectors.toMap(Indicator::code, indicator -> {
                        boolean yes = set.indicators().indexOf(indicator) < fulfilled;
                        // The last asks what a family has, so Tidak fulfils it.
                        return yes != indicator.code().equals("14") ? "Ya" : "Tidak";
                    }));
            Score score = score(set, Map.of(), asked);
            assertThat(score.className()).as("%d", fulfilled).isEqualTo(className);
            assertThat(score.rounded().orElseThrow().intValueExact()).isEqualTo(fulfilled);
        });
    }
}
