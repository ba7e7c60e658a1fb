package id.sidaksos.store;

import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.registry.RegionTree;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** The rows in force, streamed in the order they were imported. */
public final class Rows {
    private final Database database;
    private final BiFunction<Field, String, String> canonical;

    Rows(Database database, BiFunction<Field, String, String> canonical) {
        this.database = database;
        this.canonical = canonical;
    }

    /** How many rows of a kind are in force. */
    public int count(SourceKind kind) {
        return database.call(c -> {
            try (Statement statement = c.createStatement();
                    ResultSet row = statement.executeQuery(
                            "SELECT COUNT(*) FROM " + TableSpec.of(kind).table() + " WHERE diganti IS NULL")) {
                row.next();
                return row.getInt(1);
            }
        });
    }

    /**
     * Every row in force, once.
     *
     * @param wanted fields that will be asked for; keys, NIK and region always come along
     */
    public void each(SourceKind kind, Set<Field> wanted, Consumer<StoredRow> consumer) {
        database.call(c -> {
            TableSpec spec = TableSpec.of(kind);
            List<Field> fields = new ArrayList<>(spec.columns());
            fields.retainAll(wanted);
            if (spec.columns().contains(Field.JENIS_KELAMIN) && !fields.contains(Field.JENIS_KELAMIN)) {
                fields.add(Field.JENIS_KELAMIN);
            }
            VocabularyTable vocabulary = new VocabularyTable(c, canonical);
            RegionTree regions = new RegionTree(RegionTable.all(c));
            Map<String, Map<Field, String>> corrections = Corrections.inForce(c, spec);
            try (Statement statement = c.createStatement()) {
                statement.setFetchSize(10_000);
                try (ResultSet result = statement.executeQuery(sql(spec, fields))) {
                    RowReader reader = new RowReader(spec, fields, result, vocabulary, regions, corrections);
                    while (result.next()) {
                        reader.load();
                        consumer.accept(reader);
                    }
                }
            }
            return null;
        });
    }

    private static String sql(TableSpec spec, List<Field> fields) {
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
                .append(" WHERE diganti IS NULL ORDER BY id")
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
