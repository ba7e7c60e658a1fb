package id.sidaksos.store;

import static id.sidaksos.store.schema.Tables.JALAN_NILAI;
import static id.sidaksos.store.schema.Tables.SET_INDIKATOR;

import id.sidaksos.domain.journal.Stamp;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Indicator sets by version, and what they made of the families. */
public final class Scores {
    private final Database database;

    Scores(Database database) {
        this.database = database;
    }

    /**
     * A version of a set: {@code content} is its canonical text, {@code fingerprint} that text's SHA-256, {@code origin}
     * the file it came from or the reason it was made.
     */
    public record SetVersion(
            int id, String name, int version, String fingerprint, String content, String origin, Stamp stamp) {}

    /** The outcome for one family; {@code score} is null where nothing is known of it. */
    public record Outcome(int familyRow, BigDecimal score, String bandName, BigDecimal completeness, String reason) {}

    /** @param state {@link #state()} of the data when the run was made */
    public record Run(int id, int setId, long state, Stamp stamp) {}

    /** The version with this very content, added where it is new. Versions never change. */
    public SetVersion keep(String name, String fingerprint, String content, String origin, Stamp stamp) {
        return database.call(c -> {
            List<SetVersion> same = database.dsl()
                    .selectFrom(SET_INDIKATOR)
                    .where(SET_INDIKATOR.NAMA.eq(name).and(SET_INDIKATOR.SIDIK.eq(fingerprint)))
                    .fetch(Scores::version);
            if (!same.isEmpty()) {
                return same.get(0);
            }
            int id = Ids.next(c, "SET_INDIKATOR");
            Integer newest = database.dsl()
                    .select(org.jooq.impl.DSL.max(SET_INDIKATOR.VERSI))
                    .from(SET_INDIKATOR)
                    .where(SET_INDIKATOR.NAMA.eq(name))
                    .fetchOneInto(Integer.class);
            int version = newest == null ? 1 : newest + 1;
            database.dsl()
                    .insertInto(SET_INDIKATOR)
                    .values(id, name, version, fingerprint, content, origin, stamp.time(), stamp.actor())
                    .execute();
            return new SetVersion(id, name, version, fingerprint, content, origin, stamp);
        });
    }

    public List<SetVersion> sets() {
        return database.call(c -> database.dsl()
                .selectFrom(SET_INDIKATOR)
                .orderBy(SET_INDIKATOR.ID)
                .fetch(Scores::version));
    }

    public Optional<SetVersion> set(int id) {
        return database.call(c -> database.dsl()
                .selectFrom(SET_INDIKATOR)
                .where(SET_INDIKATOR.ID.eq(id))
                .fetchOptional(Scores::version));
    }

    private static SetVersion version(id.sidaksos.store.schema.tables.records.SetIndikatorRecord row) {
        return new SetVersion(
                row.getId(),
                row.getNama(),
                row.getVersi(),
                row.getSidik().trim(),
                row.getIsi(),
                row.getAsal(),
                new Stamp(row.getWaktu(), row.getPelaku()));
    }

    /**
     * Changes whenever a file is imported, a correction is made or an answer comes in from a village: scores made before are of
     * other data.
     */
    public long state() {
        return database.call(c -> {
            try (var statement = c.createStatement();
                    ResultSet row = statement.executeQuery("SELECT (SELECT COALESCE(MAX(id), 0) FROM impor) * 1000003"
                            + " + (SELECT COALESCE(MAX(id), 0) FROM koreksi)"
                            + " + (SELECT CAST(COALESCE(MAX(id), 0) AS BIGINT) FROM verval_nilai) * 1000000007")) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    public int addRun(int setId, long state, String summary, Stamp stamp, Iterable<Outcome> outcomes) {
        return database.call(c -> {
            int run = Ids.next(c, "JALAN_NILAI");
            database.dsl()
                    .insertInto(JALAN_NILAI)
                    .values(run, setId, state, stamp.time(), stamp.actor(), summary)
                    .execute();
            try (Batch batch = new Batch(
                    c,
                    "INSERT INTO nilai (jalan_id, keluarga_id, skor, kelas, kelengkapan, alasan) VALUES (?, ?, ?, ?, ?, ?)")) {
                for (Outcome outcome : outcomes) {
                    PreparedStatement row = batch.row();
                    row.setInt(1, run);
                    row.setInt(2, outcome.familyRow());
                    row.setBigDecimal(3, outcome.score());
                    row.setString(4, outcome.bandName());
                    row.setBigDecimal(5, outcome.completeness());
                    row.setString(6, outcome.reason());
                    batch.add();
                }
            }
            return run;
        });
    }

    public Optional<Run> newestRun() {
        return database.call(c -> database.dsl()
                .selectFrom(JALAN_NILAI)
                .orderBy(JALAN_NILAI.ID.desc())
                .limit(1)
                .fetchOptional(row -> new Run(
                        row.getId(), row.getSetId(), row.getKeadaan(), new Stamp(row.getWaktu(), row.getPelaku()))));
    }

    public void each(int run, Consumer<Outcome> consumer) {
        each(run, "alasan", consumer);
    }

    /** The same with empty reasons: they are most of what would have to be read. */
    public void eachWithoutReason(int run, Consumer<Outcome> consumer) {
        each(run, "''", consumer);
    }

    private void each(int run, String reason, Consumer<Outcome> consumer) {
        database.stream(c -> {
            try (PreparedStatement query = c.prepareStatement("SELECT keluarga_id, skor, kelas, kelengkapan, " + reason
                    + " FROM nilai WHERE jalan_id = ? ORDER BY jalan_id, keluarga_id")) {
                query.setInt(1, run);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        consumer.accept(new Outcome(
                                row.getInt(1),
                                row.getBigDecimal(2),
                                row.getString(3),
                                row.getBigDecimal(4),
                                row.getString(5)));
                    }
                }
            }
            return null;
        });
    }
}
