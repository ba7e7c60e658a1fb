package id.sidaksos.store;

import static id.sidaksos.store.schema.Tables.UJI_PETIK;

import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.verification.Hasil;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.impl.DSL;

/** Uji petik: families drawn for a second look, draw by draw, and what that look found. */
public final class BackChecks {
    private final Database database;

    BackChecks(Database database) {
        this.database = database;
    }

    /**
     * A family that was drawn.
     *
     * @param draw counts from 1
     * @param key ID Keluarga
     * @param result empty until somebody has looked
     */
    public record Drawn(
            int draw, long seed, String key, Optional<Hasil> result, String verifier, Optional<LocalDate> date) {}

    /** Keeps a draw, and gives its number. */
    public int add(long seed, Collection<String> keys, Stamp stamp) {
        return database.call(c -> {
            Integer last = database.dsl()
                    .select(DSL.max(UJI_PETIK.GELOMBANG))
                    .from(UJI_PETIK)
                    .fetchOneInto(Integer.class);
            int draw = last == null ? 1 : last + 1;
            int id = Ids.next(c, "UJI_PETIK");
            try (Batch batch = new Batch(
                    c,
                    "INSERT INTO uji_petik (id, gelombang, benih, kunci, hasil, petugas, waktu, pelaku)"
                            + " VALUES (?, ?, ?, ?, '', '', ?, ?)")) {
                for (String key : keys) {
                    PreparedStatement row = batch.row();
                    row.setInt(1, id++);
                    row.setInt(2, draw);
                    row.setLong(3, seed);
                    row.setString(4, key);
                    row.setObject(5, stamp.time());
                    row.setString(6, stamp.actor());
                    batch.add();
                }
            }
            return draw;
        });
    }

    /** What the second look found of a family of a draw; false where it was not drawn. */
    public boolean found(int draw, String key, Hasil result, String verifier, Optional<LocalDate> date, Stamp stamp) {
        return database.call(c -> database.dsl()
                        .update(UJI_PETIK)
                        .set(UJI_PETIK.HASIL, result.name())
                        .set(UJI_PETIK.PETUGAS, verifier)
                        .set(UJI_PETIK.TANGGAL, date.orElse(null))
                        .set(UJI_PETIK.WAKTU, stamp.time())
                        .set(UJI_PETIK.PELAKU, stamp.actor())
                        .where(UJI_PETIK.GELOMBANG.eq(draw).and(UJI_PETIK.KUNCI.eq(key)))
                        .execute()
                > 0);
    }

    /** Every drawn family, draw by draw in the order in which they were drawn. */
    public List<Drawn> all() {
        return database.call(c -> database.dsl()
                .selectFrom(UJI_PETIK)
                .orderBy(UJI_PETIK.GELOMBANG, UJI_PETIK.ID)
                .fetch(row -> new Drawn(
                        row.getGelombang(),
                        row.getBenih(),
                        row.getKunci(),
                        row.getHasil().isEmpty() ? Optional.empty() : Optional.of(Hasil.valueOf(row.getHasil())),
                        row.getPetugas(),
                        Optional.ofNullable(row.getTanggal()))));
    }
}
