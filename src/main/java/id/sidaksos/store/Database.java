package id.sidaksos.store;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.domain.layout.Field;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * The one H2 file of a data folder, opened by one process. One connection writes: that of the thread inside a
 * transaction. Everybody else reads what is committed through connections of their own, so that a window can page
 * through a list while an import runs.
 */
final class Database implements AutoCloseable {
    static final String FILE = "sidaksos";
    /** Newest migration in db/migration; MigrationListTest compares it with the folder. */
    static final int VERSION = 4;

    /** Another program's file has no such user: it is refused before anything in it is used. */
    private static final String USER = "SIDAKSOS";

    private static final String USER_PASSWORD = "sidaksos-desktop";

    /** Name of a database that is being made. */
    private static final String BEGINNING = FILE + "-baru";

    /**
     * A row that is fetched while the list is read may lie in a part of the file that was written anew meanwhile; H2 keeps such
     * parts for 45 seconds, and a slow machine needs longer for a million rows. In milliseconds.
     */
    private static final String RETENTION = ";RETENTION_TIME=180000";

    private static final String PLAIN_HEAD = "H:2";
    private static final String ENCRYPTED_HEAD = "H2encrypt";

    private final Connection connection;
    private final Readers readers;
    private final DSLContext dsl;
    private final DSLContext readerDsl;
    private final String place;
    private final KnownTexts knownTexts = new KnownTexts();
    private int depth;
    private volatile Thread writer;

    private Database(Connection connection, JdbcDataSource source, String place) {
        this.connection = connection;
        this.readers = new Readers(source);
        this.place = place;
        this.dsl = DSL.using(connection, SQLDialect.H2);
        this.readerDsl = DSL.using(readers, SQLDialect.H2);
    }

    /**
     * @param passphrase of an encrypted database; a new database is encrypted with it
     * @throws Problem STORE_IN_USE, STORE_PASSPHRASE, STORE_NEWER, STORE_FOREIGN, STORE_CORRUPT, STORE_READ_ONLY, DISK_FULL
     */
    static Database open(Path folder, Optional<String> passphrase) {
        settle();
        String place = folder.toString();
        Path file = fileIn(folder);
        boolean fresh = !Files.exists(file);
        makeFolder(folder);
        if (fresh) {
            create(folder, passphrase, place);
        } else {
            checkHead(file, passphrase.isPresent(), place);
        }
        JdbcDataSource source = source(folder, FILE, passphrase);
        return new Database(connect(source, false, place), source, place);
    }

    /**
     * Loads the classes an opening needs, over a database in memory that is forgotten at once: they take longer than the opening
     * itself, and the window's toolkit starts meanwhile.
     */
    static void warmUp() {
        settle();
        try (Connection nowhere = DriverManager.getConnection("jdbc:h2:mem:")) {
            DSL.using(nowhere, SQLDialect.H2).fetchCount(DSL.selectOne());
        } catch (SQLException fault) {
            throw StoreFaults.of(fault, "");
        }
    }

    /** What H2 and jOOQ read once, when they are loaded. */
    private static void settle() {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        // A file that did not come from this program must not be able to load classes when it is opened.
        System.setProperty("h2.allowedClasses", "id.sidaksos.none");
        // H2 looks every value up in a cache of all values: reading is a tenth quicker without.
        System.setProperty("h2.objectCache", "false");
    }

