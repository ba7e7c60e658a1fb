package id.sidaksos.domain.verification;

import id.sidaksos.domain.journal.Stamp;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A row of a packet with what was answered on top of it. Changed by {@link VillageWork} only. */
public final class WorkRow {
    private final RowRef ref;
    private final int family;
    private final boolean added;
    private final Map<String, String> base;
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final Map<String, Stamp> stamps = new LinkedHashMap<>();

    WorkRow(RowRef ref, int family, boolean added, Map<String, String> base) {
        this.ref = ref;
        this.family = family;
        this.added = added;
        this.base = base;
    }

    public RowRef ref() {
        return ref;
    }

    /** Number of a person's family, of a family itself; 0 for a proposal. */
    public int family() {
        return family;
    }

    /** Whether the village has added it. */
    public boolean added() {
        return added;
    }

    /** What the row went out with; empty where it was blank. */
    public String base(String item) {
        return base.getOrDefault(item, "");
    }

    /** What is in force: the answer, else what the row went out with. */
    public String value(String item) {
        return answers.getOrDefault(item, base(item));
    }

    /** Whether it was answered otherwise than it went out. */
    public boolean changed(String item) {
        return answers.containsKey(item);
    }

    /** When and by whom it was last answered. */
    public Optional<Stamp> stamp(String item) {
        return Optional.ofNullable(stamps.get(item));
    }

    /** What differs from the row as it went out. */
    public Map<String, String> answers() {
        return Collections.unmodifiableMap(answers);
    }

    void answer(String item, String value, Stamp stamp) {
        if (value.equals(base(item)) || value.isEmpty()) {
            // An empty answer is none: what the row went out with is in force again.
            answers.remove(item);
        } else {
            answers.put(item, value);
        }
        stamps.put(item, stamp);
    }
}
