package id.sidaksos.store;

import id.sidaksos.domain.verification.PacketText;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.VillageName;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
            List<Sent> packets = new ArrayList<>();
            try (Statement statement = c.createStatement();
                    ResultSet row = statement.executeQuery("SELECT id, kode_desa, kecamatan, desa, keluarga, EXISTS"
                            + " (SELECT 1 FROM paket_kembali k WHERE k.paket_id = paket.id AND k.keadaan = '" + MERGED
                            + "') FROM paket ORDER BY id")) {
                while (row.next()) {
                    VillageName village = new VillageName(row.getString(2), row.getString(3), row.getString(4));
                    packets.add(new Sent(row.getInt(1), village, row.getInt(5), row.getBoolean(6)));
                }
            }
            return packets;
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
        return database.call(c -> {
            List<Proposal> proposals = new ArrayList<>();
            try (PreparedStatement query = c.prepareStatement(
                    "SELECT kunci, kode_desa, kecamatan, desa, isi, keadaan FROM usulan WHERE jenis = ? ORDER BY id")) {
                query.setInt(1, RecordKind.USULAN.ordinal());
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        proposals.add(new Proposal(
                                row.getString(1),
                                new VillageName(row.getString(2), row.getString(3), row.getString(4)),
                                PacketText.decode(row.getString(5)),
                                row.getString(6)));
                    }
                }
            }
            return proposals;
        });
    }
}
