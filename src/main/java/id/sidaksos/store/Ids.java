package id.sidaksos.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Numbers of rows: one writer, so the largest and one more. */
final class Ids {
    private Ids() {}

    static int next(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COALESCE(MAX(id), 0) + 1 FROM " + table)) {
            row.next();
            return row.getInt(1);
        }
    }
}
