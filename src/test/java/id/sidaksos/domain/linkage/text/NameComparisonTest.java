package id.sidaksos.domain.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameComparisonTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "EXACT | SITI AMINAH | siti  aminah",
                "EXACT | NUR'AINI | NURAINI",
                "EXACT | HJ. SITI AMINAH, S.Pd. | SITI AMINAH",
                "EXACT | ST. AMINAH | SITI AMINAH",
                "EXACT | SUPARMAN (ALM) | SUPARMAN",
                "EXACT | SUPARMAN BIN KARSO | SUPARMAN",
                "EXACT | SUPARMAN ALIAS KARMIN | KARMIN",
                "EXACT | SUPARMAN @ KARMIN | KARMIN",
                "EXACT | SUPARMAN (KARMIN) | KARMIN",
                "EXACT | H. ABDUL AZIZ | ABDUL AZIZ",
                "PHONETIC | SOEPARDI | SUPARDI",
                "PHONETIC | NUR HAYATI | NURHAYATI",
                "PHONETIC | ABDUL ROHMAN | ABDURRAHMAN",
                "PHONETIC | ABD. ROHMAN | ABDURROHMAN",
                "PHONETIC | MOCH. ALI | MUHAMMAD ALI",
                "PHONETIC | AMINAH SITI | SITI AMINAH",
                "PHONETIC | ACHMAD ZAENAL | AHMAD ZAINAL",
                "CONTAINS | SITI AMINAH | AMINAH",
                "CONTAINS | MOHAMAD SAIFUL | SYAIFUL",
                "CONTAINS | SUMIATI RAHAYU | SUMIATI",
                "NEAR | SUTRISNO | SUTRISMO",
                "NEAR | SITI AMINAH | SITI AMINHA",
                "NEAR | AMINHA SITI | SITI AMINAH",
                "SHORT | SUMIATI RAH | SUMIATI RAHAYU",
                "SHORT | M. SAIFUL | MUHAMMAD SAIFUL",
                "SHORT | S. AMINAH | SITI AMINAH",
                "SHORT | WAGIMIN | MIN",
                "SHORT | SULASTRI | LASTRI",
                "SHORT | SITI AMINHA | AMINAH",
                "FAIR | SUKARTI | SUKARTO",
                "PARTLY | SUPARMAN HADI WIJOYO | DALIMIN SUPARMAN",
                "DIFFERENT | PAINEM | SUGENG",
                "MISSING | - | SUGENG",
                "MISSING | 123 | 123"
            },
            delimiter = '|')
    void a_pair_of_names_has_its_level(NameLevel level, String a, String b) {
        assertThat(NameComparison.level(PersonNameForm.of(a), PersonNameForm.of(b)))
                .isEqualTo(level);
        assertThat(NameComparison.level(PersonNameForm.of(b), PersonNameForm.of(a)))
                .isEqualTo(level);
    }

    @Property
    void any_two_texts_have_a_level(@ForAll String a, @ForAll String b) {
        assertThat(NameComparison.level(PersonNameForm.of(a), PersonNameForm.of(b)))
                .isNotNull();
    }
}
