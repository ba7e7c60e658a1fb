package id.sidaksos.service.verval;

import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.verification.Gathering;
import id.sidaksos.domain.verification.Item;
import id.sidaksos.domain.verification.PacketRow;
import id.sidaksos.domain.verification.PacketText;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.ReturnedPacket;
import id.sidaksos.domain.verification.ReturnedRow;
import id.sidaksos.domain.verification.RowMark;
import id.sidaksos.domain.verification.RowRef;
import id.sidaksos.domain.verification.SentPacket;
import id.sidaksos.store.Proposals.State;
import id.sidaksos.store.Returns.CellNote;
import id.sidaksos.store.Returns.Return;
import id.sidaksos.store.Store;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A family with its persons, or a proposal, while it is kept as it is keyed now: merged against what the same paper was keyed as before,
 * or what it went out with. Inside a transaction; used once.
 */
final class KeyedSheet {
    private final Store store;
    private final StandingValues values;
    private final PaperStack stack;
    private final RowRef sheet;
    private final Map<RowRef, KeyedRow> before;
    private final Map<RowRef, KeyedRow> now;
    private final Map<RowRef, CellNote> notes;
    private final Stamp stamp;
    private final SentPacket packet;
    /** Keys of the proposals that the added rows make, by their rows. */
    private final Map<RowRef, String> proposals = new HashMap<>();

    KeyedSheet(
            Store store,
            StandingValues values,
            PaperStack stack,
            RowRef sheet,
            Map<RowRef, KeyedRow> before,
            Map<RowRef, KeyedRow> now,
            Map<RowRef, CellNote> notes,
            Stamp stamp) {
        this.store = store;
        this.values = values;
        this.stack = stack;
        this.sheet = sheet;
        this.before = before;
        this.now = now;
        this.notes = notes;
        this.stamp = stamp;
        this.packet = rebased();
    }

    /** The sheet as it went out, with what was keyed of it before as the base of the merge. */
    private SentPacket rebased() {
        SentPacket sent = stack.sent();
        List<PacketRow> rows = stack.rows(sheet).stream()
                .map(row -> {
                    Map<String, String> values = new LinkedHashMap<>(row.values());
                    KeyedRow last = before.get(new RowRef(row.kind(), row.number()));
                    values.putAll(last == null ? Map.of() : last.answers());
                    return new PacketRow(row.kind(), row.number(), row.key(), values);
                })
                .toList();
        return new SentPacket(sent.id(), sent.packet(), sent.secret(), sent.time(), sent.form(), rows);
    }

    void run() {
        List<ReturnedRow> returned = returned();
        Gathering found = new Gathering(Map.of(packet.packet().mark(), packet), packet, returned);
        retell(found);
        String name = "kertas-" + sheet.kind().letter() + sheet.number();
        int id = new PacketMerge(store, values, packet, stamp)
                .run(new PacketMerge.File(
                        name,
                        digest(returned),
                        new ReturnedPacket(returned, List.of(), List.of(), Map.of()),
                        found,
                        false,
                        true))
                .returned();
        takeBack(id);
        store.returns().addNotes(kept(id));
    }

    /** The family's own row stands among them always: it tells who was there, and when. */
    private List<ReturnedRow> returned() {
        List<ReturnedRow> rows = new ArrayList<>();
        for (PacketRow row : packet.rows()) {
            KeyedRow keyed = now.get(new RowRef(row.kind(), row.number()));
            if (keyed != null || row.kind() == RecordKind.KELUARGA) {
                rows.add(returned(row, keyed == null ? Map.of() : keyed.answers()));
            }
        }
        now.values().stream()
                .filter(row -> stack.isAdded(row.row()))
                .sorted(Comparator.comparing(KeyedRow::row))
                .forEach(row -> rows.add(added(row)));
        return rows;
    }

    private ReturnedRow returned(PacketRow row, Map<String, String> answers) {
        return new ReturnedRow(mark(row), row.kind(), "", "", row.number(), answers, Map.of());
    }

