package id.sidaksos.domain.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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
                "PHONETIC | JUMADI | JOEMADI",
                "NEAR | SUYONO | SUJONO",
                "PHONETIC | NUR HAYATI | NURHAYATI",
                "PHONETIC | ABDUL ROHMAN | ABDURRAHMAN",
                "PHONETIC | ABD. ROHMAN | ABDURROHMAN",
                "PHONETIC | MOCH. ALI | MUHAMMAD ALI",
                "PHONETIC | MOHAMADALI | MUHAMMAD ALI",
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
                "SHORT | SITI A. | SITI AINI",
                "SHORT | Z. ABIDIN | ZAENAL ABIDIN",
                "SHORT | C. WIJAYA | CANDRA WIJAYA",
                "SHORT | WAGIMIN | MIN",
                "SHORT | SULASTRI | LASTRI",
                "SHORT | PAINEM | MBOK INEM",
                "SHORT | MUHAMMAD ZULKARNAIN | MUHA",
                "EXACT | P. SUPARMAN | B. SUPARMAN",
                "FAIR | KARMINI | PARMINI",
                "NEAR | MUNAWAROH | MUNDWAROH",
                "FAIR | ENI | EKI",
                "DIFFERENT | EKO | ARI",
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

    @Property(tries = 1500)
    void the_order_of_the_names_does_not_matter(@ForAll("names") String a, @ForAll("names") String b) {
        PersonNameForm left = PersonNameForm.of(a);
        PersonNameForm right = PersonNameForm.of(b);
        assertThat(NameComparison.level(left, right)).isEqualTo(NameComparison.level(right, left));
        assertThat(NameComparison.level(left, left)).isEqualTo(NameLevel.EXACT);
    }

    /** The quick way out for strangers must not hide a fair level. */
    @Property(tries = 1500)
    void names_alike_in_letters_are_never_called_different(@ForAll("names") String a, @ForAll("names") String b) {
        byte[] left = PersonNameForm.of(a).bytes();
        byte[] right = PersonNameForm.of(b).bytes();
        if (JaroWinkler.similarity(left, right) >= 0.85) {
            assertThat(NameComparison.level(PersonNameForm.of(a), PersonNameForm.of(b)))
                    .matches(level -> level.atLeast(NameLevel.FAIR));
        }
    }

    @Property(tries = 1500)
    void words_that_can_all_be_found_are_never_passed_over(@ForAll("names") String a, @ForAll("names") String b) {
        PersonNameForm left = PersonNameForm.of(a);
        PersonNameForm right = PersonNameForm.of(b);
        if (TokenMatch.of(left, right).found() == Math.min(left.tokenCount(), right.tokenCount())) {
            assertThat(NameBounds.mayMatchWords(left, right)).isTrue();
        }
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> word = Arbitraries.of(
                "SU", "KAR", "TI", "TO", "MIN", "WAGI", "YEM", "SITI", "AMINAH", "M", "JO", "OE", "DJ", "NUR",
                "HAYATI");
        return word.list().ofMinSize(1).ofMaxSize(4).flatMap(words -> Arbitraries.of("", " ")
                .map(gap -> String.join(gap, words)));
    }

    @Example
    void huge_and_strange_texts_are_read() {
        for (String text : List.of(
                "A".repeat(32_767),
                "\uD83D\uDE00 SITI \u202E",
                "\u0000",
                "(((",
                "@@@",
                "ALIAS",
                "BIN BIN BIN",
                "H. HJ. DR.",
                "X ".repeat(9_000),
                ", , ,",
                "'\"'",
                "ALM",
                "\uFDFA".repeat(300))) {
            PersonNameForm form = PersonNameForm.of(text);
            assertThat(form.text()).matches("[A-Z ]*").hasSizeLessThanOrEqualTo(64);
            assertThat(form.blockingKeys()).isNotNull();
            assertThat(NameExplanation.of(form, PersonNameForm.of("SITI"))).isNotNull();
        }
    }
}
