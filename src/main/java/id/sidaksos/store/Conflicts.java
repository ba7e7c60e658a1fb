package id.sidaksos.store;

import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.verification.RecordKind;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Two answers to one question: the standing one and one that came back, until a person chooses. */
public final class Conflicts {
    private static final RecordKind[] KINDS = RecordKind.values();
    private static final String COLUMNS =
            "id, kembali_id, jenis, kunci, butir, dasar, kita, kita_oleh, mereka, petugas,"
                    + " tanggal, keadaan, waktu, pelaku, alasan";

    private final Database database;

    Conflicts(Database database) {
        this.database = database;
    }

    /** How it stands. The constant's name is stable. */
    public enum State {
        TERBUKA,
        /** The standing answer stays. */
        KITA,
        /** The one that came is in force. */
        MEREKA
    }

    /**
     * Two answers.
     *
     * @param id 0 before it is added
     * @param base what the packet went out with
     * @param ours in force when the other came, {@code oursBy} whose it was
     * @param date when the verifier was there; null where nobody told
     * @param stamp who chose and when; null while it is open
     * @param why of the choice, empty where none was given
     */
    public record Conflict(
            int id,
            int returned,
            RecordKind kind,
            String key,
            String item,
            String base,
            String ours,
            String oursBy,
            String theirs,
            String verifier,
            LocalDate date,
            State state,
            Stamp stamp,
            String why) {}

    /** Adds open conflicts; inside a transaction. */
    public void add(List<Conflict> conflicts) {
        database.call(c -> {
            int next = Ids.next(c, "VERVAL_KONFLIK");
            try (Batch batch = new Batch(
                    c,
                    "INSERT INTO verval_konflik (id, kembali_id, jenis, kunci, butir, dasar, kita, kita_oleh, mereka,"
                            + " petugas, tanggal, keadaan) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'TERBUKA')")) {
                for (Conflict conflict : conflicts) {
                    PreparedStatement row = batch.row();
                    row.setInt(1, next++);
                    row.setInt(2, conflict.returned());
                    row.setInt(3, conflict.kind().ordinal());
                    row.setString(4, conflict.key());
                    row.setString(5, conflict.item());
                    row.setString(6, conflict.base());
                    row.setString(7, conflict.ours());
                    row.setString(8, Texts.upTo(conflict.oursBy(), 200));
                    row.setString(9, conflict.theirs());
                    row.setString(10, Texts.upTo(conflict.verifier(), 200));
                    row.setObject(11, conflict.date());
                    batch.add();
                }
            }
            return null;
        });
    }

    /** Those that wait for a choice, in the order they came. */
    public List<Conflict> open() {
        return read("keadaan = 'TERBUKA'", query -> {});
    }

    public int countOpen() {
        return database.call(c -> {
            try (PreparedStatement query =
                            c.prepareStatement("SELECT COUNT(*) FROM verval_konflik WHERE keadaan = 'TERBUKA'");
                    ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        });
    }

    public Optional<Conflict> one(int id) {
        return read("id = ?", query -> query.setInt(1, id)).stream().findFirst();
    }

    /** Every conflict about these rows, decided or not. */
    public List<Conflict> of(RecordKind kind, Collection<String> keys) {
        // One key at a time: over many at once H2 reads all rows of the kind instead of the index.
        return database.call(c -> {
            List<Conflict> found = new ArrayList<>();
            try (PreparedStatement query = c.prepareStatement(
                    "SELECT " + COLUMNS + " FROM verval_konflik WHERE jenis = ? AND kunci = ? ORDER BY id")) {
                query.setInt(1, kind.ordinal());
                for (String key : keys) {
                    query.setString(2, key);
                    try (ResultSet row = query.executeQuery()) {
                        while (row.next()) {
                            found.add(conflict(row));
                        }
                    }
                }
            }
            return found;
        });
    }

    /** Says what was chosen, or that it is open again; inside a transaction. */
    public void decide(int id, State state, Stamp stamp, String why) {
        database.call(c -> {
            try (PreparedStatement update = c.prepareStatement(
                    "UPDATE verval_konflik SET keadaan = ?, waktu = ?, pelaku = ?, alasan = ? WHERE id = ?")) {
                update.setString(1, state.name());
                update.setObject(2, stamp.time());
                update.setString(3, stamp.actor());
                update.setString(4, why);
                update.setInt(5, id);
                return update.executeUpdate();
            }
        });
    }

    /** Fills the parameters of a query. */
    private interface Binding {
        void on(PreparedStatement query) throws SQLException;
    }

    private List<Conflict> read(String condition, Binding binding) {
        return database.call(c -> {
            List<Conflict> found = new ArrayList<>();
            try (PreparedStatement query = c.prepareStatement(
                    "SELECT " + COLUMNS + " FROM verval_konflik WHERE " + condition + " ORDER BY id")) {
                binding.on(query);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        found.add(conflict(row));
                    }
                }
            }
            return found;
        });
    }

    private static Conflict conflict(ResultSet row) throws SQLException {
        LocalDateTime time = row.getObject(13, LocalDateTime.class);
        String why = row.getString(15);
        return new Conflict(
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
                row.getObject(11, LocalDate.class),
                State.valueOf(row.getString(12)),
                time == null ? null : new Stamp(time, row.getString(14)),
                why == null ? "" : why);
    }
}
