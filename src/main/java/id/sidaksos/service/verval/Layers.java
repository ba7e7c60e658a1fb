package id.sidaksos.service.verval;

import id.sidaksos.store.Verifications.Origin;
import id.sidaksos.store.Verifications.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The values of one cell as they stand one upon another. Values are only ever added: one that is taken back is followed by the one below
 * it again, to the letter with its origin, name and day, or by an emptying where nothing stood below.
 */
final class Layers {
    private Layers() {}

    /**
     * @param values of one cell, oldest first
     * @return the value in force first; empty where none is
     */
    static Deque<Value> of(List<Value> values) {
        Deque<Value> layers = new ArrayDeque<>();
        for (Value value : values) {
            if (value.origin() == Origin.URUNG) {
                layers.poll();
            }
            if (layers.stream().anyMatch(below -> isSame(below, value))) {
                while (!isSame(layers.peek(), value)) {
                    layers.pop();
                }
            } else if (!isEmptied(value) && !isWhatStands(layers.peek(), value)) {
                layers.push(value);
            }
        }
        return layers;
    }

    /** A value that is in force again. */
    static Value again(Value below, String before) {
        return new Value(
                below.origin(),
                below.originId(),
                below.kind(),
                below.key(),
                below.item(),
                before,
                below.after(),
                below.verifier(),
                below.date(),
                below.stamp());
    }

    private static boolean isSame(Value one, Value other) {
        return one.origin() == other.origin()
                && one.originId() == other.originId()
                && one.after().equals(other.after())
                && one.stamp().equals(other.stamp());
    }

    private static boolean isEmptied(Value value) {
        return value.origin() == Origin.URUNG && value.after().isEmpty();
    }

    /** A choice that was taken back names what is in force again. */
    private static boolean isWhatStands(Value top, Value value) {
        return value.origin() == Origin.URUNG && top != null && top.after().equals(value.after());
    }
}
