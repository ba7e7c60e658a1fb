package id.sidaksos.desk;

import id.sidaksos.domain.journal.Stamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Who works here, when, and in which folder.
 *
 * @param actor the operating system's user for now
 */
public record Desk(DataFolder folder, String actor, Clock clock) {
    public Stamp stamp() {
        return new Stamp(LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS), actor);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
