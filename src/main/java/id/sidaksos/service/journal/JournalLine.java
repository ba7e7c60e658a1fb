package id.sidaksos.service.journal;

import id.sidaksos.domain.journal.Line;
import id.sidaksos.domain.layout.Field;
import java.util.Optional;

/**
 * A line of the journal with the values it is about.
 *
 * @param field which cell, for a correction
 * @param before value before it, empty where there was none; {@code after} likewise
 */
public record JournalLine(Line line, Optional<Field> field, String before, String after) {}
