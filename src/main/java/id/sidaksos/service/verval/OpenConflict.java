package id.sidaksos.service.verval;

import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.store.Conflicts.Conflict;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Two answers that wait for a choice.
 *
 * @param key lasting key of the family, the person or the proposal
 * @param item key of the question
 * @param base what the packet went out with
 * @param ours the answer that stands here, {@code oursBy} whose it is: empty where it is the list's own
 * @param theirs the village's
 * @param date when the verifier was there
 */
public record OpenConflict(
        int id,
        RecordKind kind,
        String key,
        String item,
        String base,
        String ours,
        String oursBy,
        String theirs,
        String verifier,
        Optional<LocalDate> date) {
    static OpenConflict of(Conflict conflict) {
        return new OpenConflict(
                conflict.id(),
                conflict.kind(),
                conflict.key(),
                conflict.item(),
                conflict.base(),
                conflict.ours(),
                conflict.oursBy(),
                conflict.theirs(),
                conflict.verifier(),
                Optional.ofNullable(conflict.date()));
    }
}
