package id.sidaksos.store;

import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.finding.FindingKind;
import id.sidaksos.domain.finding.Level;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.registry.CrossResult;
import id.sidaksos.domain.registry.Region;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
     * @param id of the finding; those of comparisons get a new one with each import
     * @param row number as the spreadsheet shows it
     * @param rowId number of the row in its table, 0 for a parked row
     * @param key lasting key of the row in words, empty for a parked row
     */
    public record Placed(
            int id,
            int importId,
            String file,
            String sheet,
            int row,
            SourceKind kind,
            int rowId,
            String key,
            String familyId,
            String personId,
            Region region,
            Finding finding) {}

    /** How many findings of each kind one imported table has. */
    public Map<FindingKind, Integer> countsOf(int importId) {
        return counts("impor_id = " + importId);
    }

    /** How many findings of each kind there are on rows in force. */
    public Map<FindingKind, Integer> counts() {
        return counts(inForce());
    }

    /** Rows are looked up one by one only in tables that have replaced rows at all. */
    private String inForce() {
        return database.call(c -> {
            StringBuilder condition = new StringBuilder("TRUE");
            try (PreparedStatement query = c.prepareStatement("SELECT SUM(berubah) FROM impor WHERE jenis = ?")) {
                for (TableSpec spec : TableSpec.values()) {
                    query.setString(1, spec.kind().key());
                    try (ResultSet row = query.executeQuery()) {
                        if (row.next() && row.getInt(1) > 0) {
                            condition
                                    .append(" AND (baris_id = 0 OR jenis_tabel <> ")
                                    .append(spec.ordinal())
                                    .append(" OR EXISTS (SELECT 1 FROM ")
                                    .append(spec.table())
                                    .append(" k WHERE k.id = baris_id AND k.diganti IS NULL))");
                        }
                    }
                }
            }
            return condition.toString();
        });
    }

    /** The findings of one row, gravest first. */
    public List<Finding> of(SourceKind kind, int rowId) {
        return database.call(c -> {
            List<Finding> found = new ArrayList<>();
            try (PreparedStatement query = c.prepareStatement("SELECT kolom, jenis, isi, usulan, rincian FROM temuan"
                    + " WHERE jenis_tabel = ? AND baris_id = ? ORDER BY tingkat DESC, id")) {
                query.setInt(1, TableSpec.of(kind).ordinal());
                query.setInt(2, rowId);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        found.add(finding(row, 1));
                    }
                }
            }
            return found;
        });
    }

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

    /** Writes proven NIKs beside what is told of the rows' own; nothing is corrected by it. */
    public void proposeNiks(List<CrossResult.Proposal> proposals) {
        database.call(c -> {
            try (Batch update = new Batch(
                    c,
                    "UPDATE temuan SET usulan = ? WHERE jenis_tabel = ?"
                            + " AND baris_id = ? AND kolom = 'nik' AND asal = ? AND tingkat = ?")) {
                for (CrossResult.Proposal proposal : proposals) {
                    PreparedStatement row = update.row();
                    row.setString(1, proposal.nik());
                    row.setInt(2, TableSpec.of(proposal.list()).ordinal());
                    row.setInt(3, proposal.row());
                    row.setInt(4, FindingBatch.FROM_ROW);
                    row.setInt(5, Level.GAWAT.ordinal());
                    update.add();
                }
            }
            return null;
        });
    }

    /** A finding from holding rows against one another, with the row it is told at. */
    public record Compared(SourceKind kind, int importId, int rowId, int row, Finding finding) {}

    /**
     * What a finding on a row is about.
     *
     * @param field the field it is about, or null where it is about the whole row
     */
    public record Told(FindingKind kind, Field field) {}

    /** What the findings of one kind of list come to, by the number of the row. */
    public static final class Marks {
        private static final Level[] LEVELS = Level.values();

        private final Deferrals.InForce deferred;
        private final Map<Integer, List<Told>> grave = new HashMap<>();
        private final Map<Integer, List<Told>> perhapsDeferred = new HashMap<>();
        private final Map<Integer, Integer> counts = new HashMap<>();
        private final Map<Integer, Level> gravest = new HashMap<>();

        private Marks(Deferrals.InForce deferred) {
            this.deferred = deferred;
        }

        /** The grave findings of a row, in the order they were made. */
        public List<Told> grave(int rowId) {
            return grave.getOrDefault(rowId, List.of());
        }

        /** The findings of a row that are of a kind of which some are ditunda; whether these are, the row's key tells. */
        public List<Told> perhapsDeferred(int rowId) {
            return perhapsDeferred.getOrDefault(rowId, List.of());
        }

        /** How many findings a row has. */
        public int count(int rowId) {
            return counts.getOrDefault(rowId, 0);
        }

        /** The highest level among the findings of a row; empty where it has none. */
        public Optional<Level> gravest(int rowId) {
            return Optional.ofNullable(gravest.get(rowId));
        }

        private void take(ResultSet row) throws SQLException {
            counts.merge(row.getInt(2), 1, Integer::sum);
            gravest.merge(row.getInt(2), LEVELS[row.getInt(3)], (a, b) -> a.compareTo(b) < 0 ? b : a);
            if (row.getInt(3) == Level.GAWAT.ordinal()) {
                grave.computeIfAbsent(row.getInt(2), id -> new ArrayList<>(1)).add(told(row));
            }
            if (deferred.any()) {
                Told told = told(row);
                if (deferred.concerns(told.kind(), told.field())) {
                    perhapsDeferred
                            .computeIfAbsent(row.getInt(2), id -> new ArrayList<>(1))
                            .add(told);
                }
            }
        }

        private static Told told(ResultSet row) throws SQLException {
            String column = row.getString(5);
            return new Told(
                    FindingKind.valueOf(row.getString(4)),
                    column == null ? null : Field.ofKey(column).orElseThrow());
        }
    }

    /** Marks of every row that has a finding, for each of these kinds of list; all read in one go. */
    public Map<SourceKind, Marks> marks(Set<SourceKind> kinds, Deferrals.InForce deferred) {
        return database.stream(c -> {
            Map<SourceKind, Marks> marks = new EnumMap<>(SourceKind.class);
            kinds.forEach(kind -> marks.put(kind, new Marks(deferred)));
            try (Statement query = c.createStatement();
                    ResultSet row = query.executeQuery(
                            "SELECT jenis_tabel, baris_id, tingkat, jenis, kolom FROM temuan ORDER BY id")) {
                while (row.next()) {
                    Marks own = marks.get(TableSpec.values()[row.getInt(1)].kind());
                    if (own != null) {
                        own.take(row);
                    }
                }
            }
            return marks;
        });
    }

    /** Every finding on a row in force or parked, by file and row. */
    public void each(Consumer<Placed> consumer) {
        database.stream(c -> {
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
                                    + " COALESCE(k.id_keluarga, n.id_keluarga, ''), COALESCE(n.id_individu, d.id_dtks, ''),"
                                    + " t.id, COALESCE(k.wilayah_id, n.wilayah_id, d.wilayah_id, 0),"
                                    + " COALESCE(k.urutan, n.urutan, d.urutan, 0),"
                                    + " COALESCE(k.sidik_isi, n.sidik_isi, d.sidik_isi, 0)"
                                    + " FROM temuan t"
                                    + " LEFT JOIN keluarga k ON t.jenis_tabel = 0 AND k.id = t.baris_id"
                                    + " LEFT JOIN individu n ON t.jenis_tabel = 1 AND n.id = t.baris_id"
                                    + " LEFT JOIN dtks d ON t.jenis_tabel = 2 AND d.id = t.baris_id"
                                    + " WHERE COALESCE(k.diganti, n.diganti, d.diganti) IS NULL"
                                    + " ORDER BY t.impor_id, t.baris, t.id")) {
                Map<Integer, Region> regions = RegionTable.byId(c);
                while (row.next()) {
                    Region region = regions.getOrDefault(row.getInt(13), Region.NONE);
                    consumer.accept(placed(row, places.get(row.getInt(1)), region));
                }
            }
            return null;
        });
    }

    private static Placed placed(ResultSet row, String[] place, Region region) throws SQLException {
        TableSpec spec = TableSpec.values()[row.getInt(3)];
        int rowId = row.getInt(4);
        String family = row.getString(10);
        String person = row.getString(11);
        List<String> parts = spec == TableSpec.INDIVIDU
                ? List.of(family, person)
                : List.of(spec == TableSpec.DTKS ? person : family);
        return new Placed(
                row.getInt(12),
                row.getInt(1),
                place[0],
                place[1],
                row.getInt(2),
                spec.kind(),
                rowId,
                rowId == 0 ? "" : RowKeys.words(parts, row.getInt(14), row.getLong(15)),
                family,
                person,
                region,
                finding(row, 5));
    }

    /** @param at column of kolom; jenis, isi, usulan and rincian follow */
    static Finding finding(ResultSet row, int at) throws SQLException {
        String column = row.getString(at);
        String args = row.getString(at + 4);
        return new Finding(
                FindingKind.valueOf(row.getString(at + 1)),
                column == null ? null : Field.ofKey(column).orElseThrow(),
                row.getString(at + 2) == null ? "" : row.getString(at + 2),
                row.getString(at + 3) == null ? "" : row.getString(at + 3),
                args == null ? List.of() : List.of(args.split("\u001f", -1)));
    }
}
