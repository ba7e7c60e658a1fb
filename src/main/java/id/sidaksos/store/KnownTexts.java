package id.sidaksos.store;

import id.sidaksos.domain.layout.Field;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;

/**
 * The vocabulary texts that were committed last, kept for the next reading: a card of five rows would else read all texts of the
 * district ten times. Texts are only ever added, so the highest number says whether the kept ones are all.
 */
final class KnownTexts {
    private final AtomicReference<Kept> newest = new AtomicReference<>(new Kept(-1, null));

    private record Kept(int highest, VocabularyTable texts) {}

    /** @param connection that sees what was committed only; the table is for reading */
    VocabularyTable read(Connection connection, BiFunction<Field, String, String> canonical) throws SQLException {
        int highest = highest(connection);
        Kept kept = newest.get();
        if (kept.highest() != highest) {
            kept = new Kept(highest, new VocabularyTable(connection, canonical));
            newest.set(kept);
        }
        return kept.texts();
    }

    private static int highest(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COALESCE(MAX(id), 0) FROM kosakata")) {
            row.next();
            return row.getInt(1);
        }
    }
}
