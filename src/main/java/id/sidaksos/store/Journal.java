package id.sidaksos.store;

import static id.sidaksos.store.schema.Tables.JURNAL;

import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.journal.Entry;
import id.sidaksos.domain.journal.Line;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.store.schema.tables.records.JurnalRecord;
import java.sql.PreparedStatement;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;

/** The append-only journal. */
public final class Journal {
    private final Database database;

    Journal(Database database) {
        this.database = database;
    }

    public void add(Stamp stamp, Entry entry) {
        database.call(c -> database.dsl()
                .insertInto(JURNAL)
                .values(
                        Ids.next(c, "JURNAL"),
                        stamp.time(),
                        stamp.actor(),
                        entry.act().name(),
                        entry.target(),
                        entry.before(),
                        entry.after(),
                        entry.why())
                .execute());
    }

    /** Many lines at once; inside a transaction. */
    public void addAll(Stamp stamp, List<Entry> entries) {
        database.call(c -> {
            int next = Ids.next(c, "JURNAL");
            try (Batch batch = new Batch(
                    c,
                    "INSERT INTO jurnal (id, waktu, pelaku, perbuatan, sasaran, lama, baru, alasan)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (Entry entry : entries) {
                    PreparedStatement row = batch.row();
                    row.setInt(1, next++);
                    row.setObject(2, stamp.time());
                    row.setString(3, stamp.actor());
                    row.setString(4, entry.act().name());
                    row.setString(5, entry.target());
                    row.setString(6, entry.before());
                    row.setString(7, entry.after());
                    row.setString(8, entry.why());
                    batch.add();
                }
            }
            return null;
        });
    }

    /** The newest lines first. */
    public List<Line> newest(int count) {
        return database.call(c -> database.dsl()
                .selectFrom(JURNAL)
                .orderBy(JURNAL.ID.desc())
                .limit(count)
                .fetch(Journal::line));
    }

    /** The newest line of one kind of act. */
    public Optional<Line> newest(Act act) {
        return database.call(c -> database.dsl()
                .selectFrom(JURNAL)
                .where(JURNAL.PERBUATAN.eq(act.name()))
                .orderBy(JURNAL.ID.desc())
                .limit(1)
                .fetchOptional(Journal::line));
    }

    /**
     * What of the journal is wanted; empty texts and no dates mean all.
     *
     * @param text somewhere in target, values or reason, whatever its case
     * @param from first moment, as @param until first moment after
     */
    public record Wish(
            String actor, Optional<Act> act, String text, Optional<LocalDateTime> from, Optional<LocalDateTime> until) {
        public static final Wish ALL = new Wish("", Optional.empty(), "", Optional.empty(), Optional.empty());
    }

    /** Lines that fit, newest first, from the one before this number on. */
    public List<Line> page(Wish wish, int before, int most) {
        Condition condition = JURNAL.ID.lt(before);
        if (!wish.actor().isEmpty()) {
            condition = condition.and(JURNAL.PELAKU.eq(wish.actor()));
        }
        if (wish.act().isPresent()) {
            condition = condition.and(JURNAL.PERBUATAN.eq(wish.act().get().name()));
        }
        if (!wish.text().isEmpty()) {
            condition = condition.and(JURNAL.SASARAN
                    .containsIgnoreCase(wish.text())
                    .or(JURNAL.LAMA.containsIgnoreCase(wish.text()))
                    .or(JURNAL.BARU.containsIgnoreCase(wish.text()))
                    .or(JURNAL.ALASAN.containsIgnoreCase(wish.text())));
        }
        if (wish.from().isPresent()) {
            condition = condition.and(JURNAL.WAKTU.ge(wish.from().get()));
        }
        if (wish.until().isPresent()) {
            condition = condition.and(JURNAL.WAKTU.lt(wish.until().get()));
        }
        Condition wanted = condition;
        return database.call(c -> database.dsl()
                .selectFrom(JURNAL)
                .where(wanted)
                .orderBy(JURNAL.ID.desc())
                .limit(most)
                .fetch(Journal::line));
    }

    /** The line with this number. */
    public Optional<Line> one(int number) {
        return database.call(c ->
                database.dsl().selectFrom(JURNAL).where(JURNAL.ID.eq(number)).fetchOptional(Journal::line));
    }

    /** Everybody who stands in the journal. */
    public List<String> actors() {
        return database.call(c -> database.dsl()
                .selectDistinct(JURNAL.PELAKU)
                .from(JURNAL)
                .orderBy(JURNAL.PELAKU)
                .fetch(JURNAL.PELAKU));
    }

    /** Lines about a family and its persons, newest first: their target names the family's key. */
    public List<Line> about(String familyKey) {
        return database.call(c -> database.dsl()
                .selectFrom(JURNAL)
                .where(JURNAL.SASARAN.contains(familyKey))
                .orderBy(JURNAL.ID.desc())
                .fetch(Journal::line));
    }

    private static Line line(JurnalRecord row) {
        return new Line(
                row.getId(),
                new Stamp(row.getWaktu(), row.getPelaku()),
                new Entry(
                        Act.valueOf(row.getPerbuatan()),
                        row.getSasaran(),
                        text(row.getLama()),
                        text(row.getBaru()),
                        text(row.getAlasan())));
    }

    private static String text(String stored) {
        return stored == null ? "" : stored;
    }
}
