package id.sidaksos.store;

import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.verification.RecordKind;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files that came back from villages, and what was wrong with their cells. */
public final class Returns {
    private static final RecordKind[] KINDS = RecordKind.values();

    private final Database database;

    Returns(Database database) {
        this.database = database;
    }

    /** State of a file that came back. The constant's name is stable. */
    public enum State {
        DIGABUNG,
        DITAHAN
    }

    /**
     * A file that came back, or the part of it that is of one packet.
     *
     * @param packet number of the packet, 0 where this database does not know it
     * @param cause name of the error's code where it was put aside, else empty
     */
    public record Return(
            int id,
            int packet,
            String name,
            String sha256,
            State state,
            String cause,
            int rows,
            int changed,
            int conflicts,
            int findings,
            Stamp stamp) {}

    /** What is wrong with a cell or a row; {@code item} is empty for a row. {@code text} as the file has it. */
    public record CellNote(
            int returned, String sheet, int row, RecordKind kind, String key, String item, String why, String text) {}

    /** Keeps a file that came back; inside a transaction. */
    public int add(Return returned) {
        return database.call(c -> {
            int id = Ids.next(c, "PAKET_KEMBALI");
            try (PreparedStatement insert = c.prepareStatement("INSERT INTO paket_kembali (id, paket_id, nama, sha256,"
                    + " keadaan, sebab, baris, berubah, konflik, temuan, waktu, pelaku)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                insert.setInt(1, id);
                if (returned.packet() == 0) {
                    insert.setNull(2, Types.INTEGER);
                } else {
                    insert.setInt(2, returned.packet());
                }
                insert.setString(3, returned.name());
                insert.setString(4, returned.sha256());
                insert.setString(5, returned.state().name());
                insert.setString(6, returned.cause());
                insert.setInt(7, returned.rows());
                insert.setInt(8, returned.changed());
                insert.setInt(9, returned.conflicts());
                insert.setInt(10, returned.findings());
                insert.setObject(11, returned.stamp().time());
                insert.setString(12, returned.stamp().actor());
                insert.executeUpdate();
            }
            return id;
        });
    }

    /** Fills in what became of a return; inside the transaction that added it. */
    public void count(int returned, int changed, int conflicts, int findings) {
        database.call(c -> {
            try (PreparedStatement update =
                    c.prepareStatement("UPDATE paket_kembali SET berubah = ?, konflik = ?, temuan = ? WHERE id = ?")) {
                update.setInt(1, changed);
                update.setInt(2, conflicts);
                update.setInt(3, findings);
                update.setInt(4, returned);
                return update.executeUpdate();
            }
        });
    }

    /** The file with these very bytes as it came back before, oldest first. */
    public List<Return> of(String sha256) {
        return returns("sha256 = ?", query -> query.setString(1, sha256));
    }

    public Optional<Return> one(int id) {
        return returns("id = ?", query -> query.setInt(1, id)).stream().findFirst();
    }

    /** Every return of a packet, oldest first. */
    public List<Return> of(int packet) {
        return returns("paket_id = ?", query -> query.setInt(1, packet));
    }

    /** Everything that came back, oldest first. */
    public List<Return> all() {
        return returns("TRUE", query -> {});
    }

    /** The newest batch of a village of which something was merged; 0 where none was. */
    public int newestMerged(String district, String village) {
        return database.call(c -> {
            try (PreparedStatement query = c.prepareStatement("SELECT COALESCE(MAX(p.gelombang), 0) FROM paket p"
                    + " JOIN paket_kembali k ON k.paket_id = p.id AND k.keadaan = 'DIGABUNG'"
                    + " WHERE p.kecamatan = ? AND p.desa = ?")) {
                query.setString(1, district);
                query.setString(2, village);
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    return row.getInt(1);
                }
            }
        });
    }

    /** Keeps what is wrong with cells and rows of a return; inside a transaction. */
    public void addNotes(List<CellNote> notes) {
        database.call(c -> {
            int next = Ids.next(c, "VERVAL_TEMUAN");
            try (Batch batch = new Batch(
                    c,
                    "INSERT INTO verval_temuan (id, kembali_id, lembar, baris, jenis_baris, kunci, butir, jenis, isi)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (CellNote note : notes) {
                    PreparedStatement row = batch.row();
                    row.setInt(1, next++);
                    row.setInt(2, note.returned());
                    row.setString(3, note.sheet());
                    row.setInt(4, note.row());
                    row.setInt(5, note.kind().ordinal());
                    row.setString(6, note.key());
                    row.setString(7, note.item());
                    row.setString(8, note.why());
                    row.setString(9, Texts.upTo(note.text(), Texts.LONGEST_VARCHAR));
                    batch.add(note.text().length());
                }
            }
            return null;
        });
    }

    /** What was wrong with cells and rows of a return, in the order of the file. */
    public List<CellNote> notes(int returned) {
        return database.call(c -> {
            List<CellNote> notes = new ArrayList<>();
            try (PreparedStatement query =
                    c.prepareStatement("SELECT lembar, baris, jenis_baris, kunci, butir, jenis, isi"
                            + " FROM verval_temuan WHERE kembali_id = ? ORDER BY id")) {
                query.setInt(1, returned);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        notes.add(new CellNote(
                                returned,
                                row.getString(1),
                                row.getInt(2),
                                KINDS[row.getInt(3)],
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7)));
                    }
                }
            }
            return notes;
        });
    }

    /** What of this kind was noted in all returns of a packet, oldest first. */
    public List<CellNote> notes(int packet, String why) {
        return database.call(c -> {
            List<CellNote> notes = new ArrayList<>();
            try (PreparedStatement query = c.prepareStatement("SELECT t.kembali_id, t.lembar, t.baris, t.jenis_baris,"
                    + " t.kunci, t.butir, t.isi FROM paket_kembali k JOIN verval_temuan t ON t.kembali_id = k.id"
                    + " WHERE k.paket_id = ? AND t.jenis = ? ORDER BY t.id")) {
                query.setInt(1, packet);
                query.setString(2, why);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        notes.add(new CellNote(
                                row.getInt(1),
                                row.getString(2),
                                row.getInt(3),
                                KINDS[row.getInt(4)],
                                row.getString(5),
                                row.getString(6),
                                why,
                                row.getString(7)));
                    }
                }
            }
            return notes;
        });
    }

    /** Fills the parameters of a query. */
    private interface Binding {
        void on(PreparedStatement query) throws SQLException;
    }

    private List<Return> returns(String condition, Binding binding) {
        return database.call(c -> {
            List<Return> found = new ArrayList<>();
            try (PreparedStatement query = c.prepareStatement("SELECT id, COALESCE(paket_id, 0), nama, sha256, keadaan,"
                    + " sebab, baris, berubah, konflik, temuan, waktu, pelaku FROM paket_kembali WHERE " + condition
                    + " ORDER BY id")) {
                binding.on(query);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        found.add(read(row));
                    }
                }
            }
            return found;
        });
    }

    private static Return read(ResultSet row) throws SQLException {
        return new Return(
                row.getInt(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                State.valueOf(row.getString(5)),
                row.getString(6),
                row.getInt(7),
                row.getInt(8),
                row.getInt(9),
                row.getInt(10),
                new Stamp(row.getObject(11, LocalDateTime.class), row.getString(12)));
    }
}
