package id.sidaksos.domain.verification;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Rencana: a village's team and dates.
 *
 * @param team regu, may be empty
 * @param verifiers names as the office writes them, may be empty
 */
public record VillagePlan(
        VillageName village, String team, String verifiers, Optional<LocalDate> from, Optional<LocalDate> deadline) {
    /** Of a village that nobody has planned. */
    public static VillagePlan none(VillageName village) {
        return new VillagePlan(village, "", "", Optional.empty(), Optional.empty());
    }

    /** Whether nothing is planned at all. */
    public boolean isEmpty() {
        return team.isEmpty() && verifiers.isEmpty() && from.isEmpty() && deadline.isEmpty();
    }
}
