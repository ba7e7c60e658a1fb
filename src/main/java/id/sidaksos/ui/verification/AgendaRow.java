package id.sidaksos.ui.verification;

import id.sidaksos.domain.verification.Alasan;
import id.sidaksos.domain.verification.Hasil;
import java.util.Optional;

/**
 * A family as the meeting sees it.
 *
 * @param key ID Keluarga
 * @param address with RT and RW, in words
 * @param facts further lines in words: members, desil, class, what the verifiers found
 * @param hasil what stands now; empty where nobody has said anything yet
 * @param decided whether this meeting has decided it
 */
public record AgendaRow(
        String key,
        String name,
        String nik,
        String address,
        java.util.List<String> facts,
        Optional<Hasil> hasil,
        Optional<Alasan> alasan,
        boolean decided) {
    public AgendaRow {
        facts = java.util.List.copyOf(facts);
    }

    AgendaRow with(Optional<Hasil> found, Optional<Alasan> reason, boolean byMeeting) {
        return new AgendaRow(key, name, nik, address, facts, found, reason, byMeeting);
    }
}