    private ReturnedRow added(KeyedRow row) {
        RowRef ref = row.row();
        return new ReturnedRow(
                mark(new PacketRow(ref.kind(), ref.number(), "", Map.of())),
                ref.kind(),
                row.family() == 0 ? "" : Integer.toString(row.family()),
                "",
                ref.number(),
                row.answers(),
                Map.of());
    }

    private String mark(PacketRow row) {
        return RowMark.sign(
                        packet.packet().mark(),
                        packet.secret(),
                        row.kind(),
                        row.number(),
                        row.key(),
                        PacketText.encode(row.values()))
                .text();
    }

    /** A proposal that was keyed before and waits says what the paper says now; it is no second opinion. */
    private void retell(Gathering found) {
        for (Gathering.Added added : found.added(packet)) {
            RowRef row = new RowRef(added.kind(), added.row().row());
            String key = Proposing.key(packet, added);
            proposals.put(row, key);
            if (notes.containsKey(row) && notes.get(row).key().equals(key)) {
                store.proposals()
                        .ofKey(key)
                        .filter(known -> known.state() == State.MENUNGGU)
                        .ifPresent(known ->
                                store.proposals().values(known.id(), PacketText.encode(Proposing.said(added.row()))));
            }
        }
    }

    private void takeBack(int returned) {
        Set<Integer> returns =
                store.returns().of(packet.id()).stream().map(Return::id).collect(Collectors.toCollection(HashSet::new));
        PaperWithdrawal withdrawal = new PaperWithdrawal(store, packet, returns, returned, stamp);
        for (KeyedRow last : before.values()) {
            if (stack.isAdded(last.row())) {
                String key = notes.get(last.row()).key();
                if (!proposals.containsValue(key)) {
                    withdrawal.drop(key);
                }
            } else {
                takeBack(last, withdrawal);
            }
        }
        withdrawal.journal(stack.rows(sheet).stream()
                .findFirst()
                .map(PacketRow::key)
                .orElse("paket " + packet.packet().mark()));
    }

    private void takeBack(KeyedRow last, PaperWithdrawal withdrawal) {
        RowRef ref = last.row();
        PacketRow row = packet.row(ref.kind(), ref.number()).orElseThrow();
        Map<String, String> answers = now.containsKey(ref) ? now.get(ref).answers() : Map.of();
        for (Item item : packet.form().of(ref.kind())) {
            String value = last.answers().getOrDefault(item.key(), "");
            String said = answers.getOrDefault(item.key(), "");
            if (!value.isEmpty() && said.isEmpty()) {
                withdrawal.clear(row, item, value);
            } else if (!value.equals(said)) {
                withdrawal.settle(row, item.key(), value);
            }
        }
    }

    /** What is keyed now, and of what was keyed before and is not any more that nothing is. */
    private List<CellNote> kept(int returned) {
        Set<RowRef> all = new LinkedHashSet<>(before.keySet());
        all.addAll(now.keySet());
        return all.stream().sorted().map(row -> note(returned, row)).toList();
    }

    private CellNote note(int returned, RowRef row) {
        KeyedRow keyed = now.containsKey(row) ? now.get(row) : before.get(row);
        String key = stack.isAdded(row)
                ? proposals.getOrDefault(row, "")
                : packet.row(row.kind(), row.number()).orElseThrow().key();
        String text = now.containsKey(row) ? PacketText.encode(keyed.answers()) : "";
        return new CellNote(
                returned, "", row.number(), row.kind(), key, Integer.toString(keyed.family()), PaperKeying.NOTE, text);
    }

    /** Stands for the bytes of a file: no two keyings are the same. */
    private String digest(List<ReturnedRow> rows) {
        StringBuilder text = new StringBuilder(packet.packet().mark()).append(notes.size());
        rows.forEach(row -> text.append('\n').append(row.mark()).append(PacketText.encode(row.values())));
        text.append('\n').append(stamp.time());
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
