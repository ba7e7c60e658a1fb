package id.sidaksos.service.verval;

import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.journal.Entry;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.verification.Item;
import id.sidaksos.domain.verification.PacketRow;
import id.sidaksos.domain.verification.SentPacket;
import id.sidaksos.store.Conflicts;
import id.sidaksos.store.Conflicts.Conflict;
import id.sidaksos.store.Corrections.Correction;
import id.sidaksos.store.Proposals;
import id.sidaksos.store.Store;
import id.sidaksos.store.Verifications.Origin;
import id.sidaksos.store.Verifications.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes back answers that a clerk keyed by mistake: what stood before them is in force again. An answer that is not in force any more,
 * because somebody has chosen or said otherwise since, is left as it is. Inside a transaction; used once.
 */
final class PaperWithdrawal {
    /** Stands in the database as the reason of what a clerk took back. */
    static final String WHY = "ketikan kertas ditarik";

    private final Store store;
    private final SentPacket packet;
    private final Set<Integer> returns;
    private final int returned;
    private final Stamp stamp;
    private final List<String> taken = new ArrayList<>();

    /**
     * @param returns numbers of everything that came back of the packet
     * @param returned the return in which it is taken back
     */
    PaperWithdrawal(Store store, SentPacket packet, Set<Integer> returns, int returned, Stamp stamp) {
        this.store = store;
        this.packet = packet;
        this.returns = returns;
        this.returned = returned;
        this.stamp = stamp;
    }

    /** Takes an answer back. */
    void clear(PacketRow row, Item item, String value) {
        settle(row, item.key(), value);
        List<Value> values = store.verifications().of(row.kind(), row.key()).stream()
                .filter(each -> each.item().equals(item.key()))
                .toList();
        if (values.isEmpty() || !isOurs(values.get(values.size() - 1))) {
            return;
        }
        Value newest = values.get(values.size() - 1);
        if (!newest.after().equals(value)) {
            return;
        }
        Following following = new Following(store);
        for (int at = values.size() - 1; at >= 0 && isOurs(values.get(at)); at--) {
            following.withdraw(values.get(at), item.field(), stamp, WHY);
        }
        item.field().ifPresent(field -> withdraw(row, field, value));
        store.verifications()
                .add(List.of(new Value(
                        Origin.URUNG,
                        returned,
                        row.kind(),
                        row.key(),
                        item.key(),
                        value,
                        before(values),
                        "",
                        null,
                        stamp)));
        taken.add(item.key());
    }

    private boolean isOurs(Value value) {
        return value.origin() == Origin.PAKET && returns.contains(value.originId());
    }

    /** What stood before the paper said anything. */
    private String before(List<Value> values) {
        int at = values.size() - 1;
        while (at > 0 && isOurs(values.get(at - 1))) {
            at--;
        }
        return values.get(at).before();
    }

    /** The corrections of this paper are taken off. */
    private void withdraw(PacketRow row, Field field, String value) {
        SourceKind list = OfficeValues.listOf(row.kind());
        if (standing(list, row.key(), field)
                .filter(each -> each.after().equals(value))
                .isPresent()) {
            off(list, row.key(), field);
        }
    }

    private Optional<Correction> standing(SourceKind list, String key, Field field) {
        String why = "paket " + packet.packet().mark();
        return store.corrections().inForce(list, key, field).filter(each -> each.why()
                .equals(why));
    }

    private void off(SourceKind list, String key, Field field) {
        Optional<Correction> ours = standing(list, key, field);
        while (ours.isPresent()) {
            store.corrections().withdraw(list, key, ours.get(), stamp, WHY);
            ours = standing(list, key, field);
        }
    }

    /** An answer that waited for a choice waits no more: the paper does not say it. */
    void settle(PacketRow row, String item, String value) {
        for (Conflict each : store.conflicts().of(row.kind(), List.of(row.key()))) {
            if (each.state() == Conflicts.State.TERBUKA
                    && each.item().equals(item)
                    && each.theirs().equals(value)
                    && returns.contains(each.returned())) {
                store.conflicts().decide(each.id(), Conflicts.State.KITA, stamp, WHY);
            }
        }
    }

    /** A proposal of this paper that nobody has decided on. */
    void drop(String proposal) {
        store.proposals()
                .ofKey(proposal)
                .filter(each -> each.state() == Proposals.State.MENUNGGU && returns.contains(each.returned()))
                .ifPresent(each -> {
                    store.proposals().decide(each.id(), Proposals.State.DITOLAK, WHY, stamp);
                    taken.add(proposal);
                });
    }

    /** One line for what was taken back of a family; none where nothing was. */
    void journal(String key) {
        if (!taken.isEmpty()) {
            store.journal()
                    .add(
                            stamp,
                            new Entry(
                                    Act.PAKET_KEMBALI,
                                    key,
                                    String.join(" ", taken),
                                    "",
                                    WHY + ", paket " + packet.packet().mark()));
        }
    }
}
