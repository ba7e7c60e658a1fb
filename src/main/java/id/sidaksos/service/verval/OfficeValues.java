package id.sidaksos.service.verval;

import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.verification.Home;
import id.sidaksos.domain.verification.Item;
import id.sidaksos.domain.verification.Merge;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.SentPacket;
import id.sidaksos.store.Conflicts.Conflict;
import id.sidaksos.store.Corrections.Correction;
import id.sidaksos.store.Returns.Return;
import id.sidaksos.store.Store;
import id.sidaksos.store.StoredRow;
import id.sidaksos.store.Verifications.Origin;
import id.sidaksos.store.Verifications.Value;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is in force here for the rows that a packet answers, and what the packet said before. Read once, for one merge. */
final class OfficeValues implements Merge.Ours {
    private final Store store;
    private final StandingValues standing;
    private final SentPacket packet;
    private final Map<String, String> ofFields = new HashMap<>();
    private final Map<String, Value> newest = new HashMap<>();
    private final Map<String, Value> atDeparture = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    OfficeValues(Store store, StandingValues standing, SentPacket packet) {
        this.store = store;
        this.standing = standing;
        this.packet = packet;
    }

    /**
     * Reads what these rows have.
     *
     * @param remembering whether an answer that the packet gave before is no news
     */
    void load(Collection<Merge.Theirs> rows, boolean remembering) {
        Set<Integer> returns = remembering
                ? store.returns().of(packet.id()).stream().map(Return::id).collect(Collectors.toSet())
                : Set.of();
        for (RecordKind kind : List.of(RecordKind.KELUARGA, RecordKind.ANGGOTA)) {
            Set<String> keys = rows.stream()
                    .filter(row -> row.home().kind() == kind)
                    .map(row -> row.home().key())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (!keys.isEmpty()) {
                fields(kind, keys);
                store.verifications().each(kind, keys, value -> take(value, returns));
                if (!returns.isEmpty()) {
                    store.conflicts().of(kind, keys).forEach(conflict -> take(conflict, returns));
                }
            }
        }
    }

    private void fields(RecordKind kind, Set<String> keys) {
        List<Item> items = packet.form().of(kind).stream().filter(Item::open).toList();
        Set<String> families = new LinkedHashSet<>();
        keys.forEach(key -> families.add(familyOf(key)));
        store.rows().ofFamilies(listOf(kind), List.copyOf(families), StandingValues.fields(items), row -> {
            if (keys.contains(row.key())) {
                items.forEach(item -> note(kind, item, row));
            }
        });
    }

    private void note(RecordKind kind, Item item, StoredRow row) {
        String value = standing.of(item, row);
        if (item.field().isPresent() && !value.isEmpty()) {
            ofFields.put(cell(kind, row.key(), item.key()), value);
        }
    }

    private void take(Value value, Set<Integer> returns) {
        String cell = cell(value.kind(), value.key(), value.item());
        newest.put(cell, value);
        if (!value.stamp().time().isAfter(packet.time())) {
            atDeparture.put(cell, value);
        }
        if (value.origin() == Origin.PAKET && returns.contains(value.originId())) {
            told.add(cell + '\u001f' + value.after());
        }
    }

    private void take(Conflict conflict, Set<Integer> returns) {
        if (returns.contains(conflict.returned())) {
            told.add(cell(conflict.kind(), conflict.key(), conflict.item()) + '\u001f' + conflict.theirs());
        }
    }

    @Override
    public String value(Home home, Item item) {
        String cell = cell(home.kind(), home.key(), item.key());
        if (item.field().isPresent()) {
            return ofFields.getOrDefault(cell, "");
        }
        Value value = newest.get(cell);
        return value == null ? "" : value.after();
    }

    /** A cell that went out blank though something was known stands for what was known. */
    @Override
    public String base(Home home, Item item, String sent) {
        if (!sent.isEmpty() || item.field().isPresent()) {
            return sent;
        }
        Value value = atDeparture.get(cell(home.kind(), home.key(), item.key()));
        return value == null ? "" : value.after();
    }

    @Override
    public boolean told(Home home, Item item, String theirs) {
        return told.contains(cell(home.kind(), home.key(), item.key()) + '\u001f' + theirs);
    }

    /** Whose value is in force; empty where it is the list's own. */
    String by(Home home, Item item) {
        Optional<Field> field = item.field();
        if (field.isPresent()) {
            return store.corrections()
                    .inForce(listOf(home.kind()), home.key(), field.get())
                    .map(Correction::stamp)
                    .map(stamp -> stamp.actor())
                    .orElse("");
        }
        Value value = newest.get(cell(home.kind(), home.key(), item.key()));
        return value == null ? "" : value.verifier().isEmpty() ? value.stamp().actor() : value.verifier();
    }

    static SourceKind listOf(RecordKind kind) {
        return kind == RecordKind.ANGGOTA ? SourceKind.P3KE_INDIVIDU : SourceKind.P3KE_KELUARGA;
    }

    /** ID Keluarga of a lasting key; empty for a row that its content names. */
    static String familyOf(String key) {
        if (key.startsWith("isi:")) {
            return "";
        }
        int slash = key.lastIndexOf('/');
        String family = slash < 0 ? key : key.substring(0, slash);
        int hash = slash < 0 ? family.lastIndexOf('#') : -1;
        return hash < 0 ? family : family.substring(0, hash);
    }

    private static String cell(RecordKind kind, String key, String item) {
        return kind.letter() + key + '\u001f' + item;
    }
}
