package id.sidaksos.store;

import id.sidaksos.domain.finding.Finding;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Findings on their way into the database. */
final class FindingBatch implements AutoCloseable {
    static final int FROM_ROW = 0;
    static final int FROM_COMPARISON = 1;
    /** A finding shows the cell; the whole text stands with the row. */
    private static final int LONGEST = 2_000;

    private final Batch batch;
    private int next;

    FindingBatch(Connection connection) throws SQLException {
        this.next = Ids.next(connection, "TEMUAN");
        this.batch = new Batch(
                connection,
                "INSERT INTO temuan (id, impor_id, asal, jenis_tabel, baris_id, baris, kolom, jenis, tingkat, isi, usulan,"
                        + " rincian) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    void add(int importId, int origin, TableSpec spec, int rowId, int row, Finding finding) throws SQLException {
        PreparedStatement insert = batch.row();
        insert.setInt(1, next++);
        insert.setInt(2, importId);
        insert.setInt(3, origin);
        insert.setInt(4, spec.ordinal());
        insert.setInt(5, rowId);
        insert.setInt(6, row);
        insert.setString(7, finding.field() == null ? null : finding.field().key());
        insert.setString(8, finding.kind().name());
        insert.setInt(9, finding.kind().level().ordinal());
        insert.setString(10, orNull(finding.content()));
        insert.setString(11, orNull(finding.proposal()));
        insert.setString(12, orNull(String.join("\u001f", finding.args())));
        batch.add();
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : Texts.upTo(text, LONGEST);
    }

    @Override
    public void close() throws SQLException {
        batch.close();
    }
}
