package id.sidaksos.domain.journal;

import java.time.LocalDateTime;

/** Who and when: stands on everything that is written. The actor is the operating system's user for now. */
public record Stamp(LocalDateTime time, String actor) {}
