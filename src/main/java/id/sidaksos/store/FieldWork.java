package id.sidaksos.store;

import static id.sidaksos.store.schema.Tables.PAKET;
import static id.sidaksos.store.schema.Tables.PAKET_KEMBALI;
import static id.sidaksos.store.schema.Tables.USULAN;

import id.sidaksos.domain.verification.PacketText;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.VillageName;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What has been sent to villages and what has come of it, read for all families at once. */
public final class FieldWork {
    /** A file that was merged. */
    private static final String MERGED = "DIGABUNG";

    private static final String OPEN = "TERBUKA";
    private static final int PAGE = 20_000;

    private final Database database;

    FieldWork(Database database) {
        this.database = database;
    }

    /**
     * One value that came in.
     *
     * @param meeting whether a village meeting decided it; else a verifier or the office found it
     * @param key lasting key of the row that it is of
     * @param value empty where the item was emptied
     * @param verifier and the day as they were told with it; empty where they were not
     */
    public record Value(
            boolean meeting, String key, String item, String value, String verifier, Optional<LocalDate> date) {}

    /**
     * Every value of these items, oldest first: the last one of a row and item is in force.
     *
     * @param items empty for all of them
     */
    public void each(RecordKind kind, Collection<String> items, Consumer<Value> consumer) {
        int last = 0;
        while (last >= 0) {
            int after = last;
            last = database.call(c -> page(c, kind, after, items, consumer));
        }
    }

    /**
     * The next values, and the number of the last one; -1 at the end. Through the table from end to end: by the index of kinds every row
     * would be looked up by itself, which takes minutes. In pages that are read at once: values are only ever added, and a query that is
     * read slowly can lose its rows to the database's own tidying.
     */
    private static int page(
            Connection connection, RecordKind kind, int after, Collection<String> items, Consumer<Value> consumer)
            throws SQLException {
        int last = -1;
        try (PreparedStatement query =
                connection.prepareStatement("SELECT asal, kunci, butir, baru, petugas, tanggal, id, jenis"
                        + " FROM verval_nilai WHERE id > ? ORDER BY id FETCH FIRST " + PAGE + " ROWS ONLY")) {
            query.setInt(1, after);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    last = row.getInt(7);
                    if (row.getInt(8) == kind.ordinal() && (items.isEmpty() || items.contains(row.getString(3)))) {
                        consumer.accept(value(row));
                    }
                }
            }
        }
        return last;
    }

    /** Every value of one row, oldest first. */
    public void of(RecordKind kind, String key, Consumer<Value> consumer) {
        database.call(c -> {
            try (PreparedStatement query = c.prepareStatement("SELECT asal, kunci, butir, baru, petugas, tanggal"
                    + " FROM verval_nilai WHERE jenis = ? AND kunci = ? ORDER BY id")) {
                query.setInt(1, kind.ordinal());
                query.setString(2, key);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        consumer.accept(value(row));
                    }
                }
            }
            return null;
        });
    }

    private static Value value(ResultSet row) throws SQLException {
        return new Value(
                row.getString(1).equals(Verifications.Origin.MUSDES.name()),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Optional.ofNullable(row.getDate(6)).map(Date::toLocalDate));
    }

    /** A packet that was sent, and whether a file of it has come back and was merged. */
    public record Sent(int id, VillageName village, int families, boolean back) {}

    /** Oldest first. */
    public List<Sent> packets() {
        return database.call(c -> {
            Set<Integer> back = database.dsl()
                    .selectDistinct(PAKET_KEMBALI.PAKET_ID)
                    .from(PAKET_KEMBALI)
                    .where(PAKET_KEMBALI.KEADAAN.eq(MERGED).and(PAKET_KEMBALI.PAKET_ID.isNotNull()))
                    .fetchSet(PAKET_KEMBALI.PAKET_ID);
            return database.dsl()
                    .select(PAKET.ID, PAKET.KODE_DESA, PAKET.KECAMATAN, PAKET.DESA, PAKET.KELUARGA)
                    .from(PAKET)
                    .orderBy(PAKET.ID)
                    .fetch(row -> new Sent(
                            row.value1(),
                            new VillageName(row.value2(), row.value3(), row.value4()),
                            row.value5(),
                            back.contains(row.value1())));
        });
    }

    /** Families that stood in any packet: calls with packet and lasting key. */
    public void eachSentFamily(SentFamily consumer) {
        database.stream(c -> {
            try (Statement statement = c.createStatement();
                    ResultSet row = statement.executeQuery(
                            "SELECT paket_id, kunci FROM paket_baris WHERE jenis = " + RecordKind.KELUARGA.ordinal())) {
                while (row.next()) {
                    consumer.take(row.getInt(1), row.getString(2));
                }
            }
            return null;
        });
    }

    /** A family of a packet. */
    @FunctionalInterface
    public interface SentFamily {
        void take(int packet, String key);
    }

    /** Lasting keys of rows with a conflict that nobody has decided, once for each conflict; of persons too. */
    public void eachOpenConflict(Consumer<String> consumer) {
        database.call(c -> {
            try (PreparedStatement query =
                    c.prepareStatement("SELECT kunci FROM verval_konflik WHERE keadaan = ? ORDER BY id")) {
                query.setString(1, OPEN);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        consumer.accept(row.getString(1));
                    }
                }
            }
            return null;
        });
    }

    /** A family that a village proposes. State: MENUNGGU, DITERIMA or DITOLAK. */
    public record Proposal(String key, VillageName village, Map<String, String> values, String state) {
        public boolean rejected() {
            return state.equals("DITOLAK");
        }
    }

    /** Families that villages propose, oldest first; persons added to a family of the list are not among them. */
    public List<Proposal> proposals() {
        return database.call(c -> database.dsl()
                .selectFrom(USULAN)
                .where(USULAN.JENIS.eq((byte) RecordKind.USULAN.ordinal()))
                .orderBy(USULAN.ID)
                .fetch(row -> new Proposal(
                        row.getKunci(),
                        new VillageName(row.getKodeDesa(), row.getKecamatan(), row.getDesa()),
                        PacketText.decode(row.getIsi()),
                        row.getKeadaan())));
    }
}
