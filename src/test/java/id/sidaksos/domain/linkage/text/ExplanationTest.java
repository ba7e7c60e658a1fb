package id.sidaksos.domain.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidaksos.base.Bahasa;
import id.sidaksos.base.Messages;
import id.sidaksos.base.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExplanationTest {
    private final Messages indonesian = new Messages(Bahasa.ID);
    private final Messages english = new Messages(Bahasa.EN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SITI AMINAH | Siti Aminah | Nama sama persis",
                "SOEPARDI | SUPARDI | Nama berbunyi sama, ejaannya berbeda",
                "NUR HAYATI | NURHAYATI | Nama sama, disambung di satu daftar dan dipisah di daftar lain",
                "AMINAH SITI | SITI AMINAH | Kata-kata nama sama, urutannya berbeda",
                "SITI AMINAH | AMINAH | Nama sama, kecuali kata “SITI” yang hanya ada di satu daftar",
                "SUTRISNO | SUTRISMO | Nama hampir sama: huruf ke-7 “N” ditulis “M”",
                "AMINAH | AMINHA | Nama hampir sama: huruf ke-5 “A” tertukar dengan “H”",
                "WAGIMIN | MIN | Nama disingkat: “MIN” untuk “WAGIMIN”",
                "SITI AMINHA | AMINAH | Sebagian nama sama dengan salah tulis: “AMINHA” dan “AMINAH”",
                "SUPARMAN HADI WIJOYO | DALIMIN SUPARMAN | Hanya kata “SUPARMAN” yang sama dalam kedua nama",
                "SUPARMAN (KARMIN) | KARMIN | Nama sama persis (menurut nama lain “KARMIN”)",
                "PAINEM | SUGENG | Nama berbeda"
            })
    void a_pair_of_names_has_its_sentence(String a, String b, String sentence) {
        assertThat(indonesian.text(NameExplanation.of(PersonNameForm.of(a), PersonNameForm.of(b))))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3505010101800001 | 3505010101800001 | NIK sama",
                "3505010101800001 | 3505010101800071 | NIK beda satu angka, di posisi 15",
                "3505010101800001 | 3505010101800000 | NIK sama pada lima belas angka pertama; angka terakhir hilang karena Excel",
                "3505010101800012 | 3505010101800021 | NIK sama, hanya angka di posisi 15 dan 16 tertukar",
                "3505010101800012 | 350501010180001 | NIK sama, tetapi satu angka hilang di salah satu daftar sehingga tinggal 15 angka",
                "3505010101800012 | 3572030101800012 | NIK beda hanya pada kode wilayah",
                "3505010101800012 | 3505010101808375 | NIK beda hanya pada empat angka terakhir",
                "3505010101800012 | 3505110101800112 | NIK beda dua angka, di posisi 5 dan 14",
                "3505010101800012 | 3404552209770003 | NIK berbeda",
                "3505010101800012 | '' | NIK tidak diisi di salah satu daftar"
            })
    void a_pair_of_numbers_has_its_sentence(String a, String b, String sentence) {
        assertThat(indonesian.text(NumberExplanation.ofNik(a, b))).isEqualTo(sentence);
    }

    @Test
    void a_family_card_is_called_by_its_name() {
        assertThat(english.text(NumberExplanation.ofNoKk("3505010101100001", "3505010101100001")))
                .isEqualTo("No KK is the same");
    }

    @ParameterizedTest
    @EnumSource(BirthDateLevel.class)
    void every_level_of_dates_has_its_sentence_in_both_languages(BirthDateLevel level) {
        Sentence sentence = Sentence.of(level.key(), "12 Mei 1980", "5 Desember 1980");
        assertThat(indonesian.text(sentence)).doesNotContain("{").isNotEqualTo(english.text(sentence));
        assertThat(english.text(sentence)).doesNotContain("{");
    }
}
