package id.sidaksos.service.verval;

import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.journal.Entry;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.store.Meetings.Held;
import id.sidaksos.store.Store;
import id.sidaksos.store.Verifications.Origin;
import id.sidaksos.store.Verifications.Value;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a meeting decides of one family, and takes back. Inside a transaction; used once. */
final class MeetingDecision {
    private static final List<String> ITEMS = List.of(Form.RESULT, Form.REASON, Form.REMARK);

    private final Store store;
    private final Held held;
    private final String key;
    private final Stamp stamp;
    /** By item: the values that stand one upon another, the one in force on top. */
    private final Map<String, Deque<Value>> standing = new LinkedHashMap<>();

    private final List<Value> fresh = new ArrayList<>();

    /** @param key lasting key of the family */
    MeetingDecision(Store store, Held held, String key, Stamp stamp) {
        this.store = store;
        this.held = held;
        this.key = key;
        this.stamp = stamp;
        List<Value> values = store.verifications().of(RecordKind.KELUARGA, key);
        ITEMS.forEach(item -> standing.put(
                item,
                Layers.of(values.stream()
                        .filter(value -> value.item().equals(item))
                        .toList())));
    }

    /** Decides; as a meeting has decided it already, nothing is written. What it confirms of a verifier's is its decision too. */
    void lay(String result, String reason, String remark) {
        String before = inForce(Form.RESULT);
        lay(Form.RESULT, result);
        lay(Form.REASON, reason);
        lay(Form.REMARK, remark);
        write(before, result, "musdes " + held.id() + (reason.isEmpty() ? "" : ", " + reason));
    }

    private void lay(String item, String value) {
        Value top = standing.get(item).peek();
        boolean confirmed = item.equals(Form.RESULT) && top != null && top.origin() != Origin.MUSDES;
        if (confirmed || !inForce(item).equals(value)) {
            fresh.add(new Value(
                    Origin.MUSDES,
                    held.id(),
                    RecordKind.KELUARGA,
                    key,
                    item,
                    inForce(item),
                    value,
                    "",
                    held.meeting().date(),
                    stamp));
        }
    }

    /**
     * Takes the newest decision of this meeting back: what stood before it is in force again as it was, with the day and the name of
     * who had found it. What somebody has said otherwise since is left as it is.
     */
    void withdraw() {
        Optional<Stamp> newest = standing.values().stream()
                .flatMap(values -> Optional.ofNullable(values.peek()).stream())
                .filter(this::isOurs)
                .map(Value::stamp)
                .max((a, b) -> a.time().compareTo(b.time()));
        if (newest.isEmpty()) {
            return;
        }
        String before = inForce(Form.RESULT);
        String after = before;
        for (Deque<Value> values : standing.values()) {
            Value top = values.peek();
            if (top != null && isOurs(top) && top.stamp().equals(newest.get())) {
                values.pop();
                Value former = former(top, values.peek());
                fresh.add(former);
                after = former.item().equals(Form.RESULT) ? former.after() : after;
            }
        }
        write(before, after, "urung musdes " + held.id());
    }

    private boolean isOurs(Value value) {
        return value.origin() == Origin.MUSDES && value.originId() == held.id();
    }

    private Value former(Value taken, Value below) {
        return below == null
                ? new Value(
                        Origin.URUNG,
                        held.id(),
                        RecordKind.KELUARGA,
                        key,
                        taken.item(),
                        taken.after(),
                        "",
                        "",
                        null,
                        stamp)
                : Layers.again(below, taken.after());
    }

    private String inForce(String item) {
        Value top = standing.get(item).peek();
        return top == null ? "" : top.after();
    }

    private void write(String before, String after, String why) {
        if (fresh.isEmpty()) {
            return;
        }
        store.verifications().add(fresh);
        store.journal().add(stamp, new Entry(Act.MUSDES, "keluarga " + key, before, after, why));
    }
}
