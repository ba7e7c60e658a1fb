package id.sidaksos.store;

import static id.sidaksos.store.schema.Tables.KOREKSI;

import id.sidaksos.domain.identity.NikReading;
import id.sidaksos.domain.identity.NikStatus;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.FieldKind;
import id.sidaksos.domain.layout.SourceKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Corrections beside the source: the newest one for a cell is in force. */
public final class Corrections {
    private final Database database;
    private final BiFunction<Field, String, String> canonical;

    Corrections(Database database, BiFunction<Field, String, String> canonical) {
        this.database = database;
        this.canonical = canonical;
    }

    /**
     * Lays a new value beside the source.
     *
     * @param key lasting key of the row, as {@link StoredRow#key()} gives it
     * @param after the value in force from now on, in the form of a clean source: sixteen digits, yyyy-MM-dd, the vocabulary's text
     */
    public void add(SourceKind kind, String key, Field field, String before, String after, Stamp stamp, String why) {
        database.call(c -> {
            if (field.kind() == FieldKind.VOCABULARY) {
                new VocabularyTable(c, canonical).code(c, field, after);
            }
            return database.dsl()
                    .insertInto(
                            KOREKSI,
                            KOREKSI.ID,
                            KOREKSI.JENIS_TABEL,
                            KOREKSI.KUNCI,
                            KOREKSI.KOLOM,
                            KOREKSI.LAMA,
                            KOREKSI.BARU,
                            KOREKSI.WAKTU,
                            KOREKSI.PELAKU,
                            KOREKSI.ALASAN)
                    .values(
                            Ids.next(c, "KOREKSI"),
                            (byte) TableSpec.of(kind).ordinal(),
                            key,
                            field.key(),
                            before,
                            after,
                            stamp.time(),
                            stamp.actor(),
                            why)
                    .execute();
        });
    }

    /** A value to be laid beside the source, as {@link #add} takes it. */
    public record Laid(
            SourceKind kind, String key, Field field, String before, String after, Stamp stamp, String why) {}

    /** Many of them at once; inside a transaction. */
    public void addAll(List<Laid> corrections) {
        database.call(c -> {
            VocabularyTable vocabulary = new VocabularyTable(c, canonical);
            int next = Ids.next(c, "KOREKSI");
            try (Batch batch = new Batch(
                    c,
                    "INSERT INTO koreksi (id, jenis_tabel, kunci, kolom, lama, baru, waktu, pelaku, alasan)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (Laid each : corrections) {
                    if (each.field().kind() == FieldKind.VOCABULARY) {
                        vocabulary.code(c, each.field(), each.after());
                    }
                    PreparedStatement row = batch.row();
                    row.setInt(1, next++);
                    row.setInt(2, TableSpec.of(each.kind()).ordinal());
                    row.setString(3, each.key());
                    row.setString(4, each.field().key());
                    row.setString(5, each.before());
                    row.setString(6, each.after());
                    row.setObject(7, each.stamp().time());
                    row.setString(8, Texts.upTo(each.stamp().actor(), 200));
                    row.setString(9, each.why());
                    batch.add();
                }
            }
            return null;
        });
    }

    /**
     * A correction of one cell.
     *
     * @param before the value before it, empty where there was none
     * @param withdrawn whether it takes the correction before it back: {@code before} is that one's value then
     */
    public record Correction(Field field, String before, String after, Stamp stamp, String why, boolean withdrawn) {}

    /** Every correction of a row, oldest first; the newest of a field that was not taken back is in force. */
    public List<Correction> of(SourceKind kind, String key) {
        return database.call(c -> database.dsl()
                .selectFrom(KOREKSI)
                .where(KOREKSI.JENIS_TABEL
                        .eq((byte) TableSpec.of(kind).ordinal())
                        .and(KOREKSI.KUNCI.eq(key)))
                .orderBy(KOREKSI.ID)
                .fetch(row -> new Correction(
                        Field.ofKey(row.getKolom()).orElseThrow(),
                        row.getLama() == null ? "" : row.getLama(),
                        row.getBaru(),
                        new Stamp(row.getWaktu(), row.getPelaku()),
                        row.getAlasan(),
                        row.getDicabut())));
    }

    /** Takes back the correction in force of a cell: the one before it, or the source, is in force again. */
    public void withdraw(SourceKind kind, String key, Correction newest, Stamp stamp, String why) {
        database.call(c -> {
            try (PreparedStatement insert =
                    c.prepareStatement("INSERT INTO koreksi (id, jenis_tabel, kunci, kolom, lama,"
                            + " baru, waktu, pelaku, alasan, dicabut) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, TRUE)")) {
                insert.setInt(1, Ids.next(c, "KOREKSI"));
                insert.setInt(2, TableSpec.of(kind).ordinal());
                insert.setString(3, key);
                insert.setString(4, newest.field().key());
                insert.setString(5, newest.after());
                insert.setString(6, newest.before());
                insert.setObject(7, stamp.time());
                insert.setString(8, stamp.actor());
                insert.setString(9, why);
                return insert.executeUpdate();
            }
        });
    }

