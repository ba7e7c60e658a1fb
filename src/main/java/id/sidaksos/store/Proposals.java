package id.sidaksos.store;

import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.verification.RecordKind;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Families that villages propose, and persons they add to families of the list. */
public final class Proposals {
    private static final RecordKind[] KINDS = RecordKind.values();

    private final Database database;

    Proposals(Database database) {
        this.database = database;
    }

    /** How it stands. The constant's name is stable. */
    public enum State {
        MENUNGGU,
        DITERIMA,
        DITOLAK
    }

    /**
     * A proposal.
     *
     * @param id 0 before it is added
     * @param kind USULAN for a family, ANGGOTA for a person
     * @param key lasting key, made by the packet that brought it
     * @param family ID Keluarga that a person is added to, else empty
     * @param values as {@link id.sidaksos.domain.verification.PacketText} encodes them
     * @param likeness what it is like in the lists, in words; empty where it is like nothing
     */
    public record Proposal(
            int id,
            int returned,
            RecordKind kind,
            String key,
            String family,
            String villageCode,
            String district,
            String village,
            String values,
            String likeness,
            State state,
            String why,
            Stamp stamp) {}

    /** Adds a proposal; inside a transaction. */
    public int add(Proposal proposal) {
        return database.call(c -> {
            int id = Ids.next(c, "USULAN");
            try (PreparedStatement insert = c.prepareStatement("INSERT INTO usulan (id, kembali_id, jenis, kunci,"
                    + " id_keluarga, kode_desa, kecamatan, desa, isi, padanan, keadaan, alasan, waktu, pelaku)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                insert.setInt(1, id);
                insert.setInt(2, proposal.returned());
                insert.setInt(3, proposal.kind().ordinal());
                insert.setString(4, proposal.key());
                insert.setString(5, proposal.family());
                insert.setString(6, proposal.villageCode());
                insert.setString(7, proposal.district());
                insert.setString(8, proposal.village());
                insert.setString(9, proposal.values());
                insert.setString(10, proposal.likeness());
                insert.setString(11, proposal.state().name());
                insert.setString(12, proposal.why());
                insert.setObject(13, proposal.stamp().time());
                insert.setString(14, proposal.stamp().actor());
                insert.executeUpdate();
            }
            return id;
        });
    }

    /** Lays further answers of the village into a proposal; inside a transaction. */
    public void values(int id, String values) {
        update("isi = ?", id, values);
    }

    public void likeness(int id, String words) {
        update("padanan = ?", id, words);
    }

    /** Says what the office decided; inside a transaction. */
    public void decide(int id, State state, String why, Stamp stamp) {
        database.call(c -> {
            try (PreparedStatement update = c.prepareStatement(
                    "UPDATE usulan SET keadaan = ?, alasan = ?, waktu = ?, pelaku = ? WHERE id = ?")) {
                update.setString(1, state.name());
                update.setString(2, why);
                update.setObject(3, stamp.time());
                update.setString(4, stamp.actor());
                update.setInt(5, id);
                return update.executeUpdate();
            }
        });
    }

    public Optional<Proposal> ofKey(String key) {
        return read("kunci = ?", key).stream().findFirst();
    }

    /** In the order they came. */
    public List<Proposal> in(State state) {
        return read("keadaan = ?", state.name());
    }

    private void update(String column, int id, String text) {
        database.call(c -> {
            try (PreparedStatement update = c.prepareStatement("UPDATE usulan SET " + column + " WHERE id = ?")) {
                update.setString(1, text);
                update.setInt(2, id);
                return update.executeUpdate();
            }
        });
    }

    private List<Proposal> read(String condition, String value) {
        return database.call(c -> {
            List<Proposal> found = new ArrayList<>();
            try (PreparedStatement query =
                    c.prepareStatement("SELECT id, kembali_id, jenis, kunci, id_keluarga, kode_desa,"
                            + " kecamatan, desa, isi, padanan, keadaan, alasan, waktu, pelaku FROM usulan WHERE "
                            + condition
                            + " ORDER BY id")) {
                query.setString(1, value);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        found.add(proposal(row));
                    }
                }
            }
            return found;
        });
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        return new Proposal(
                row.getInt(1),
                row.getInt(2),
                KINDS[row.getInt(3)],
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                State.valueOf(row.getString(11)),
                row.getString(12),
                new Stamp(row.getObject(13, LocalDateTime.class), row.getString(14)));
    }
}
