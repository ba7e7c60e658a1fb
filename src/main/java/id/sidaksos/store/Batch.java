package id.sidaksos.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Rows on their way into one table, a thousand at a time: plain JDBC, because it costs half of what a query builder does. */
final class Batch implements AutoCloseable {
    private static final int SIZE = 1_000;
    private static final int MOST_CHARS = 4 << 20;

    private final PreparedStatement statement;
    private int waiting;
    private long chars;

    Batch(Connection connection, String sql) throws SQLException {
        this.statement = connection.prepareStatement(sql);
    }

    PreparedStatement row() {
        return statement;
    }

    void add() throws SQLException {
        add(0);
    }

    /** @param length of the row's long texts: few rows wait where they are long */
    void add(int length) throws SQLException {
        statement.addBatch();
        chars += length;
        if (++waiting == SIZE || chars > MOST_CHARS) {
            flush();
        }
    }

    void flush() throws SQLException {
        if (waiting > 0) {
            statement.executeBatch();
            waiting = 0;
            chars = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        flush();
        statement.close();
    }
}
