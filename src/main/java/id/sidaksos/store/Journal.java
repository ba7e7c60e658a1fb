package id.sidaksos.store;

import static id.sidaksos.store.schema.Tables.JURNAL;

import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.journal.Entry;
import id.sidaksos.domain.journal.Line;
import id.sidaksos.domain.journal.Stamp;
import java.util.List;

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
                .fetch(row -> new Line(
                        row.getId(),
                        new Stamp(row.getWaktu(), row.getPelaku()),
                        new Entry(
                                Act.valueOf(row.getPerbuatan()),
                                row.getSasaran(),
                                text(row.getLama()),
                                text(row.getBaru()),
                                text(row.getAlasan())))));
    }

    private static String text(String stored) {
        return stored == null ? "" : stored;
    }
}
