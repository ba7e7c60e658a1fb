package id.sidaksos.store;

import static id.sidaksos.store.schema.Tables.JALAN_PADANAN;
import static id.sidaksos.store.schema.Tables.PUTUSAN;

import id.sidaksos.domain.journal.Stamp;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Runs of the matching engine, their pairs, and the verdicts of people. */
public final class Matches {
    private final Database database;

    Matches(Database database) {
        this.database = database;
    }

    /** What was matched. The constant's name is stable. */
    public enum Kind {
        DTKS,
        GANDA_INDIVIDU,
        GANDA_KELUARGA
    }

    /**
     * One pair of a run.
     *
     * @param levels level of each comparison, packed as the engine packs them
     * @param rule the blocking rule that found it
     * @param reason in words, in Indonesian
     */
    public record Pair(
            int a,
            int b,
            double weight,
            double probability,
            long levels,
            String decision,
            String rule,
            String reason) {}

    public record Verdict(String keyA, String keyB, String verdict) {}

    /** Stores a run and its pairs; inside a transaction. Older runs stay: they are the record of what was known when. */
    public int addRun(Kind kind, Stamp stamp, String parameters, String summary, Iterable<Pair> pairs) {
        return database.call(c -> {
            int run = Ids.next(c, "JALAN_PADANAN");
            database.dsl()
                    .insertInto(JALAN_PADANAN)
                    .values(run, kind.name(), stamp.time(), stamp.actor(), parameters, summary)
                    .execute();
            int order = 0;
            try (Batch batch = new Batch(
                    c,
                    "INSERT INTO padanan (jalan_id, urutan, a_id, b_id, bobot, peluang, tingkat, keputusan, aturan, alasan)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (Pair pair : pairs) {
                    PreparedStatement row = batch.row();
                    row.setInt(1, run);
                    row.setInt(2, order++);
                    row.setInt(3, pair.a());
                    row.setInt(4, pair.b());
                    row.setDouble(5, pair.weight());
                    row.setDouble(6, pair.probability());
                    row.setLong(7, pair.levels());
                    row.setString(8, pair.decision());
                    row.setString(9, pair.rule());
                    row.setString(10, pair.reason());
                    batch.add();
                }
            }
            return run;
        });
    }

    public OptionalInt newestRun(Kind kind) {
        Integer run = database.call(c -> database.dsl()
                .select(org.jooq.impl.DSL.max(JALAN_PADANAN.ID))
                .from(JALAN_PADANAN)
                .where(JALAN_PADANAN.JENIS.eq(kind.name()))
                .fetchOneInto(Integer.class));
        return run == null ? OptionalInt.empty() : OptionalInt.of(run);
    }

    /** Pairs of a run in the order they were stored. */
    public void each(int run, Consumer<Pair> consumer) {
        database.call(c -> {
            try (PreparedStatement query = c.prepareStatement(
                    "SELECT a_id, b_id, bobot, peluang, tingkat, keputusan, aturan, alasan FROM padanan WHERE jalan_id = ?"
                            + " ORDER BY urutan")) {
                query.setInt(1, run);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        consumer.accept(new Pair(
                                row.getInt(1),
                                row.getInt(2),
                                row.getDouble(3),
                                row.getDouble(4),
                                row.getLong(5),
                                row.getString(6),
                                row.getString(7),
                                row.getString(8)));
                    }
                }
            }
            return null;
        });
    }

    /** Keeps a verdict on a pair for ever; a later one on the same pair is in force from then on. */
    public void addVerdict(Kind kind, Verdict verdict, Stamp stamp, String why) {
        database.call(c -> database.dsl()
                .insertInto(PUTUSAN)
                .values(
                        Ids.next(c, "PUTUSAN"),
                        kind.name(),
                        verdict.keyA(),
                        verdict.keyB(),
                        verdict.verdict(),
                        stamp.time(),
                        stamp.actor(),
                        why)
                .execute());
    }

    /** The verdicts in force. */
    public List<Verdict> verdicts(Kind kind) {
        Map<String, Verdict> newest = new LinkedHashMap<>();
        database.call(c -> {
            database.dsl()
                    .selectFrom(PUTUSAN)
                    .where(PUTUSAN.JENIS.eq(kind.name()))
                    .orderBy(PUTUSAN.ID)
                    .forEach(row -> newest.put(
                            row.getKunciA() + "\u001f" + row.getKunciB(),
                            new Verdict(row.getKunciA(), row.getKunciB(), row.getPutusan())));
            return null;
        });
        return List.copyOf(newest.values());
    }
}
