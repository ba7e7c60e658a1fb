package id.sidaksos.store;

import id.sidaksos.domain.layout.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * The district's database, open. One process opens it, one transaction writes at a time; what a transaction wrote is on
 * disk when it returns.
 */
public final class Store implements AutoCloseable {
    private final Database database;
    private final BiFunction<Field, String, String> canonical;

    private Store(Database database, BiFunction<Field, String, String> canonical) {
        this.database = database;
        this.canonical = canonical;
    }

    /**
     * Opens the database of a data folder, or makes one.
     *
     * @param passphrase of an encrypted database
     * @param canonical canonical answer code of a (field, text), empty where the vocabularies do not know it
     * @throws id.sidaksos.base.Problem with a STORE_… code or DISK_FULL
     */
    public static Store open(Path folder, Optional<String> passphrase, BiFunction<Field, String, String> canonical) {
        return new Store(Database.open(folder, passphrase), canonical);
    }

    /** Loads what the first opening needs; nothing is opened. Takes about a second of a start, to be spent beside other work. */
    public static void warmUp() {
        Database.warmUp();
    }

    /** Whether a data folder holds a database already. */
    public static boolean existsIn(Path folder) {
        return Files.exists(Database.fileIn(folder));
    }

    /** The database file of a data folder, to be copied only while nobody has it open. */
    public static Path fileIn(Path folder) {
        return Database.fileIn(folder);
    }

    /** All of it or nothing of it. */
    public <T> T transaction(Supplier<T> work) {
        return database.transaction(work);
    }

    /** Does the work and takes all of it back: to see what would happen. */
    public void trial(Runnable work) {
        database.trial(work);
    }

    public Imports imports() {
        return new Imports(database, canonical);
    }

    public Rows rows() {
        return new Rows(database, canonical);
    }

    public Sources sources() {
        return new Sources(database, canonical);
    }

    public Findings findings() {
        return new Findings(database);
    }

    public Corrections corrections() {
        return new Corrections(database, canonical);
    }

    public Deferrals deferrals() {
        return new Deferrals(database);
    }

    public Matches matches() {
        return new Matches(database);
    }

    public PairQueues pairQueues() {
        return new PairQueues(database);
    }

    public RowFindings rowFindings() {
        return new RowFindings(database);
    }

    public Packets packets() {
        return new Packets(database);
    }

    public Scores scores() {
        return new Scores(database);
    }

    public Decrees decrees() {
        return new Decrees(database);
    }

    public Journal journal() {
        return new Journal(database);
    }

    public Photos photos() {
        return new Photos(database);
    }

    public Returns returns() {
        return new Returns(database);
    }

    public Verifications verifications() {
        return new Verifications(database);
    }

    public Conflicts conflicts() {
        return new Conflicts(database);
    }

    public Proposals proposals() {
        return new Proposals(database);
    }

    public Settings settings() {
        return new Settings(database);
    }

    public FieldWork fieldWork() {
        return new FieldWork(database);
    }

    public Plans plans() {
        return new Plans(database);
    }

    public BackChecks backChecks() {
        return new BackChecks(database);
    }

    public Meetings meetings() {
        return new Meetings(database);
    }

    public Payments payments() {
        return new Payments(database);
    }

    /** A copy of the whole database in a zip file, taken while it is open. */
    public void backupTo(Path zip) {
        database.backupTo(zip);
    }

    @Override
    public void close() {
        database.close();
    }
}
