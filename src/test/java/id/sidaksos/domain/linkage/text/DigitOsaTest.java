package id.sidaksos.domain.linkage.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitOsaTest {
    @Test
    void the_distance_of_damaged_numbers_is_that_of_their_digits_as_text() {
        Random random = new Random(5);
        int[] seen = new int[DigitOsa.MORE + 1];
        for (int i = 0; i < 100_000; i++) {
            String a = number(random);
            String b = damaged(random, a);
            int expected = Math.min(DigitOsa.MORE, Osa.distance(Letters.bytes(a), Letters.bytes(b)));
            assertThat(distance(a, b)).as("%s %s", a, b).isEqualTo(expected);
            seen[expected]++;
        }
        assertThat(Arrays.stream(seen).min().orElseThrow()).isGreaterThan(1_000);
    }

    @ParameterizedTest
    @CsvSource({
        "3505010101800001,3505010101800002,false,16",
        "3505010101800001,9505010101800001,false,1",
        "3505010101800001,3505010108100001,true,10",
        "3505010101800001,5305010101800001,true,1"
    })
    void one_slip_is_told_with_its_place(String a, String b, boolean swapped, int place) {
        assertThat(DigitOsa.slip(packed(a), packed(b))).contains(new DigitOsa.DigitSlip(swapped, place));
    }

    @Test
    void equal_and_far_numbers_have_no_single_slip() {
        assertThat(DigitOsa.slip(packed("3505010101800001"), packed("3505010101800001")))
                .isEmpty();
        assertThat(DigitOsa.slip(packed("3505010101800001"), packed("3505010101809901")))
                .isEmpty();
    }

    private static String number(Random random) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            // Few different digits, so that slides and swaps are often ambiguous.
            digits.append((char) ('0' + random.nextInt(4)));
        }
        return digits.toString();
    }

    private static String damaged(Random random, String number) {
        StringBuilder digits = new StringBuilder(number);
        for (int slips = random.nextInt(4); slips > 0; slips--) {
            int at = random.nextInt(16);
            int kind = random.nextInt(3);
            if (kind == 0) {
                digits.setCharAt(at, (char) ('0' + random.nextInt(10)));
            } else if (kind == 1 && at < 15) {
                char first = digits.charAt(at);
                digits.setCharAt(at, digits.charAt(at + 1));
                digits.setCharAt(at + 1, first);
            } else {
                digits.deleteCharAt(at).insert(random.nextInt(16), (char) ('0' + random.nextInt(10)));
            }
        }
        return digits.toString();
    }

    private static int distance(String a, String b) {
        return DigitOsa.distance(packed(a), packed(b));
    }

    private static long packed(String number) {
        return DigitOsa.pack(Long.parseLong(number));
    }
}