    /** The correction in force of a cell; empty where the source is. */
    public Optional<Correction> inForce(SourceKind kind, String key, Field field) {
        Deque<Correction> standing = new ArrayDeque<>();
        database.call(c -> {
            try (PreparedStatement query = c.prepareStatement("SELECT lama, baru, waktu, pelaku, alasan, dicabut"
                    + " FROM koreksi WHERE jenis_tabel = ? AND kunci = ? AND kolom = ? ORDER BY id")) {
                query.setInt(1, TableSpec.of(kind).ordinal());
                query.setString(2, key);
                query.setString(3, field.key());
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        if (row.getBoolean(6)) {
                            standing.poll();
                        } else {
                            String before = row.getString(1);
                            Stamp stamp = new Stamp(row.getObject(3, LocalDateTime.class), row.getString(4));
                            standing.push(new Correction(
                                    field,
                                    before == null ? "" : before,
                                    row.getString(2),
                                    stamp,
                                    row.getString(5),
                                    false));
                        }
                    }
                }
            }
            return null;
        });
        return Optional.ofNullable(standing.peek());
    }

    /** Which cells of which rows a correction is in force for. */
    public Map<String, Set<Field>> cells(SourceKind kind) {
        return database.call(c -> {
            Map<String, Set<Field>> cells = new HashMap<>();
            inForce(c, TableSpec.of(kind)).forEach((key, values) -> cells.put(key, values.keySet()));
            return cells;
        });
    }

    /** Whether rows of a kind keep a value of this field, so that a correction of it has an effect. */
    public boolean keeps(SourceKind kind, Field field) {
        return TableSpec.of(kind).has(field);
    }

    /** The corrections in force of all rows of a list: by key, then by field. */
    static Map<String, Map<Field, String>> inForce(Connection connection, TableSpec spec) throws SQLException {
        Map<String, Map<Field, Deque<String>>> standing = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT kunci, kolom, baru, dicabut FROM koreksi WHERE jenis_tabel = ? ORDER BY id")) {
            query.setInt(1, spec.ordinal());
            pile(query, standing);
        }
        return newest(standing);
    }

    /**
     * The same of the rows whose lasting key begins with one of these IDs: a few of a list of which much was corrected. An empty ID
     * (a row that is known by its content) asks for all.
     */
    static Map<String, Map<Field, String>> inForce(Connection connection, TableSpec spec, Collection<String> ids)
            throws SQLException {
        if (ids.contains("")) {
            return inForce(connection, spec);
        }
        Map<String, Map<Field, Deque<String>>> standing = new HashMap<>();
        // A key is the ID, and / or # after it: both stand before 0.
        try (PreparedStatement query = connection.prepareStatement("SELECT kunci, kolom, baru, dicabut FROM koreksi"
                + " WHERE jenis_tabel = ? AND kunci >= ? AND kunci < ? ORDER BY id")) {
            query.setInt(1, spec.ordinal());
            for (String id : ids) {
                query.setString(2, id);
                query.setString(3, id + '0');
                pile(query, standing);
            }
        }
        return newest(standing);
    }

    private static void pile(PreparedStatement query, Map<String, Map<Field, Deque<String>>> standing)
            throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Deque<String> cell = standing.computeIfAbsent(rows.getString(1), key -> new EnumMap<>(Field.class))
                        .computeIfAbsent(Field.ofKey(rows.getString(2)).orElseThrow(), key -> new ArrayDeque<>(2));
                if (rows.getBoolean(4)) {
                    cell.poll();
                } else {
                    cell.push(rows.getString(3));
                }
            }
        }
    }

    private static Map<String, Map<Field, String>> newest(Map<String, Map<Field, Deque<String>>> standing) {
        Map<String, Map<Field, String>> byKey = new HashMap<>();
        standing.forEach((key, cells) -> cells.forEach((field, values) -> {
            if (!values.isEmpty()) {
                byKey.computeIfAbsent(key, each -> new EnumMap<>(Field.class)).put(field, values.peek());
            }
        }));
        return byKey;
    }

    /** A corrected NIK was checked when it was given. */
    static NikReading nik(String text) {
        return text.isEmpty() ? NikReading.NONE : new NikReading(text, NikStatus.UTUH);
    }

    static int number(String text) {
        return text.isEmpty() ? -1 : Integer.parseInt(text);
    }

    /** yyyy-MM-dd as yyyymmdd. */
    static int date(String text) {
        return text.isEmpty() ? 0 : Integer.parseInt(text.replace("-", ""));
    }
}
