package id.sidaksos.store;

import id.sidaksos.domain.finding.FindingKind;
import id.sidaksos.domain.identity.NikStatus;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a column that turned out at its end to have been cut by a spreadsheet. Gathered, because such a row may still be
 * waiting to be written, and written in batches, because a tenth of a million rows may be among them.
 */
final class CutNumbers {
    private final List<Integer> niks = new ArrayList<>();
    private final List<Card> cards = new ArrayList<>();

    /** @param kept the number as it was read, in the form of the row's kept source texts */
    private record Card(int row, String kept) {}

    /** Of this row's NIK only fifteen digits count. */
    void nik(int row) {
        niks.add(row);
    }

    /** This row's No KK does not count any more; its text is kept. */
    void kk(int row, String kept) {
        cards.add(new Card(row, kept));
    }

    /** To be called once every row and every finding has been written. */
    void write(Connection connection, TableSpec spec) throws SQLException {
        try (Batch update = new Batch(connection, "UPDATE " + spec.table() + " SET status_nik = ? WHERE id = ?");
                Batch delete = new Batch(
                        connection, "DELETE FROM temuan WHERE jenis_tabel = ? AND baris_id = ? AND jenis IN (?, ?)")) {
            for (int row : niks) {
                update.row().setInt(1, NikStatus.LIMA_BELAS.ordinal());
                update.row().setInt(2, row);
                update.add();
                delete.row().setInt(1, spec.ordinal());
                delete.row().setInt(2, row);
                delete.row().setString(3, FindingKind.NIK_ANGKA_AKHIR_NOL.name());
                delete.row().setString(4, FindingKind.NIK_SERI_NOL.name());
                delete.add();
            }
        }
        try (Batch update = new Batch(
                connection,
                "UPDATE " + spec.table() + " SET no_kk = NULL, sumber = COALESCE(sumber, '') || ? WHERE id = ?")) {
            for (Card card : cards) {
                update.row().setString(1, card.kept());
                update.row().setInt(2, card.row());
                update.add();
            }
        }
    }
}
