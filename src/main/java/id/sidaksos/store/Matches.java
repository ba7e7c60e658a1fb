package id.sidaksos.store;

import static id.sidaksos.store.schema.Tables.JALAN_PADANAN;
import static id.sidaksos.store.schema.Tables.PUTUSAN;

import id.sidaksos.domain.journal.Stamp;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /**
     * A pair as a run leaves it, with what a person should see beside it.
     *
     * @param queue where it waits for a person: PASTI, TINJAU, NIK, LAIN
     * @param flags one bit for each flag of the engine
     * @param margin bits to the next candidate
     * @param rival that candidate's row of the second list, 0 for none
     * @param family bits that the families add or take
     */
    public record Found(Pair pair, String queue, int flags, double margin, int rival, double family) {}

    /** SAMA, BEDA; NANTI where somebody will look later; {@link #WITHDRAWN} where a verdict was taken back. */
    public record Verdict(String keyA, String keyB, String verdict) {}

    /** Stands in the place of a verdict that was taken back. */
    public static final String WITHDRAWN = "DICABUT";

    /** A verdict with who gave it, when and why. */
    public record Said(String verdict, Stamp stamp, String why) {}

    private static final String DECISION_IN_FORCE =
            "CASE putusan WHEN 'SAMA' THEN 'OTOMATIS' WHEN 'BEDA' THEN 'LAIN' ELSE keputusan END";

    /** Stores a run and its pairs; inside a transaction. Older runs stay: they are the record of what was known when. */
    public int addRun(Kind kind, Stamp stamp, String parameters, String summary, Iterable<Found> pairs) {
        return database.call(c -> {
            int run = Ids.next(c, "JALAN_PADANAN");
            database.dsl()
                    .insertInto(JALAN_PADANAN)
                    .values(run, kind.name(), stamp.time(), stamp.actor(), parameters, summary)
                    .execute();
            int order = 0;
            try (Batch batch = new Batch(
                    c,
                    "INSERT INTO padanan (jalan_id, urutan, a_id, b_id, bobot, peluang, tingkat, keputusan, aturan, alasan,"
                            + " antrean, tanda, selisih, lawan_id, bobot_keluarga)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (Found found : pairs) {
                    Pair pair = found.pair();
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
                    row.setString(11, found.queue());
                    row.setInt(12, found.flags());
                    row.setDouble(13, found.margin());
                    row.setInt(14, found.rival());
                    row.setDouble(15, found.family());
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

    /** What a run noted of itself when it was stored. */
    public String summary(int run) {
        return database.call(c -> database.dsl()
                .select(JALAN_PADANAN.RINGKASAN)
                .from(JALAN_PADANAN)
                .where(JALAN_PADANAN.ID.eq(run))
                .fetchOneInto(String.class));
    }

    /** What a run was weighed with. */
    public String parameters(int run) {
        return database.call(c -> database.dsl()
                .select(JALAN_PADANAN.PARAMETER)
                .from(JALAN_PADANAN)
                .where(JALAN_PADANAN.ID.eq(run))
                .fetchOneInto(String.class));
    }

    /** The newest word on each pair that has one, what is put off among them. */
    public List<Verdict> words(Kind kind) {
        return newest(kind, List.of("SAMA", "BEDA", "NANTI"));
    }

    /** A run with how many pairs it has of each decision. */
    public record RunFigures(int id, Kind kind, Stamp stamp, Map<String, Integer> decisions) {}

    /** The newest run of a kind; empty where there is none yet. */
    public Optional<RunFigures> newest(Kind kind) {
        OptionalInt run = newestRun(kind);
        if (run.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(database.call(c -> {
            Map<String, Integer> decisions = new LinkedHashMap<>();
            try (PreparedStatement query = c.prepareStatement("SELECT " + DECISION_IN_FORCE
                    + " AS k, COUNT(*) FROM padanan WHERE jalan_id = ? GROUP BY k ORDER BY k")) {
                query.setInt(1, run.getAsInt());
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        decisions.put(row.getString(1), row.getInt(2));
                    }
                }
            }
            Stamp stamp = database.dsl()
                    .selectFrom(JALAN_PADANAN)
                    .where(JALAN_PADANAN.ID.eq(run.getAsInt()))
                    .fetchOne(row -> new Stamp(row.getWaktu(), row.getPelaku()));
            return new RunFigures(run.getAsInt(), kind, stamp, decisions);
        }));
    }

    /** Pairs of a run in the order they were stored, each with the decision in force: a verdict stands over the engine's. */
    public void each(int run, Consumer<Pair> consumer) {
        pairs("jalan_id = ?", consumer, run);
    }

    /** Pairs of a run in which a row stands on the left side, or on the right one. */
    public void of(int run, int rowId, boolean left, Consumer<Pair> consumer) {
        pairs("jalan_id = ? AND " + (left ? "a_id" : "b_id") + " = ?", consumer, run, rowId);
    }

    private void pairs(String condition, Consumer<Pair> consumer, int... parameters) {
        database.stream(c -> {
            try (PreparedStatement query = c.prepareStatement("SELECT a_id, b_id, bobot, peluang, tingkat, "
                    + DECISION_IN_FORCE + ", aturan, alasan FROM padanan WHERE " + condition + " ORDER BY urutan")) {
                for (int i = 0; i < parameters.length; i++) {
                    query.setInt(i + 1, parameters[i]);
                }
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

    /** What became of one pair, without its reasons. */
    public record Decided(int a, String decision) {}

    /** As {@link #each}, and only what was decided: for the whole list at once. */
    public void decisions(int run, Consumer<Decided> consumer) {
        database.stream(c -> {
            try (PreparedStatement query =
                    c.prepareStatement("SELECT a_id, " + DECISION_IN_FORCE + " FROM padanan WHERE jalan_id = ?")) {
                query.setInt(1, run);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        consumer.accept(new Decided(row.getInt(1), row.getString(2)));
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

    /** The verdicts in force: what is put off or taken back is none. */
    public List<Verdict> verdicts(Kind kind) {
        return newest(kind, List.of("SAMA", "BEDA"));
    }

    /** The newest word on each pair, if it is one of these. */
    private List<Verdict> newest(Kind kind, List<String> words) {
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
        newest.values().removeIf(verdict -> !words.contains(verdict.verdict()));
        return List.copyOf(newest.values());
    }

    /** Everything that was ever said of a pair, newest first. */
    public List<Said> said(Kind kind, String keyA, String keyB) {
        return database.call(c -> database.dsl()
                .selectFrom(PUTUSAN)
                .where(PUTUSAN.JENIS
                        .eq(kind.name())
                        .and(PUTUSAN.KUNCI_A.eq(keyA))
                        .and(PUTUSAN.KUNCI_B.eq(keyB)))
                .orderBy(PUTUSAN.ID.desc())
                .fetch(row -> new Said(row.getPutusan(), new Stamp(row.getWaktu(), row.getPelaku()), row.getAlasan())));
    }
}
