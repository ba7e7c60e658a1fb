package id.sidaksos.domain.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameFormTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "  siti   aminah | SITI AMINAH",
                "H. ACHMAD DAHLAN, S.Pd.I | ACHMAD DAHLAN",
                "K.H. HASYIM | HASYIM",
                "DRS.H.SUPARMAN | SUPARMAN",
                "RADEN AJENG KARTINI | KARTINI",
                "R.A. KARTINI | KARTINI",
                "MBAH MIN | MIN",
                "SUGENG, S. | SUGENG S",
                "SUGENG S.E | SUGENG",
                "SUGENG ST | SUGENG ST",
                "SUGENG, ST | SUGENG",
                "ST AMINAH | SITI AMINAH",
                "HAJI | HAJI",
                "DR. IR. H. | H",
                "ANDI SRI DEWI | ANDI SRI DEWI",
                "NI WAYAN MADE | NI WAYAN MADE",
                "MOH.ALI | MOH ALI",
                "BINTI KHOIRIYAH | BINTI KHOIRIYAH",
                "HJ. BINTI LESTARI, S.PD | BINTI LESTARI",
                "S1TI AM1NAH | STI AMNAH",
                "José Müller | JOSE MULLER",
                "MA’RUF | MARUF",
                "ALM. SUPARMAN | SUPARMAN",
                "AL FATIH | AL FATIH",
                "RULI BR. SIREGAR | RULI SIREGAR"
            })
    void a_name_is_freed_of_what_is_no_name(String text, String name) {
        assertThat(PersonNameForm.of(text).text()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SITI BINTI H. KARSO | KARSO",
                "ALI B. SALIM | SALIM",
                "AMINAH BT KARSO | KARSO",
                "ALI BIN KARSO BIN SALIM | KARSO BIN SALIM"
            })
    void the_fathers_name_is_kept_apart(String text, String father) {
        assertThat(PersonNameForm.of(text).father()).map(PersonNameForm::text).contains(father);
    }

    @Test
    void the_mark_of_the_dead_is_read() {
        assertThat(PersonNameForm.of("SUPARMAN (ALM)").deceased()).isTrue();
        assertThat(PersonNameForm.of("ALMH. SITI").deceased()).isTrue();
        assertThat(PersonNameForm.of("ALMA SITI").deceased()).isFalse();
    }

    @Test
    void other_names_are_kept() {
        assertThat(PersonNameForm.of("SUPARMAN ALIAS KARMIN (MIN)").others())
                .extracting(PersonNameForm::text)
                .containsExactly("KARMIN", "MIN");
    }

    @Test
    void the_sounds_of_a_name_know_no_order() {
        assertThat(PersonNameForm.of("SITI AMINAH").strictKey())
                .isEqualTo(PersonNameForm.of("AMINA SITTI").strictKey())
                .isNotEqualTo(PersonNameForm.of("SITI AMANAH").strictKey());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WAGIMIN | GIMIN",
                "SUTRISNO | SUTRI",
                "SULASTRI | SULASTRY",
                "SITI MUNAWAROH | WAROH",
                "KARTINI | KATINI"
            })
    void hurt_names_still_share_a_beginning_or_an_end(String a, String b) {
        BlockingKeys left = PersonNameForm.of(a).blockingKeys();
        BlockingKeys right = PersonNameForm.of(b).blockingKeys();
        assertThat(left.beginnings().stream().anyMatch(right.beginnings()::contains)
                        || left.endings().stream().anyMatch(right.endings()::contains))
                .isTrue();
    }

    @Test
    void the_telling_word_comes_before_the_common_one() {
        assertThat(PersonNameForm.of("SITI AMINAH").blockingKeys().firstToken()).isEqualTo(Phonetic.weak("AMINAH"));
        assertThat(PersonNameForm.of("SITI").blockingKeys().firstToken()).isEqualTo(Phonetic.weak("SITI"));
    }
}
