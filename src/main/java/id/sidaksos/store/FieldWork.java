package id.sidaksos.store;

import static id.sidaksos.store.schema.Tables.PAKET;
import static id.sidaksos.store.schema.Tables.PAKET_KEMBALI;
import static id.sidaksos.store.schema.Tables.USULAN;

import id.sidaksos.domain.verification.PacketText;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.VillageName;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What has been sent to villages and what has come of it, read for all families at once. */
public final class FieldWork {
    /** A file that was merged. */
    private static final String MERGED = "DIGABUNG";

    private static final String OPEN = "TERBUKA";

    private final Database database;

    FieldWork(Database database) {
        this.database = database;
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
