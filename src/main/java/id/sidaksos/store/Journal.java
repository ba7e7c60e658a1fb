package id.sidaksos.store;

import static id.sidaksos.store.schema.Tables.JURNAL;

import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.journal.Entry;
import id.sidaksos.domain.journal.Line;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.store.schema.tables.records.JurnalRecord;
import java.util.List;
import java.util.Optional;

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
