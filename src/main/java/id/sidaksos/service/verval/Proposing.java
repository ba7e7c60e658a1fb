package id.sidaksos.service.verval;

import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.Gathering;
import id.sidaksos.domain.verification.PacketId;
import id.sidaksos.domain.verification.PacketText;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.ReturnedRow;
import id.sidaksos.domain.verification.SentPacket;
import id.sidaksos.store.Conflicts;
import id.sidaksos.store.Conflicts.Conflict;
import id.sidaksos.store.Proposals.Proposal;
import id.sidaksos.store.Proposals.State;
import id.sidaksos.store.Store;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Families and persons that a village adds. The same one again adds to what is known of it: a further answer is taken, another one
 * waits for a choice. Inside a transaction.
 */
final class Proposing {
    private static final int NIK_LENGTH = 16;
    private static final int KEY_BYTES = 8;

    private final Store store;
    private final SentPacket packet;
    private final int returned;
    private final Stamp stamp;
    private int fresh;
    private int conflicts;

    Proposing(Store store, SentPacket packet, int returned, Stamp stamp) {
        this.store = store;
        this.packet = packet;
        this.returned = returned;
        this.stamp = stamp;
    }

    /** Families and persons that were not known before. */
    int fresh() {
        return fresh;
    }

    int conflicts() {
        return conflicts;
    }

    void take(Gathering.Added added, CellNotes notes) {
        ReturnedRow row = added.row();
        Map<String, String> said = said(row);
        if (name(said).isEmpty() && said.getOrDefault(Field.NIK.key(), "").isEmpty()) {
            notes.nameless(row, added.kind());
            return;
        }
        String key = key(packet, added);
        Optional<Proposal> known = store.proposals().ofKey(key);
        if (known.isPresent() && known.get().why().equals(PaperWithdrawal.WHY)) {
            // A clerk took it back and keys it in again.
            store.proposals().values(known.get().id(), PacketText.encode(said));
            store.proposals().decide(known.get().id(), State.MENUNGGU, "", stamp);
            fresh++;
            return;
        }
        if (known.isPresent()) {
            join(known.get(), said);
            return;
        }
        PacketId from = packet.packet();
        store.proposals()
                .add(new Proposal(
                        0,
                        returned,
                        added.kind(),
                        key,
                        added.family(),
                        from.villageCode(),
                        from.district(),
                        from.village(),
                        PacketText.encode(said),
                        "",
                        State.MENUNGGU,
                        "",
                        stamp));
        fresh++;
        if (added.kind() == RecordKind.ANGGOTA
                && added.family().isEmpty()
                && !row.parent().isEmpty()) {
            notes.familyless(row, key);
        }
    }

    private void join(Proposal known, Map<String, String> said) {
        Map<String, String> values = PacketText.decode(known.values());
        List<Conflict> differing = new ArrayList<>();
        boolean further = false;
        for (Map.Entry<String, String> answer : said.entrySet()) {
            String standing = values.getOrDefault(answer.getKey(), "");
            if (standing.equals(answer.getValue())) {
                continue;
            }
            if (standing.isEmpty() && known.state() == State.MENUNGGU) {
                values.put(answer.getKey(), answer.getValue());
                further = true;
            } else if (!isTold(known, answer)) {
                differing.add(conflict(known, answer, standing, said));
            }
        }
        if (further) {
            store.proposals().values(known.id(), PacketText.encode(values));
        }
        store.conflicts().add(differing);
        conflicts += differing.size();
    }

    private boolean isTold(Proposal known, Map.Entry<String, String> answer) {
        return store.conflicts().of(known.kind(), List.of(known.key())).stream()
                .anyMatch(each ->
                        each.item().equals(answer.getKey()) && each.theirs().equals(answer.getValue()));
    }

    private Conflict conflict(
            Proposal known, Map.Entry<String, String> answer, String standing, Map<String, String> said) {
        return new Conflict(
                0,
                returned,
                known.kind(),
                known.key(),
                answer.getKey(),
                "",
                standing,
                PacketText.decode(known.values()).getOrDefault(Form.VERIFIER, ""),
                answer.getValue(),
                said.getOrDefault(Form.VERIFIER, ""),
                Laying.date(said.getOrDefault(Form.DATE, "")),
                Conflicts.State.TERBUKA,
                null,
                "");
    }

    /** Who it is, by the packet's secret: neither a NIK nor a name can be read from it or guessed. */
    static String key(SentPacket packet, Gathering.Added added) {
        Map<String, String> said = said(added.row());
        String nik = said.getOrDefault(Field.NIK.key(), "");
        String who = nik.length() == NIK_LENGTH
                ? nik
                : String.join(
                        "|",
                        name(said),
                        said.getOrDefault(Field.TANGGAL_LAHIR.key(), ""),
                        said.getOrDefault(Field.ALAMAT.key(), ""),
                        said.getOrDefault(Field.RT.key(), ""),
                        added.family());
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(packet.secret()), "HmacSHA256"));
            byte[] hash = mac.doFinal(who.getBytes(StandardCharsets.UTF_8));
            return packet.packet().mark()
                    + '-'
                    + added.kind().letter()
                    + HexFormat.of().withUpperCase().formatHex(hash, 0, KEY_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    /** What the village says of them. On an empty line the cells that are locked elsewhere are filled in as well. */
    static Map<String, String> said(ReturnedRow row) {
        Map<String, String> said = new LinkedHashMap<>();
        for (Field field : List.of(Field.NAMA, Field.NIK)) {
            String repaired = row.value(Form.REPAIR + field.key());
            said.put(field.key(), repaired.isEmpty() ? row.locked().getOrDefault(field.key(), "") : repaired);
        }
        said.putAll(row.values());
        said.keySet().removeIf(key -> key.startsWith(Form.REPAIR));
        said.values().removeIf(String::isBlank);
        return said;
    }

    private static String name(Map<String, String> said) {
        return said.getOrDefault(Field.NAMA.key(), "")
                .strip()
                .replaceAll("\\s+", " ")
                .toUpperCase(Locale.ROOT);
    }
}
