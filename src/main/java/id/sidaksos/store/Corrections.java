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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Corrections beside the source: the newest one for a cell is in force. */
public final class Corrections {
    /**
     * Stands for a value where a correction was taken back and the source is in force again. No file has such a text: readers
     * leave control characters out.
     */
    private static final String WITHDRAWN = "\u0018";

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
            if (field.kind() == FieldKind.VOCABULARY && !after.equals(WITHDRAWN)) {
                new VocabularyTable(c, canonical).code(c, field, after);
            }
            return database.dsl()
                    .insertInto(KOREKSI)
                    .values(
                            Ids.next(c, "KOREKSI"),
                            TableSpec.of(kind).ordinal(),
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

    /** Takes a correction back: what stood before it is in force again, and both stay told. */
    public void undo(SourceKind kind, String key, Field field, Stamp stamp, String why) {
        List<Correction> all = new ArrayList<>(of(kind, key));
        all.removeIf(each -> each.field() != field);
        if (!all.isEmpty()) {
            String before = all.size() == 1 ? WITHDRAWN : all.get(all.size() - 2).after();
            add(kind, key, field, all.get(all.size() - 1).after(), before.isEmpty() ? WITHDRAWN : before, stamp, why);
        }
    }

    /** The value that a correction has put in force for a cell; empty where the source is in force. */
    public Optional<String> inForce(SourceKind kind, String key, Field field) {
        return of(kind, key).stream()
                .filter(each -> each.field() == field)
                .reduce((older, newer) -> newer)
                .map(Correction::after)
                .filter(after -> !after.isEmpty());
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

    /**
     * A correction of one cell.
     *
     * @param before the value before it, empty where there was none
     * @param after the value from then on, empty where the correction was taken back
     */
    public record Correction(Field field, String before, String after, Stamp stamp, String why) {}

    /** Every correction of a row, oldest first; the newest of a field is in force. */
    public List<Correction> of(SourceKind kind, String key) {
        return database.call(c -> database.dsl()
                .selectFrom(KOREKSI)
                .where(KOREKSI.JENIS_TABEL
                        .eq((byte) TableSpec.of(kind).ordinal())
                        .and(KOREKSI.KUNCI.eq(key)))
                .orderBy(KOREKSI.ID)
                .fetch(row -> new Correction(
                        Field.ofKey(row.getKolom()).orElseThrow(),
                        shown(row.getLama()),
                        shown(row.getBaru()),
                        new Stamp(row.getWaktu(), row.getPelaku()),
                        row.getAlasan())));
    }

    private static String shown(String stored) {
        return stored == null || stored.equals(WITHDRAWN) ? "" : stored;
    }

    static Map<String, Map<Field, String>> inForce(Connection connection, TableSpec spec) throws SQLException {
        Map<String, Map<Field, String>> byKey = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT kunci, kolom, baru FROM koreksi WHERE jenis_tabel = ? ORDER BY id")) {
            query.setInt(1, spec.ordinal());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    Field field = Field.ofKey(rows.getString(2)).orElseThrow();
                    Map<Field, String> values =
                            byKey.computeIfAbsent(rows.getString(1), key -> new EnumMap<>(Field.class));
                    if (rows.getString(3).equals(WITHDRAWN)) {
                        values.remove(field);
                    } else {
                        values.put(field, rows.getString(3));
                    }
                }
            }
        }
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
