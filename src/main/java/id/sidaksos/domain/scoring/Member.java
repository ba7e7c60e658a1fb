package id.sidaksos.domain.scoring;

import java.time.LocalDate;
import java.time.Period;

/**
 * What the folding rules look at of one member of a family: the texts of the list as they are, empty where unknown.
 *
 * @param age in full years at the reference date, or {@link #AGE_UNKNOWN}
 */
public record Member(String relation, int age, String work, String schooling, String disability) {
    public static final int AGE_UNKNOWN = -1;

    /** Full years from birth to the reference date of the scoring run; a birth after it is unknown. */
    public static int ageAt(LocalDate birth, LocalDate reference) {
        return birth.isAfter(reference)
                ? AGE_UNKNOWN
                : Period.between(birth, reference).getYears();
    }
}
