package id.sidaksos.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import javax.sql.DataSource;
import org.jooq.ConnectionProvider;
import org.jooq.exception.DataAccessException;

/**
 * Connections of those who only read, used again and again. Plain ones: those of H2's own pool take a lock at every value of
 * every row.
 */
final class Readers implements ConnectionProvider {
    private final DataSource source;
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean disposed;

    Readers(DataSource source) {
        this.source = source;
    }

    /** A connection that nobody else has until it is given back. */
    Connection take() throws SQLException {
        Connection free = idle.poll();
        return free != null ? free : source.getConnection();
    }

    void giveBack(Connection connection) throws SQLException {
        idle.push(connection);
        if (disposed) {
            dispose();
        }
    }

    /** Closes those that nobody has; the others are closed when they are given back. */
    void dispose() throws SQLException {
        disposed = true;
        for (Connection each = idle.poll(); each != null; each = idle.poll()) {
            each.close();
        }
    }

    @Override
    public Connection acquire() {
        try {
            return take();
        } catch (SQLException fault) {
            throw new DataAccessException("no connection", fault);
        }
    }

    @Override
    public void release(Connection connection) {
        try {
            giveBack(connection);
        } catch (SQLException fault) {
            throw new DataAccessException("not given back", fault);
        }
    }
}
