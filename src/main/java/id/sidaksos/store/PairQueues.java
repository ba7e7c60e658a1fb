package id.sidaksos.store;

import id.sidaksos.domain.layout.SourceKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Pairs of a run as people go through them: counted and read page by page, never all at once. */
public final class PairQueues {
    private static final String COLUMNS =
            "p.jalan_id, p.urutan, p.a_id, p.b_id, p.bobot, p.peluang, p.tingkat, p.keputusan,"
                    + " p.antrean, p.aturan, p.alasan, p.tanda, p.selisih, p.lawan_id, p.bobot_keluarga, p.putusan";

    private final Database database;

    PairQueues(Database database) {
        this.database = database;
    }

    /** A stored pair with everything the run knew of it; names as the lists have them. */
    public record Stored(
            int run, int order, Matches.Found found, String verdict, String nameA, String nameB, int villageA) {}

    /** @param linked whether the engine by itself would link the pair or show it */
    public record Count(String queue, String verdict, boolean linked, boolean known, int pairs) {}

    /**
     * Which pairs: of a run, with one of these verdicts (empty text: none yet), of one of these queues (none: all), in these
     * villages of the first list (none: all), at least this probable.
     */
    public record Wish(
            int run,
            SourceKind listA,
            SourceKind listB,
            List<String> verdicts,
            List<String> queues,
            List<Integer> villages,
            double least) {}

    /** @param wrong expected wrong links among them: the sum of 1 - p */
    public record Slice(int pairs, double wrong) {}

