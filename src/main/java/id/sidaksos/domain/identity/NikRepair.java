package id.sidaksos.domain.identity;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Repairs of a damaged NIK that something else proves. A repair is only ever proposed; a person decides.
 */
public final class NikRepair {
    /** Of a number in scientific form at least region and day of birth must show. */
    private static final int SHORTEST_PREFIX = 8;

    private NikRepair() {}

    /**
     * The whole number that the same person has in another list. Proven where what is left of the damaged number fits it
     * (first fifteen digits, the digits shown, or one digit wrong, missing, doubled or two exchanged) and birth date and
     * sex, as far as they are known, do not speak against it, one of them for it.
     *
     * @param twin the other list's number, taken only where it is whole
     * @param birth birth date of the person, or null
     * @param sex 'L', 'P' or 0
     */
    public static Optional<String> fromTwin(NikReading damaged, NikReading twin, LocalDate birth, char sex) {
        boolean candidate = twin.whole()
                && !damaged.whole()
                && damaged.status() != NikStatus.TIADA
                && !twin.digits().equals(damaged.digits());
        if (!candidate || !agrees(twin.digits(), birth, sex) || !fits(damaged, twin.digits())) {
            return Optional.empty();
        }
        return Optional.of(twin.digits());
    }

    /**
     * The one number that carries the birth date and sex of the row and differs from the damaged one by a single digit
     * that is missing, doubled or wrong inside the birth date. Empty where two numbers would do: a digit lost from region
     * or serial leaves many.
     */
    public static Optional<String> fromBirth(NikReading damaged, LocalDate birth, char sex) {
        if (damaged.status() != NikStatus.CACAT || birth == null) {
            return Optional.empty();
        }
        String date = NikParts.dateDigits(birth, sex);
        if (date.isEmpty()) {
            return Optional.empty();
        }
        Set<String> possible = new HashSet<>();
        String digits = damaged.digits();
        switch (digits.length()) {
            case NikParts.LENGTH - 1:
                insertions(digits, possible);
                break;
            case NikParts.LENGTH:
                if (!NikParts.hasPossibleDate(digits) && Digits.distance(digits.substring(6, 12), date) == 1) {
                    possible.add(digits.substring(0, 6) + date + digits.substring(12));
                }
                break;
            case NikParts.LENGTH + 1:
                deletions(digits, possible);
                break;
            default:
                return Optional.empty();
        }
        possible.removeIf(nik -> !nik.startsWith(date, 6) || !NikDoctor.isSound(nik));
        return possible.size() == 1 ? Optional.of(possible.iterator().next()) : Optional.empty();
    }

    private static boolean agrees(String nik, LocalDate birth, char sex) {
        boolean sexKnown = sex == 'L' || sex == 'P';
        boolean dateSame = birth != null && NikParts.carries(nik, birth);
        boolean sexSame = sexKnown && NikParts.sex(nik) == sex;
        return (dateSame || birth == null && sexSame) && (sexSame || !sexKnown);
    }

    private static boolean fits(NikReading damaged, String twin) {
        String digits = damaged.digits();
        if (digits.length() == NikParts.LENGTH && digits.regionMatches(0, twin, 0, NikParts.LENGTH - 1)) {
            return true;
        }
        if (digits.length() >= SHORTEST_PREFIX && digits.length() < NikParts.LENGTH && twin.startsWith(digits)) {
            return true;
        }
        return Math.abs(digits.length() - NikParts.LENGTH) <= 1 && Digits.distance(digits, twin) == 1;
    }

    private static void insertions(String digits, Set<String> out) {
        for (int at = 0; at <= digits.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                out.add(digits.substring(0, at) + digit + digits.substring(at));
            }
        }
    }

    private static void deletions(String digits, Set<String> out) {
        for (int at = 0; at < digits.length(); at++) {
            out.add(digits.substring(0, at) + digits.substring(at + 1));
        }
    }
}
