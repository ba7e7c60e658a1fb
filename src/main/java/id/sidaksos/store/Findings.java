package id.sidaksos.store;

import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.finding.FindingKind;
import id.sidaksos.domain.finding.Level;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Findings about the rows in force, and those of parked rows. */
public final class Findings {
    private final Database database;

    Findings(Database database) {
        this.database = database;
    }

    /**
     * A finding with its place.
     *
     * @param rowId number of the row in its table, 0 for a parked row
     */
    public record Placed(
            String file,
            String sheet,
            int row,
            SourceKind kind,
            int rowId,
            String familyId,
            String personId,
            Finding finding) {}

    /** How many findings of each kind one imported table has. */
    public Map<FindingKind, Integer> countsOf(int importId) {
        return counts("impor_id = " + importId);
    }

    /** How many findings of each kind there are on rows in force. */
    public Map<FindingKind, Integer> counts() {
        return counts(IN_FORCE);
    }

    private static final String IN_FORCE = "(baris_id = 0"
            + " OR (jenis_tabel = 0 AND EXISTS (SELECT 1 FROM keluarga k WHERE k.id = baris_id AND k.diganti IS NULL))"
            + " OR (jenis_tabel = 1 AND EXISTS (SELECT 1 FROM individu k WHERE k.id = baris_id AND k.diganti IS NULL))"
            + " OR (jenis_tabel = 2 AND EXISTS (SELECT 1 FROM dtks k WHERE k.id = baris_id AND k.diganti IS NULL)))";

    private Map<FindingKind, Integer> counts(String condition) {
        return database.call(c -> {
            Map<FindingKind, Integer> counts = new EnumMap<>(FindingKind.class);
            try (Statement statement = c.createStatement();
                    ResultSet row = statement.executeQuery(
                            "SELECT jenis, COUNT(*) FROM temuan WHERE " + condition + " GROUP BY jenis")) {
                while (row.next()) {
                    counts.put(FindingKind.valueOf(row.getString(1)), row.getInt(2));
                }
            }
            return counts;
        });
    }

    /** Replaces the findings of a kind of list that come from holding rows against one another; inside a transaction. */
    public void replaceCompared(SourceKind kind, List<Compared> found) {
        database.call(c -> {
            try (PreparedStatement delete =
                    c.prepareStatement("DELETE FROM temuan WHERE asal = ? AND jenis_tabel = ?")) {
                delete.setInt(1, FindingBatch.FROM_COMPARISON);
                delete.setInt(2, TableSpec.of(kind).ordinal());
                delete.execute();
            }
            try (FindingBatch batch = new FindingBatch(c)) {
                for (Compared each : found) {
                    batch.add(
                            each.importId(),
                            FindingBatch.FROM_COMPARISON,
                            TableSpec.of(each.kind()),
                            each.rowId(),
                            each.row(),
                            each.finding());
                }
            }
            return null;
        });
    }

    /** Writes a proven NIK beside what is told of a row's own; nothing is corrected by it. */
    public void proposeNik(SourceKind kind, int rowId, String nik) {
        database.call(c -> {
            try (PreparedStatement update = c.prepareStatement("UPDATE temuan SET usulan = ? WHERE jenis_tabel = ?"
                    + " AND baris_id = ? AND kolom = 'nik' AND asal = ? AND tingkat = ?")) {
                update.setString(1, nik);
                update.setInt(2, TableSpec.of(kind).ordinal());
                update.setInt(3, rowId);
                update.setInt(4, FindingBatch.FROM_ROW);
                update.setInt(5, Level.GAWAT.ordinal());
                update.execute();
            }
            return null;
        });
    }

    /** A finding from holding rows against one another, with the row it is told at. */
    public record Compared(SourceKind kind, int importId, int rowId, int row, Finding finding) {}

    /**
     * A grave finding on a row.
     *
     * @param field the field it is about, or null where it is about the whole row
     */
    public record Grave(FindingKind kind, Field field) {}

    /** Grave findings by the number of their row. */
    public Map<Integer, List<Grave>> grave(SourceKind kind) {
        return database.call(c -> {
            Map<Integer, List<Grave>> rows = new HashMap<>();
            try (PreparedStatement query = c.prepareStatement(
                    "SELECT baris_id, jenis, kolom FROM temuan WHERE jenis_tabel = ? AND tingkat = ? ORDER BY id")) {
                query.setInt(1, TableSpec.of(kind).ordinal());
                query.setInt(2, Level.GAWAT.ordinal());
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        String column = row.getString(3);
                        rows.computeIfAbsent(row.getInt(1), id -> new ArrayList<>(1))
                                .add(new Grave(
                                        FindingKind.valueOf(row.getString(2)),
                                        column == null
                                                ? null
                                                : Field.ofKey(column).orElseThrow()));
                    }
                }
            }
            return rows;
        });
    }

    /** Every finding on a row in force or parked, by file and row. */
    public void each(Consumer<Placed> consumer) {
        database.call(c -> {
            Map<Integer, String[]> places = new TreeMap<>();
            try (Statement statement = c.createStatement();
                    ResultSet row = statement.executeQuery(
                            "SELECT i.id, b.nama, i.lembar FROM impor i JOIN berkas b ON b.id = i.berkas_id")) {
                while (row.next()) {
                    places.put(row.getInt(1), new String[] {row.getString(2), row.getString(3)});
                }
            }
            try (Statement statement = c.createStatement();
                    ResultSet row = statement.executeQuery(
                            "SELECT t.impor_id, t.baris, t.jenis_tabel, t.baris_id, t.kolom, t.jenis, t.isi, t.usulan, t.rincian,"
                                    + " COALESCE(k.id_keluarga, n.id_keluarga, ''), COALESCE(n.id_individu, d.id_dtks, '')"
                                    + " FROM temuan t"
                                    + " LEFT JOIN keluarga k ON t.jenis_tabel = 0 AND k.id = t.baris_id"
                                    + " LEFT JOIN individu n ON t.jenis_tabel = 1 AND n.id = t.baris_id"
                                    + " LEFT JOIN dtks d ON t.jenis_tabel = 2 AND d.id = t.baris_id"
                                    + " WHERE COALESCE(k.diganti, n.diganti, d.diganti) IS NULL"
                                    + " ORDER BY t.impor_id, t.baris, t.id")) {
                while (row.next()) {
                    String[] place = places.get(row.getInt(1));
                    consumer.accept(new Placed(
                            place[0],
                            place[1],
                            row.getInt(2),
                            TableSpec.values()[row.getInt(3)].kind(),
                            row.getInt(4),
                            row.getString(10),
                            row.getString(11),
                            finding(row)));
                }
            }
            return null;
        });
    }

    private static Finding finding(ResultSet row) throws SQLException {
        String column = row.getString(5);
        String args = row.getString(9);
        return new Finding(
                FindingKind.valueOf(row.getString(6)),
                column == null ? null : Field.ofKey(column).orElseThrow(),
                row.getString(7) == null ? "" : row.getString(7),
                row.getString(8) == null ? "" : row.getString(8),
                args == null ? List.of() : List.of(args.split("\u001f", -1)));
    }
}
