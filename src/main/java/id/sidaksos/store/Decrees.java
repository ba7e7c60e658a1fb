package id.sidaksos.store;

import static id.sidaksos.store.schema.Tables.SK;

import id.sidaksos.domain.journal.Stamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Frozen decrees. Once written they never change; a change of the list is a further decree. */
public final class Decrees {
    private final Database database;

    Decrees(Database database) {
        this.database = database;
    }

    /** @param content canonical text of the snapshot, whose SHA-256 is {@code fingerprint} */
    public record Decree(
            int id,
            String number,
            LocalDate date,
            String subject,
            String fingerprint,
            int families,
            int persons,
            String content) {}

    /** @param funnel the funnel's figures as they were, in canonical text */
    public int add(Decree decree, int setId, String funnel, Stamp stamp) {
        return database.call(c -> {
            int id = Ids.next(c, "SK");
            database.dsl()
                    .insertInto(SK)
                    .values(
                            id,
                            decree.number(),
                            decree.date(),
                            decree.subject(),
                            decree.fingerprint(),
                            decree.families(),
                            decree.persons(),
                            setId,
                            decree.content(),
                            funnel,
                            stamp.time(),
                            stamp.actor())
                    .execute();
            return id;
        });
    }

    /** A decree without its content, and who froze it when. */
    public record Frozen(
            int id,
            String number,
            LocalDate date,
            String subject,
            String fingerprint,
            int families,
            int persons,
            Stamp stamp) {}

    /** The newest first. */
    public List<Frozen> list() {
        return database.call(c -> database.dsl()
                .select(SK.ID, SK.NOMOR, SK.TANGGAL, SK.TENTANG, SK.SIDIK, SK.KELUARGA, SK.JIWA, SK.WAKTU, SK.PELAKU)
                .from(SK)
                .orderBy(SK.ID.desc())
                .fetch(row -> new Frozen(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5().trim(),
                        row.value6(),
                        row.value7(),
                        new Stamp(row.value8(), row.value9()))));
    }

    /** Canonical text of a decree's snapshot, as it was frozen. */
    public Optional<String> content(int id) {
        return database.call(
                c -> database.dsl().select(SK.ISI).from(SK).where(SK.ID.eq(id)).fetchOptional(SK.ISI));
    }

    public int count() {
        return database.call(c -> database.dsl().fetchCount(SK));
    }

    public List<Decree> all() {
        return database.call(c -> database.dsl()
                .selectFrom(SK)
                .orderBy(SK.ID)
                .fetch(row -> new Decree(
                        row.getId(),
                        row.getNomor(),
                        row.getTanggal(),
                        row.getTentang(),
                        row.getSidik().trim(),
                        row.getKeluarga(),
                        row.getJiwa(),
                        row.getIsi())));
    }
}