    /** Pairs of a run by queue and verdict. */
    public List<Count> counts(int run) {
        return database.call(c -> {
            List<Count> counts = new ArrayList<>();
            try (PreparedStatement query = c.prepareStatement("SELECT antrean, putusan, keputusan <> 'LAIN' AS ya,"
                    + " BITAND(tanda, " + KNOWN_BEFORE + ") <> 0 OR aturan = '" + ADDED + "' AS tahu, COUNT(*)"
                    + " FROM padanan WHERE jalan_id = ? GROUP BY antrean, putusan, ya, tahu")) {
                query.setInt(1, run);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        counts.add(new Count(
                                row.getString(1),
                                row.getString(2),
                                row.getBoolean(3),
                                row.getBoolean(4),
                                row.getInt(5)));
                    }
                }
            }
            return counts;
        });
    }

    /** Bit of the flag that says: decided by the office before this run. The flag's place is stable. */
    private static final int KNOWN_BEFORE = 1 << 10;

    /** Stands in the place of a rule for a pair that the engine did not bring and a person decided. */
    public static final String ADDED = "PUTUSAN";

    /** The pairs that fit, in their order, from the one after {@code after} on. */
    public List<Stored> page(Wish wish, int after, int most) {
        return database.call(c -> {
            List<Stored> page = new ArrayList<>();
            // The page first, by its index; outer joins keep the database from beginning with the lists.
            String sql = "SELECT " + COLUMNS + ", ra.nama, rb.nama, ra.wilayah_id FROM (SELECT p.* FROM padanan p"
                    + where(wish) + " AND p.urutan > ? ORDER BY p.urutan LIMIT ?) p LEFT JOIN "
                    + TableSpec.of(wish.listA()).table() + " ra ON ra.id = p.a_id LEFT JOIN "
                    + TableSpec.of(wish.listB()).table() + " rb ON rb.id = p.b_id ORDER BY p.urutan";
            try (PreparedStatement query = c.prepareStatement(sql)) {
                int at = bind(query, wish);
                query.setInt(at, after);
                query.setInt(at + 1, most);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        page.add(stored(row));
                    }
                }
            }
            return page;
        });
    }

    /** How many pairs fit, and how many of them are expected to be wrong. */
    public Slice slice(Wish wish) {
        return database.call(c -> {
            try (PreparedStatement query = c.prepareStatement(
                    "SELECT COUNT(*), COALESCE(SUM(1 - p.peluang), 0) FROM padanan p" + where(wish))) {
                bind(query, wish);
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    return new Slice(row.getInt(1), row.getDouble(2));
                }
            }
        });
    }

    /** Villages of the first list that have pairs in these queues, with how many. */
    public void villages(Wish wish, java.util.function.BiConsumer<Integer, Integer> villageAndPairs) {
        database.call(c -> {
            try (PreparedStatement query = c.prepareStatement("SELECT ra.wilayah_id, COUNT(*) FROM padanan p LEFT JOIN "
                    + TableSpec.of(wish.listA()).table() + " ra ON ra.id = p.a_id" + where(wish)
                    + " GROUP BY ra.wilayah_id")) {
                bind(query, wish);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        villageAndPairs.accept(row.getInt(1), row.getInt(2));
                    }
                }
            }
            return null;
        });
    }

    /** One pair by its place in its run; its names are empty. */
    public Optional<Stored> one(int run, int order) {
        return database.call(c -> {
            try (PreparedStatement query = c.prepareStatement(
                    "SELECT " + COLUMNS + ", '', '', 0 FROM padanan p WHERE p.jalan_id = ? AND p.urutan = ?")) {
                query.setInt(1, run);
                query.setInt(2, order);
                try (ResultSet row = query.executeQuery()) {
                    return row.next() ? Optional.of(stored(row)) : Optional.empty();
                }
            }
        });
    }

    /** Pairs of a run in which a row stands at the left or at the right; for two rows of one list, either. */
    public List<Stored> ofRow(int run, int row, boolean left) {
        return database.call(c -> {
            List<Stored> found = new ArrayList<>();
            try (PreparedStatement query = c.prepareStatement("SELECT " + COLUMNS + ", '', '', 0 FROM padanan p"
                    + " WHERE p.jalan_id = ? AND p." + (left ? "a_id" : "b_id") + " = ? ORDER BY p.bobot DESC")) {
                query.setInt(1, run);
                query.setInt(2, row);
                try (ResultSet pairs = query.executeQuery()) {
                    while (pairs.next()) {
                        found.add(stored(pairs));
                    }
                }
            }
            return found;
        });
    }

    /** Every pair of a run as its two rows, the decision and verdict in force: quick, nothing else is read. */
    public void eachStanding(int run, Consumer<Standing> consumer) {
        database.call(c -> {
            try (PreparedStatement query = c.prepareStatement(
                    "SELECT a_id, b_id, antrean, keputusan, putusan FROM padanan WHERE jalan_id = ?")) {
                query.setInt(1, run);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        consumer.accept(new Standing(
                                row.getInt(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5)));
                    }
                }
            }
            return null;
        });
    }

    /** A pair's standing. */
    public record Standing(int a, int b, String queue, String decision, String verdict) {}

    /** Writes the verdict in force beside a pair of a run, whichever way round it stands; adds the pair where it is not there. */
    public void mark(int run, int a, int b, String verdict) {
        database.call(c -> {
            int changed = update(c, run, a, b, verdict);
            if (changed == 0) {
                changed = update(c, run, b, a, verdict);
            }
            if (changed == 0 && !verdict.isEmpty()) {
                add(c, run, a, b, verdict);
            }
            return null;
        });
    }

    private static int update(Connection c, int run, int a, int b, String verdict) throws SQLException {
        try (PreparedStatement update =
                c.prepareStatement("UPDATE padanan SET putusan = ? WHERE jalan_id = ? AND a_id = ? AND b_id = ?")) {
            update.setString(1, verdict);
            update.setInt(2, run);
            update.setInt(3, a);
            update.setInt(4, b);
            return update.executeUpdate();
        }
    }

    private static void add(Connection c, int run, int a, int b, String verdict) throws SQLException {
        int order = 0;
        try (PreparedStatement last =
                c.prepareStatement("SELECT COALESCE(MAX(urutan), -1) + 1 FROM padanan WHERE jalan_id = ?")) {
            last.setInt(1, run);
            try (ResultSet row = last.executeQuery()) {
                row.next();
                order = row.getInt(1);
            }
        }
        try (PreparedStatement insert = c.prepareStatement("INSERT INTO padanan (jalan_id, urutan, a_id, b_id, bobot,"
                + " peluang, tingkat, keputusan, aturan, alasan, antrean, putusan)"
                + " VALUES (?, ?, ?, ?, 0, 0, 0, 'LAIN', ?, '', 'LAIN', ?)")) {
            insert.setInt(1, run);
            insert.setInt(2, order);
            insert.setInt(3, a);
            insert.setInt(4, b);
            insert.setString(5, ADDED);
            insert.setString(6, verdict);
            insert.executeUpdate();
        }
    }

    private static String where(Wish wish) {
        return " WHERE p.jalan_id = ? AND p.putusan IN " + places(wish.verdicts())
                + (wish.queues().isEmpty() ? "" : " AND p.antrean IN " + places(wish.queues()))
                + (wish.villages().isEmpty()
                        ? ""
                        : " AND EXISTS (SELECT 1 FROM "
                                + TableSpec.of(wish.listA()).table() + " d WHERE d.id = p.a_id AND d.wilayah_id IN "
                                + places(wish.villages()) + ")")
                + " AND p.peluang >= ?";
    }

    private static String places(List<?> values) {
        return "(" + "?, ".repeat(values.size() - 1) + "?)";
    }

    private static int bind(PreparedStatement query, Wish wish) throws SQLException {
        int at = 1;
        query.setInt(at++, wish.run());
        for (String verdict : wish.verdicts()) {
            query.setString(at++, verdict);
        }
        for (String queue : wish.queues()) {
            query.setString(at++, queue);
        }
        for (int village : wish.villages()) {
            query.setInt(at++, village);
        }
        query.setDouble(at++, wish.least());
        return at;
    }

    private static Stored stored(ResultSet row) throws SQLException {
        Matches.Pair pair = new Matches.Pair(
                row.getInt(3),
                row.getInt(4),
                row.getDouble(5),
                row.getDouble(6),
                row.getLong(7),
                row.getString(8),
                row.getString(10),
                row.getString(11));
        return new Stored(
                row.getInt(1),
                row.getInt(2),
                new Matches.Found(
                        pair, row.getString(9), row.getInt(12), row.getDouble(13), row.getInt(14), row.getDouble(15)),
                row.getString(16),
                row.getString(17) == null ? "" : row.getString(17),
                row.getString(18) == null ? "" : row.getString(18),
                row.getInt(19));
    }
}
