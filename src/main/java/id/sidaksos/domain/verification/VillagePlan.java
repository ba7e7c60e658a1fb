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
        VillageName village, String team, String verifiers, Optional<LocalDate> from, Optional<LocalDate> deadline) {}
