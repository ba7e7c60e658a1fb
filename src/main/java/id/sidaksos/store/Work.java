package id.sidaksos.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Something done on the connection that may fail in the database's own way. */
@FunctionalInterface
interface Work<T> {
    T on(Connection connection) throws SQLException;
}
