package id.sidaksos.store;

import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.registry.Region;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The rows in force, streamed in the order they were imported. */
public final class Rows {
    private static final int FAMILIES_AT_ONCE = 200;

    private final Database database;
    private final BiFunction<Field, String, String> canonical;

    Rows(Database database, BiFunction<Field, String, String> canonical) {
        this.database = database;
        this.canonical = canonical;
    }

    /** How many rows of a kind are in force: every import adds its new ones, and none is ever taken away. */
    public int count(SourceKind kind) {
        return database.call(c -> {
            try (PreparedStatement query =
                    c.prepareStatement("SELECT COALESCE(SUM(baru), 0) FROM impor WHERE jenis = ?")) {
                query.setString(1, kind.key());
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    return row.getInt(1);
                }
            }
        });
    }

    /**
     * Every row in force, once.
     *
     * @param wanted fields that will be asked for; keys, NIK and region always come along
     */
    public void each(SourceKind kind, Set<Field> wanted, Consumer<StoredRow> consumer) {
        read(kind, wanted, "diganti IS NULL", query -> {}, consumer);
    }

    /** The row with this number, if it is in force. */
    public void one(SourceKind kind, int id, Set<Field> wanted, Consumer<StoredRow> consumer) {
        some(
                kind,
                wanted,
                "diganti IS NULL AND id = ?",
                query -> query.setInt(1, id),
                c -> keyOf(c, kind, id),
                consumer);
    }

    /** The rows in force of one family: its own in the list of families, its members' in the list of persons. */
    public void ofFamily(SourceKind kind, String familyId, Set<Field> wanted, Consumer<StoredRow> consumer) {
        ofFamilies(kind, List.of(familyId), wanted, consumer);
    }

    /** The rows in force of these families, in no order of theirs. */
    public void ofFamilies(SourceKind kind, List<String> familyIds, Set<Field> wanted, Consumer<StoredRow> consumer) {
        for (int from = 0; from < familyIds.size(); from += FAMILIES_AT_ONCE) {
            List<String> ids = familyIds.subList(from, Math.min(familyIds.size(), from + FAMILIES_AT_ONCE));
            some(
                    kind,
                    wanted,
                    "diganti IS NULL AND id_keluarga IN (?" + ", ?".repeat(ids.size() - 1) + ")",
                    query -> {
                        for (int i = 0; i < ids.size(); i++) {
                            query.setString(i + 1, ids.get(i));
                        }
                    },
                    c -> ids,
                    consumer);
        }
    }

    /** The rows in force of DTKS that bear this No KK in their file. */
    public void ofCard(String noKk, Set<Field> wanted, Consumer<StoredRow> consumer) {
        read(SourceKind.DTKS, wanted, "diganti IS NULL AND no_kk = ?", query -> query.setString(1, noKk), consumer);
    }

    /** The row in force of DTKS with this ID. */
    public void ofDtksId(String id, Consumer<StoredRow> consumer) {
        read(SourceKind.DTKS, Set.of(), "diganti IS NULL AND id_dtks = ?", query -> query.setString(1, id), consumer);
    }

    /** The rows in force of these villages. Reads one list through: for a list that a person opens, not for a loop. */
    public void ofVillages(SourceKind kind, List<Integer> regions, Set<Field> wanted, Consumer<StoredRow> consumer) {
        String places = regions.stream().map(id -> "?").collect(Collectors.joining(", "));
        read(
                kind,
                wanted,
                "diganti IS NULL AND wilayah_id IN (" + places + ")",
                query -> {
                    for (int i = 0; i < regions.size(); i++) {
                        query.setInt(i + 1, regions.get(i));
                    }
                },
                consumer);
    }

    /** Calls with number and village of every row in force: quick, nothing else is read. */
    public void eachPlace(SourceKind kind, BiConsumer<Integer, Integer> rowAndVillage) {
        database.stream(c -> {
            try (Statement statement = c.createStatement();
                    ResultSet row = statement.executeQuery(
                            "SELECT id, wilayah_id FROM " + TableSpec.of(kind).table() + " WHERE diganti IS NULL")) {
                while (row.next()) {
                    rowAndVillage.accept(row.getInt(1), row.getInt(2));
                }
            }
            return null;
        });
    }

    /** A family of the newest list, with the number of its village. */
    @FunctionalInterface
    public interface ListedFamily {
        void take(int row, String key, int village);
    }

    /** Calls with every family in force that the newest list of its village has, in the order of import: quick, no facts are read. */
    public void eachListedFamily(ListedFamily consumer) {
        database.stream(c -> {
            try (Statement statement = c.createStatement();
                    ResultSet row = statement.executeQuery("SELECT id, wilayah_id, urutan, sidik_isi, id_keluarga FROM"
                            + " keluarga WHERE diganti IS NULL AND (hilang IS NULL OR hilang = 0) ORDER BY id")) {
                while (row.next()) {
                    String key = RowKeys.words(List.of(row.getString(5)), row.getInt(3), row.getLong(4));
                    consumer.take(row.getInt(1), key, row.getInt(2));
                }
            }
            return null;
        });
    }

    /** The row with this number as its file has it, without corrections. */
    void uncorrected(SourceKind kind, int id, Set<Field> wanted, Consumer<StoredRow> consumer) {
        database.call(c -> {
            read(c, kind, wanted, "diganti IS NULL AND id = ?", query -> query.setInt(1, id), Map.of(), consumer);
            return null;
        });
    }

    /** Fills the parameters of a query. */
    private interface Binding {
        void on(PreparedStatement query) throws SQLException;
    }

    /** A few rows: of the corrections only theirs are read. */
    private void some(
            SourceKind kind,
            Set<Field> wanted,
            String condition,
            Binding binding,
            Work<List<String>> ids,
            Consumer<StoredRow> consumer) {
        database.stream(c -> {
            Map<String, Map<Field, String>> corrections = Corrections.inForce(c, TableSpec.of(kind), ids.on(c));
            read(c, kind, wanted, condition, binding, corrections, consumer);
            return null;
        });
    }

    /** First part of the lasting key of a row: none where there is no such row. */
    private static List<String> keyOf(Connection connection, SourceKind kind, int id) throws SQLException {
        TableSpec spec = TableSpec.of(kind);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT " + spec.keys().get(0).key() + " FROM " + spec.table() + " WHERE id = " + id)) {
            return row.next() ? List.of(row.getString(1)) : List.of();
        }
    }

    private void read(
            SourceKind kind, Set<Field> wanted, String condition, Binding binding, Consumer<StoredRow> consumer) {
        database.stream(c -> {
            read(c, kind, wanted, condition, binding, Corrections.inForce(c, TableSpec.of(kind)), consumer);
            return null;
        });
    }

    private void read(
            Connection connection,
            SourceKind kind,
            Set<Field> wanted,
            String condition,
            Binding binding,
            Map<String, Map<Field, String>> corrections,
            Consumer<StoredRow> consumer)
            throws SQLException {
        TableSpec spec = TableSpec.of(kind);
        List<Field> fields = new ArrayList<>(spec.columns());
        fields.retainAll(wanted);
        if (spec.columns().contains(Field.JENIS_KELAMIN) && !fields.contains(Field.JENIS_KELAMIN)) {
            fields.add(Field.JENIS_KELAMIN);
        }
        VocabularyTable vocabulary = database.knownTexts(connection, canonical);
        Map<Integer, Region> regions = RegionTable.byId(connection);
        try (PreparedStatement query = connection.prepareStatement(sql(spec, fields, condition))) {
            binding.on(query);
            query.setFetchSize(10_000);
            try (ResultSet result = query.executeQuery()) {
                RowReader reader = new RowReader(spec, fields, result, vocabulary, regions, corrections);
                while (result.next()) {
                    reader.load();
                    consumer.accept(reader);
                }
            }
        }
    }

    private static String sql(TableSpec spec, List<Field> fields, String condition) {
        StringBuilder sql =
                new StringBuilder("SELECT id, impor_id, baris, urutan, sidik_isi, wilayah_id, hilang, nik, status_nik");
        for (Field key : spec.keys()) {
            sql.append(", ").append(key.key());
        }
        for (Field field : fields) {
            sql.append(", ").append(field.key());
        }
        if (!fields.contains(Field.NO_KK)) {
            sql.append(", no_kk");
        }
        return sql.append(" FROM ")
                .append(spec.table())
                .append(" WHERE ")
                .append(condition)
                .append(" ORDER BY id")
                .toString();
    }

    /** Every vocabulary text has a number below this one. */
    public int vocabularySize() {
        return database.call(c -> new VocabularyTable(c, canonical).size());
    }

    /** Source texts kept beside a row's values, as they were encoded when it was imported; empty where there are none. */
    public String keptSource(SourceKind kind, int id) {
        return database.call(c -> {
            TableSpec spec = TableSpec.of(kind);
            try (Statement statement = c.createStatement();
                    ResultSet row = statement.executeQuery("SELECT COALESCE(k.sumber, CAST(p.isi AS VARCHAR), '') FROM "
                            + spec.table() + " k LEFT JOIN sumber_panjang p ON p.jenis_tabel = " + spec.ordinal()
                            + " AND p.baris_id = k.id WHERE k.id = " + id)) {
                return row.next() ? row.getString(1) : "";
            }
        });
    }
}
