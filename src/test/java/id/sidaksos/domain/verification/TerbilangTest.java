package id.sidaksos.domain.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in words: the special words, and back again by a reader that knows nothing of the writer. */
class TerbilangTest {
    private static final List<String> DIGITS =
            List.of("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan");
    private static final Map<String, Long> SCALES =
            Map.of("ribu", 1_000L, "juta", 1_000_000L, "miliar", 1_000_000_000L, "triliun", 1_000_000_000_000L);

    @ParameterizedTest
    @CsvSource({
        "0, nol",
        "1, satu",
        "10, sepuluh",
        "11, sebelas",
        "12, dua belas",
        "19, sembilan belas",
        "20, dua puluh",
        "21, dua puluh satu",
        "100, seratus",
        "101, seratus satu",
        "111, seratus sebelas",
        "200, dua ratus",
        "999, sembilan ratus sembilan puluh sembilan",
        "1000, seribu",
        "1001, seribu satu",
        "1100, seribu seratus",
        "2000, dua ribu",
        "11000, sebelas ribu",
        "21000, dua puluh satu ribu",
        "100000, seratus ribu",
        "101000, seratus satu ribu",
        "1000000, satu juta",
        "1001000, satu juta seribu",
        "1175000, satu juta seratus tujuh puluh lima ribu",
        "6397902000, enam miliar tiga ratus sembilan puluh tujuh juta sembilan ratus dua ribu",
        "1000000000000, satu triliun"
    })
    void a_number_has_the_words_that_a_clerk_writes(long number, String words) {
        assertThat(Terbilang.of(number)).isEqualTo(words);
    }

    @Test
    void an_amount_ends_in_rupiah() {
        assertThat(Terbilang.rupiah(1_500)).isEqualTo("seribu lima ratus rupiah");
    }

    @Test
    void what_has_no_words_is_refused() {
        assertThatThrownBy(() -> Terbilang.of(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Terbilang.of(Terbilang.MOST + 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 3_000)
    void words_read_back_are_the_number(@ForAll @LongRange(min = 0, max = Terbilang.MOST) long number) {
        assertThat(read(Terbilang.of(number))).isEqualTo(number);
    }

    @Property(tries = 2_000)
    void small_words_read_back_are_the_number(@ForAll @LongRange(min = 0, max = 2_000_000) long number) {
        assertThat(read(Terbilang.of(number))).isEqualTo(number);
    }

    /** As a person reads: words make a number below thousand, a scale closes it. */
    private static long read(String text) {
        long whole = 0;
        long group = 0;
        long last = 0;
        for (String word : text.split(" ")) {
            if (SCALES.containsKey(word)) {
                assertThat(word.equals("ribu") && group + last == 1)
                        .as("one thousand is seribu")
                        .isFalse();
                whole += (group + last) * SCALES.get(word);
                group = 0;
                last = 0;
            } else if (word.equals("seribu")) {
                assertThat(group + last).isZero();
                whole += 1_000;
            } else {
                switch (word) {
                    case "sepuluh" -> last = 10;
                    case "sebelas" -> last = 11;
                    case "belas" -> last += 10;
                    case "seratus" -> group += 100;
                    case "puluh" -> {
                        group += last * 10;
                        last = 0;
                    }
                    case "ratus" -> {
                        group += last * 100;
                        last = 0;
                    }
                    default -> {
                        assertThat(DIGITS).contains(word);
                        last = DIGITS.indexOf(word);
                    }
                }
            }
        }
        return whole + group + last;
    }
}
