package id.sidaksos.ui.kit.room;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What has been begun in a room and is not kept yet. Lives as long as the database is open: when the rooms are made anew,
 * because the language or the size of text has changed, each finds there what was begun before. Nothing in it may hold
 * texts or nodes. Window's thread only.
 */
public final class Drafts {
    private final Map<Class<?>, Object> held = new HashMap<>();

    /** The one draft of its kind, made at the first call. */
    public <T> T of(Class<T> kind, Supplier<T> fresh) {
        return kind.cast(held.computeIfAbsent(kind, first -> fresh.get()));
    }
}