    /**
     * A new database is made under another name and moved into its place once it is whole: killed in the midst, there is no
     * database yet, and not half of one.
     */
    private static void create(Path folder, Optional<String> passphrase, String place) {
        Path beginning = folder.resolve(BEGINNING + ".mv.db");
        try {
            Files.deleteIfExists(beginning);
            connect(source(folder, BEGINNING, passphrase), true, place).close();
            Files.move(beginning, fileIn(folder), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Problem(e, ErrorCode.STORE_READ_ONLY, place);
        } catch (SQLException fault) {
            throw StoreFaults.of(fault, place);
        }
    }

    private static JdbcDataSource source(Path folder, String name, Optional<String> passphrase) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + folder.toAbsolutePath().resolve(name)
                + ";DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=65536;LOCK_TIMEOUT=10000;TRACE_LEVEL_FILE=0"
                + RETENTION
                + (name.equals(BEGINNING) ? "" : ";IFEXISTS=TRUE")
                + (passphrase.isPresent() ? ";CIPHER=AES" : ""));
        source.setUser(USER);
        source.setPassword(passphrase.map(phrase -> phrase + " ").orElse("") + USER_PASSWORD);
        return source;
    }

    /** Opens a database file, made where there is none, with every migration applied. */
    private static Connection connect(JdbcDataSource source, boolean fresh, String place) {
        try {
            Connection connection = source.getConnection();
            try {
                bringUpToDate(source, connection, fresh, place);
                return connection;
            } catch (Problem | SQLException fault) {
                connection.close();
                throw fault;
            }
        } catch (SQLException fault) {
            throw StoreFaults.of(fault, place);
        }
    }

    static Path fileIn(Path folder) {
        return folder.resolve(FILE + ".mv.db");
    }

    /** The first bytes tell what a file is before anything opens it. */
    private static void checkHead(Path file, boolean passphraseGiven, String place) {
        if (!Files.isWritable(file)) {
            throw new Problem(ErrorCode.STORE_READ_ONLY, place);
        }
        String head;
        try (InputStream in = Files.newInputStream(file)) {
            head = new String(in.readNBytes(ENCRYPTED_HEAD.length()), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new Problem(e, ErrorCode.STORE_READ_ONLY, place);
        }
        boolean encrypted = head.equals(ENCRYPTED_HEAD);
        if (!encrypted && !head.startsWith(PLAIN_HEAD)) {
            throw new Problem(ErrorCode.STORE_CORRUPT, place);
        }
        if (encrypted != passphraseGiven) {
            throw new Problem(ErrorCode.STORE_PASSPHRASE, place);
        }
    }

    private static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Problem(e, ErrorCode.STORE_READ_ONLY, folder.toString());
        }
    }

    private static void bringUpToDate(JdbcDataSource source, Connection connection, boolean fresh, String place)
            throws SQLException {
        int version = fresh ? 0 : versionOf(connection, place);
        if (version > VERSION) {
            throw new Problem(ErrorCode.STORE_NEWER, place);
        }
        if (version < VERSION) {
            try {
                // A second connection inside this process shares the open database.
                Flyway.configure()
                        .dataSource(source)
                        .locations("classpath:db/migration")
                        .load()
                        .migrate();
            } catch (FlywayException fault) {
                SQLException cause = sqlCause(fault);
                throw cause != null ? StoreFaults.of(cause, place) : new Problem(fault, ErrorCode.STORE_CORRUPT, place);
            }
        }
    }

    private static int versionOf(Connection connection, String place) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean ours;
            try (ResultSet tables = statement.executeQuery("SELECT COUNT(*) FROM INFORMATION_SCHEMA.TABLES"
                    + " WHERE TABLE_NAME = 'flyway_schema_history' OR TABLE_NAME = 'JURNAL'")) {
                tables.next();
                ours = tables.getInt(1) == 2;
            }
            if (!ours) {
                throw new Problem(ErrorCode.STORE_FOREIGN, place);
            }
            try (ResultSet newest = statement.executeQuery(
                    "SELECT MAX(CAST(\"version\" AS INT)) FROM \"flyway_schema_history\" WHERE \"success\"")) {
                newest.next();
                return newest.getInt(1);
            }
        }
    }

    private static SQLException sqlCause(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }

    /** jOOQ on the connection of this thread; its faults come out as problems of {@link #call}. */
    DSLContext dsl() {
        return writes() ? dsl : readerDsl;
    }

    private boolean writes() {
        return writer == Thread.currentThread();
    }

    /** Vocabulary texts for reading, as this thread sees them: a transaction reads its own, which may not last. */
    VocabularyTable knownTexts(Connection c, BiFunction<Field, String, String> canonical) throws SQLException {
        return writes() ? new VocabularyTable(c, canonical) : knownTexts.read(c, canonical);
    }

    /** Runs database work and translates its faults. */
    <T> T call(Work<T> work) {
        try {
            if (writes()) {
                return work.on(connection);
            }
            Connection reader = readers.take();
            try {
                return work.on(reader);
            } finally {
                readers.giveBack(reader);
            }
        } catch (SQLException fault) {
            throw StoreFaults.of(fault, place);
        } catch (DataAccessException fault) {
            SQLException cause = sqlCause(fault);
            throw cause != null ? StoreFaults.of(cause, place) : fault;
        }
    }

    /**
     * Runs queries whose rows are fetched while they are read, so that a million of them are never held at once. Inside a
     * transaction they see what it has written; any other thread sees what was committed.
     */
    <T> T stream(Work<T> work) {
        return call(c -> lazily(c, work));
    }

    private static <T> T lazily(Connection connection, Work<T> work) throws SQLException {
        try (Statement setting = connection.createStatement()) {
            setting.execute("SET LAZY_QUERY_EXECUTION 1");
            try {
                return work.on(connection);
            } finally {
                setting.execute("SET LAZY_QUERY_EXECUTION 0");
            }
        }
    }

    /** All of it or nothing of it; on disk when this returns. Nested calls join the outer one. */
    synchronized <T> T transaction(Supplier<T> work) {
        if (depth > 0) {
            return work.get();
        }
        boolean done = false;
        depth++;
        writer = Thread.currentThread();
        try {
            call(c -> {
                c.setAutoCommit(false);
                return null;
            });
            T result = work.get();
            call(c -> {
                c.commit();
                return null;
            });
            done = true;
            return result;
        } finally {
            depth--;
            finish(done);
        }
    }

    /** Does the work in a transaction that is rolled back. */
    synchronized void trial(Runnable work) {
        depth++;
        writer = Thread.currentThread();
        try {
            call(c -> {
                c.setAutoCommit(false);
                return null;
            });
            work.run();
        } finally {
            depth--;
            finish(false);
        }
    }

    private void finish(boolean done) {
        try {
            end(done);
        } finally {
            writer = null;
        }
    }

    private void end(boolean done) {
        call(c -> {
            if (!c.isClosed()) {
                if (!done) {
                    c.rollback();
                }
                c.setAutoCommit(true);
                if (done) {
                    // H2 alone makes a commit durable only after about a second.
                    try (Statement statement = c.createStatement()) {
                        statement.execute("CHECKPOINT SYNC");
                    }
                }
            }
            return null;
        });
    }

    /** Copies the whole database, while it is open, into a zip file. */
    void backupTo(Path zip) {
        call(c -> {
            try (PreparedStatement statement = c.prepareStatement("BACKUP TO ?")) {
                statement.setString(1, zip.toAbsolutePath().toString());
                statement.execute();
            }
            return null;
        });
    }

    String place() {
        return place;
    }

    @Override
    public void close() {
        try {
            readers.dispose();
            connection.close();
        } catch (SQLException fault) {
            throw StoreFaults.of(fault, place);
        }
    }
}
