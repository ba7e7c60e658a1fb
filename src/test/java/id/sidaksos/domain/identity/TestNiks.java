package id.sidaksos.domain.identity;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Invented numbers that keep every rule. */
public final class TestNiks {
    public record Nik(String digits, LocalDate birth, char sex) {}

    private TestNiks() {}

    public static Arbitrary<Nik> clean() {
        Arbitrary<Integer> province = Arbitraries.of(
                11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 32, 33, 34, 35, 36, 51, 52, 53, 61, 62, 63, 64, 65, 71, 72,
                73, 74, 75, 76, 81, 82, 91, 92, 93, 94, 95, 96, 97);
        return Combinators.combine(
                        province,
                        Arbitraries.integers().between(1, 79),
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.integers().between(0, 45_000),
                        Arbitraries.integers().between(1, 9999),
                        Arbitraries.of('L', 'P'))
                .as((pp, kk, cc, day, serial, sex) ->
                        of(pp * 10_000 + kk * 100 + cc, LocalDate.of(1901, 1, 2).plusDays(day), sex, serial));
    }

    public static Nik of(int region, LocalDate birth, char sex, int serial) {
        int day = birth.getDayOfMonth() + (sex == 'P' ? 40 : 0);
        String digits = String.format(
                "%06d%02d%02d%02d%04d", region, day, birth.getMonthValue(), birth.getYear() % 100, serial);
        return new Nik(digits, birth, sex);
    }
}
