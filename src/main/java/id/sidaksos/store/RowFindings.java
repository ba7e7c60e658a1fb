package id.sidaksos.store;

import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.layout.SourceKind;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.function.BiConsumer;

/** The findings of a whole list by its rows' numbers, in one pass: for what goes through every row anyway. */
public final class RowFindings {
    private final Database database;

    RowFindings(Database database) {
        this.database = database;
    }

    /** Calls with the number of the row and the finding, in the order they were made; parked rows have none. */
    public void each(SourceKind kind, BiConsumer<Integer, Finding> consumer) {
        database.stream(c -> {
            try (PreparedStatement query = c.prepareStatement("SELECT baris_id, kolom, jenis, isi, usulan, rincian"
                    + " FROM temuan WHERE jenis_tabel = ? AND baris_id > 0 ORDER BY id")) {
                query.setInt(1, TableSpec.of(kind).ordinal());
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        consumer.accept(row.getInt(1), Findings.finding(row, 2));
                    }
                }
            }
            return null;
        });
    }
}
