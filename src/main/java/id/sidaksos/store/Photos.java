package id.sidaksos.store;

import id.sidaksos.domain.verification.RecordKind;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Photos that villages sent. The same picture of a row is kept once. */
public final class Photos {
    private static final RecordKind[] KINDS = RecordKind.values();

    private final Database database;

    Photos(Database database) {
        this.database = database;
    }

    /**
     * What is known of a photo.
     *
     * @param id 0 before it is added
     * @param returned number of the file that brought it
     * @param key lasting key of its row
     * @param latitude degrees, there only together with the longitude
     */
    public record Kept(
            int id,
            int returned,
            RecordKind kind,
            String key,
            String name,
            Optional<LocalDateTime> taken,
            Optional<BigDecimal> latitude,
            Optional<BigDecimal> longitude,
            String sha256) {}

    /**
     * Keeps a photo; inside a transaction.
     *
     * @return whether it was not there yet
     */
    public boolean add(Kept photo, byte[] jpeg) {
        return database.call(c -> !isThere(c, photo) && insert(c, photo, jpeg));
    }

    private static boolean isThere(Connection c, Kept photo) throws SQLException {
        try (PreparedStatement query =
                c.prepareStatement("SELECT 1 FROM foto WHERE kunci = ? AND jenis = ? AND sha256 = ?")) {
            query.setString(1, photo.key());
            query.setInt(2, photo.kind().ordinal());
            query.setString(3, photo.sha256());
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        }
    }

    private static boolean insert(Connection c, Kept photo, byte[] jpeg) throws SQLException {
        int id = Ids.next(c, "FOTO");
        try (PreparedStatement insert =
                c.prepareStatement("INSERT INTO foto (id, kembali_id, jenis, kunci, nama, diambil,"
                        + " lintang, bujur, sha256, isi) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setInt(1, id);
            insert.setInt(2, photo.returned());
            insert.setInt(3, photo.kind().ordinal());
            insert.setString(4, photo.key());
            insert.setString(5, photo.name());
            insert.setTimestamp(6, photo.taken().map(Timestamp::valueOf).orElse(null));
            insert.setBigDecimal(7, photo.latitude().orElse(null));
            insert.setBigDecimal(8, photo.longitude().orElse(null));
            insert.setString(9, photo.sha256());
            insert.setBytes(10, jpeg);
            return insert.executeUpdate() == 1;
        }
    }

    /** The photos of a row, oldest first, without their pictures. */
    public List<Kept> of(RecordKind kind, String key) {
        return database.call(c -> {
            try (PreparedStatement query =
                    c.prepareStatement("SELECT id, kembali_id, jenis, kunci, nama, diambil, lintang,"
                            + " bujur, sha256 FROM foto WHERE kunci = ? AND jenis = ? ORDER BY id")) {
                query.setString(1, key);
                query.setInt(2, kind.ordinal());
                try (ResultSet row = query.executeQuery()) {
                    List<Kept> photos = new ArrayList<>();
                    while (row.next()) {
                        photos.add(kept(row));
                    }
                    return photos;
                }
            }
        });
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getInt(1),
                row.getInt(2),
                KINDS[row.getInt(3)],
                row.getString(4),
                row.getString(5),
                Optional.ofNullable(row.getTimestamp(6)).map(Timestamp::toLocalDateTime),
                Optional.ofNullable(row.getBigDecimal(7)),
                Optional.ofNullable(row.getBigDecimal(8)),
                row.getString(9));
    }

    /** The picture as JPEG; empty for a number that is not there. */
    public Optional<byte[]> picture(int id) {
        return database.call(c -> {
            try (PreparedStatement query = c.prepareStatement("SELECT isi FROM foto WHERE id = ?")) {
                query.setInt(1, id);
                try (ResultSet row = query.executeQuery()) {
                    return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
                }
            }
        });
    }
}
