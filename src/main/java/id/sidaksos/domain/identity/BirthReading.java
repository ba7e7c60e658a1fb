package id.sidaksos.domain.identity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A birth date cell after reading.
 *
 * @param asWritten the day that the cell names, a default or a day to come among them; null where it names none
 * @param inForce the day to go by; null where there is none to believe
 */
public record BirthReading(LocalDate asWritten, LocalDate inForce) {
    public static final BirthReading NONE = new BirthReading(null, null);

    /** The day to go by. */
    public Optional<LocalDate> date() {
        return Optional.ofNullable(inForce);
    }
}
