package id.sidaksos.service.journal;

import id.sidaksos.domain.journal.Act;
import id.sidaksos.store.Journal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What of the journal is wanted.
 *
 * @param actor empty for everybody
 * @param text somewhere in what was done; empty for all
 * @param from first day, as {@code to} last day
 */
public record JournalWish(
        String actor, Optional<Act> act, String text, Optional<LocalDate> from, Optional<LocalDate> to) {
    public static final JournalWish ALL = new JournalWish("", Optional.empty(), "", Optional.empty(), Optional.empty());

    Journal.Wish stored() {
        return new Journal.Wish(
                actor, act, text.strip(), from.map(LocalDate::atStartOfDay), to.map(day -> day.plusDays(1)
                        .atStartOfDay()));
    }
}
