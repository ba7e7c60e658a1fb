package id.sidaksos.store;

import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.PacketText;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.domain.verification.VillageName;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What packets leave in a database when they are sent and merged, written straight into its tables. */
public final class FieldRows implements AutoCloseable {
    private static final LocalDateTime NOW = LocalDateTime.of(2023, 3, 27, 9, 0);

    private final Database database;

    /** On a data folder that nobody else has open. */
    public FieldRows(Path data) {
        this.database = Database.open(data, Optional.empty());
    }

    /** A verifier's whole record of a family. */
    public FieldRows visit(String key, String result, String reason, String verifier, LocalDate date) {
        value(key, Form.RESULT, result);
        value(key, Form.REASON, reason);
        value(key, Form.VERIFIER, verifier);
        return value(key, Form.DATE, date == null ? "" : date.toString());
    }

    public FieldRows value(String key, String item, String value) {
        return write(
                (c, id) -> {
                    PreparedStatement row = c.prepareStatement("INSERT INTO verval_nilai VALUES"
                            + " (?, 'PAKET', 1, 0, ?, ?, '', ?, '', NULL, ?, 'dinsos')");
                    row.setInt(1, id);
                    row.setString(2, key);
                    row.setString(3, item);
                    row.setString(4, value);
                    row.setObject(5, NOW);
                    return row;
                },
                "verval_nilai");
    }

    /** A packet with these families, come back and merged or not. */
    public FieldRows packet(VillageName village, List<String> keys, boolean back) {
        int[] packet = {0};
        write(
                (c, id) -> {
                    packet[0] = id;
                    PreparedStatement row = c.prepareStatement("INSERT INTO paket VALUES"
                            + " (?, ?, '', 'XLSX', ?, ?, ?, 1, '', '{}', ?, 0, ?, 'dinsos')");
                    row.setInt(1, id);
                    row.setString(2, String.format("PAKET%03d", id));
                    row.setString(3, village.code());
                    row.setString(4, village.district());
                    row.setString(5, village.village());
                    row.setInt(6, keys.size());
                    row.setObject(7, NOW);
                    return row;
                },
                "paket");
        for (int i = 0; i < keys.size(); i++) {
            int number = i + 1;
            write(
                    (c, id) -> {
                        PreparedStatement row = c.prepareStatement("INSERT INTO paket_baris VALUES (?, 0, ?, ?, '')");
                        row.setInt(1, packet[0]);
                        row.setInt(2, number);
                        row.setString(3, keys.get(number - 1));
                        return row;
                    },
                    "paket");
        }
        write(
                (c, id) -> {
                    PreparedStatement row = c.prepareStatement("INSERT INTO paket_kembali VALUES"
                            + " (?, ?, 'paket.xlsx', REPEAT('0', 64), ?, '', 0, 0, 0, 0, ?, 'dinsos')");
                    row.setInt(1, id);
                    row.setInt(2, packet[0]);
                    row.setString(3, back ? "DIGABUNG" : "DITAHAN");
                    row.setObject(4, NOW);
                    return row;
                },
                "paket_kembali");
        return this;
    }

    /** Needs a packet before it. */
    public FieldRows conflict(RecordKind kind, String key) {
        return write(
                (c, id) -> {
                    PreparedStatement row = c.prepareStatement(
                            "INSERT INTO verval_konflik VALUES"
                                    + " (?, 1, ?, ?, 'hasil', '', 'LAYAK', '', 'TIDAK_LAYAK', '', NULL, 'TERBUKA', NULL, NULL, NULL)");
                    row.setInt(1, id);
                    row.setInt(2, kind.ordinal());
                    row.setString(3, key);
                    return row;
                },
                "verval_konflik");
    }

    /** Needs a packet before it. */
    public FieldRows proposal(String key, VillageName village, Map<String, String> values, String state) {
        return write(
                (c, id) -> {
                    PreparedStatement row = c.prepareStatement(
                            "INSERT INTO usulan VALUES" + " (?, 1, 2, ?, '', ?, ?, ?, ?, '', ?, '', ?, 'dinsos')");
                    row.setInt(1, id);
                    row.setString(2, key);
                    row.setString(3, village.code());
                    row.setString(4, village.district());
                    row.setString(5, village.village());
                    row.setString(6, PacketText.encode(values));
                    row.setString(7, state);
                    row.setObject(8, NOW);
                    return row;
                },
                "usulan");
    }

    private interface Insert {
        PreparedStatement of(Connection connection, int id) throws SQLException;
    }

    private FieldRows write(Insert insert, String table) {
        database.call(c -> {
            try (PreparedStatement row = insert.of(c, Ids.next(c, table))) {
                return row.executeUpdate();
            }
        });
        return this;
    }

    @Override
    public void close() {
        database.close();
    }
}
