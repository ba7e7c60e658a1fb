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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
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

    static Map<String, Map<Field, String>> inForce(Connection connection, TableSpec spec) throws SQLException {
        Map<String, Map<Field, String>> byKey = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT kunci, kolom, baru FROM koreksi WHERE jenis_tabel = ? ORDER BY id")) {
            query.setInt(1, spec.ordinal());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    byKey.computeIfAbsent(rows.getString(1), key -> new EnumMap<>(Field.class))
                            .put(Field.ofKey(rows.getString(2)).orElseThrow(), rows.getString(3));
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
