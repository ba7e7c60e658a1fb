package id.sidaksos.domain.decree;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Masking, recapitulation and wording of a decree. */
class DecreeWordsTest {
    @ParameterizedTest
    @CsvSource({
        "9901014101800001, 9901**********01",
        "990101410180000, ****************",
        "99010141018000012, ****************",
        "tidak ada, ****************",
        "990101410180000O, ****************",
        "'', ''"
    })
    void a_number_shows_its_region_and_end_or_nothing(String number, String masked) {
        assertThat(Mask.number(number)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "Dsn. Krajan 12, Dsn. Krajan 12",
        "HP 0812345678901, HP 0812345678901",
        "NIK 9901014101800001 lama, NIK 9901**********01 lama",
        "NIK 9901 0141 0180 0001, NIK ****************",
        "9901014101800001/9901010102030001, 9901**********01/9901**********01",
        "990101410180000, ****************"
    })
    void a_number_inside_another_text_is_masked_too(String text, String masked) {
        assertThat(Mask.within(text)).isEqualTo(masked);
    }

    @Test
    void a_recapitulation_adds_up_in_the_order_of_the_list() {
        DecreeSnapshot snapshot = Decrees.of(200, 5);

        Recap recap = Recap.of(snapshot);

        assertThat(recap.districts()).extracting(Recap.District::code).containsExactly("990101", "990102", "990103");
        assertThat(recap.families()).isEqualTo(200);
        assertThat(recap.count().persons()).isEqualTo(snapshot.persons());
        assertThat(recap.villages()).isEqualTo(12);
        for (Recap.District district : recap.districts()) {
            assertThat(district.villages().stream().map(Recap.Village::count).reduce(SexCount.NONE, SexCount::plus))
                    .isEqualTo(district.count());
            assertThat(district.villages().stream()
                            .mapToInt(Recap.Village::families)
                            .sum())
                    .isEqualTo(district.families());
        }
        assertThat(recap.districts().stream().map(Recap.District::count).reduce(SexCount.NONE, SexCount::plus))
                .isEqualTo(recap.count());
    }

    @Test
    void villages_of_one_name_in_two_kecamatan_stay_two() {
        DecreedPerson person = Decrees.person("1", "A", "", "", "", "Anak");
        DecreeSnapshot snapshot = Decrees.snapshot(List.of(
                new DecreedFamily("1", "", "Wonoasri", "", "Sukorejo", List.of(person)),
                new DecreedFamily("2", "", "Sumberejo", "", "Sukorejo", List.of(person))));

        assertThat(Recap.of(snapshot).villages()).isEqualTo(2);
        assertThat(Recap.of(snapshot).count()).isEqualTo(new SexCount(0, 0, 2));
    }

    @Test
    void a_kota_is_decreed_by_its_wali_kota() {
        DecreeWording words = new DecreeWording(office(RegencyKind.KOTA, "Contoh", "", ""));

        assertThat(words.official()).isEqualTo("WALI KOTA CONTOH");
        assertThat(words.decree()).isEqualTo("KEPUTUSAN WALI KOTA CONTOH");
        assertThat(words.region()).isEqualTo("KOTA CONTOH PROVINSI JAWA CONTOH");
        assertThat(words.signatory()).isEqualTo("BUDI SANTOSO");
    }

    @Test
    void who_acts_signs_a_decree_of_the_office() {
        DecreeWording words = new DecreeWording(office(RegencyKind.KABUPATEN, "Contoh", "Pj. BUPATI CONTOH", ""));

        assertThat(words.official()).isEqualTo("Pj. BUPATI CONTOH");
        assertThat(words.decree()).isEqualTo("KEPUTUSAN BUPATI CONTOH");
    }

    @Test
    void what_an_office_has_not_set_is_dotted() {
        DecreeWording words = new DecreeWording(OfficeSettings.DEFAULT);

        assertThat(words.official()).isEqualTo("BUPATI " + DecreeWording.DOTS);
        assertThat(words.signatory()).isEqualTo(DecreeWording.DOTS);
        assertThat(words.region()).isEmpty();
    }

    @Test
    void a_date_is_written_out_in_indonesian() {
        assertThat(DecreeWording.longDate(LocalDate.of(2023, 12, 29))).isEqualTo("29 Desember 2023");
        assertThat(DecreeWording.longDate(LocalDate.of(2024, 2, 1))).isEqualTo("1 Februari 2024");
    }

    private static OfficeSettings office(RegencyKind kind, String name, String title, String decree) {
        return new OfficeSettings(
                kind,
                name,
                "Jawa Contoh",
                "",
                List.of(),
                decree,
                new OfficeSettings.Signatory(title, "Budi Santoso"),
                OfficeSettings.DEFAULT.layout(),
                OfficeSettings.DEFAULT.copy());
    }
}
