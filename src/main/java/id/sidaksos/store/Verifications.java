package id.sidaksos.store;

import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.verification.RecordKind;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What villages answered: values are only ever added, the newest of a cell is in force. */
public final class Verifications {
    private static final RecordKind[] KINDS = RecordKind.values();

    private final Database database;

    Verifications(Database database) {
        this.database = database;
    }

    /** Where a value came from. The constant's name is stable: the database keeps it. */
    public enum Origin {
        /** A packet that came back; the origin's number is the return's. */
        PAKET,
        MUSDES,
        /** Typed or chosen at the office; the origin's number is the conflict's, or 0. */
        MEJA,
        /** An office's choice that was taken back. */
        URUNG
    }

    /**
     * A value of a cell.
     *
     * @param origin with the number of the return, the meeting or the conflict
     * @param before the value in force before it, empty where there was none
     * @param after empty where a choice was taken back and nothing stood before it
     * @param date when the verifier was there; null where nobody told
     */
    public record Value(
            Origin origin,
            int originId,
            RecordKind kind,
            String key,
            String item,
            String before,
            String after,
            String verifier,
            LocalDate date,
            Stamp stamp) {}

    /** Adds values; inside a transaction. */
    public void add(List<Value> values) {
        database.call(c -> {
            int next = Ids.next(c, "VERVAL_NILAI");
            try (Batch batch = new Batch(
                    c,
                    "INSERT INTO verval_nilai (id, asal, asal_id, jenis, kunci, butir, lama, baru, petugas, tanggal,"
                            + " waktu, pelaku) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (Value value : values) {
                    PreparedStatement row = batch.row();
                    row.setInt(1, next++);
                    row.setString(2, value.origin().name());
                    row.setInt(3, value.originId());
                    row.setInt(4, value.kind().ordinal());
                    row.setString(5, value.key());
                    row.setString(6, value.item());
                    row.setString(7, value.before());
                    row.setString(8, value.after());
                    row.setString(9, Texts.upTo(value.verifier(), 200));
                    row.setObject(10, value.date());
                    row.setObject(11, value.stamp().time());
                    row.setString(12, value.stamp().actor());
                    batch.add(value.after().length());
                }
            }
            return null;
        });
    }

    /** The newest value of every item of these rows: by key, then by item. */
    public Map<String, Map<String, Value>> newest(RecordKind kind, Collection<String> keys) {
        Map<String, Map<String, Value>> newest = new HashMap<>();
        each(kind, keys, value -> newest.computeIfAbsent(value.key(), key -> new HashMap<>())
                .put(value.item(), value));
        return newest;
    }

    /** Every value of a row, oldest first. */
    public List<Value> of(RecordKind kind, String key) {
        List<Value> values = new ArrayList<>();
        each(kind, List.of(key), values::add);
        return values;
    }

    /** Calls with every value of these rows, oldest first within a row. */
    public void each(RecordKind kind, Collection<String> keys, Consumer<Value> consumer) {
        // One key at a time: over many at once H2 reads all rows of the kind instead of the index.
        database.call(c -> {
            try (PreparedStatement query = c.prepareStatement("SELECT asal, asal_id, jenis, kunci, butir, lama, baru,"
                    + " petugas, tanggal, waktu, pelaku FROM verval_nilai WHERE jenis = ? AND kunci = ? ORDER BY id")) {
                query.setInt(1, kind.ordinal());
                for (String key : keys) {
                    query.setString(2, key);
                    read(query, consumer);
                }
            }
            return null;
        });
    }

    /**
     * Calls with every value of these items, oldest first within a cell: the last one is in force. Reads the table from end to end: by an
     * index each row would be looked up by itself, which takes longer.
     *
     * @param items empty for all of them
     */
    public void each(Collection<String> items, Consumer<Value> consumer) {
        Set<String> wanted = Set.copyOf(items);
        database.stream(c -> {
            try (PreparedStatement query = c.prepareStatement("SELECT asal, asal_id, jenis, kunci, butir, lama, baru,"
                            + " petugas, tanggal, waktu, pelaku FROM verval_nilai ORDER BY id");
                    ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    if (wanted.isEmpty() || wanted.contains(row.getString(5))) {
                        consumer.accept(value(row));
                    }
                }
            }
            return null;
        });
    }

    /**
     * Calls with every value of one item in short, oldest first: without what stood before, and without who found it and when. Read from
     * the index alone.
     */
    public void eachInShort(String item, Consumer<Value> consumer) {
        database.stream(c -> {
            try (PreparedStatement query = c.prepareStatement(
                    "SELECT asal, jenis, kunci, baru FROM verval_nilai WHERE butir = ? ORDER BY butir, id")) {
                query.setString(1, item);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        consumer.accept(new Value(
                                Origin.valueOf(row.getString(1)),
                                0,
                                KINDS[row.getInt(2)],
                                row.getString(3),
                                item,
                                "",
                                row.getString(4),
                                "",
                                null,
                                null));
                    }
                }
            }
            return null;
        });
    }

    private static void read(PreparedStatement query, Consumer<Value> consumer) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                consumer.accept(value(row));
            }
        }
    }

    private static Value value(ResultSet row) throws SQLException {
        return new Value(
                Origin.valueOf(row.getString(1)),
                row.getInt(2),
                KINDS[row.getInt(3)],
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getObject(9, LocalDate.class),
                new Stamp(row.getObject(10, LocalDateTime.class), row.getString(11)));
    }
}
