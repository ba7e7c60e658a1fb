package id.sidaksos.service.keeping;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.journal.Entry;
import id.sidaksos.domain.journal.Line;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Copies the whole database into one zip file, and brings such a copy back. A copy counts only once it has been opened. */
public final class BackupService {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    /** @param bytes size of the backup file */
    public record Backup(Path file, long bytes) {}

    /** @param kept where the database that stood there before was put aside, empty where there was none */
    public record Restored(Optional<Path> kept) {}

    /**
     * Writes a backup and opens it once to be sure of it. A file of that name is replaced only then.
     *
     * @param passphrase of the open database, where it is encrypted
     * @throws Problem OUTPUT_UNWRITABLE, DISK_FULL
     */
    public Backup backup(Store store, Path target, Optional<String> passphrase, Stamp stamp) {
        Path beside = target.toAbsolutePath().resolveSibling(target.getFileName() + ".tmp");
        try {
            if (Files.isDirectory(target)) {
                throw new Problem(
                        ErrorCode.OUTPUT_UNWRITABLE, target.getFileName().toString());
            }
            store.transaction(() -> {
                store.journal()
                        .add(stamp, new Entry(Act.CADANGAN, target.getFileName().toString(), "", "", ""));
                return null;
            });
            Files.deleteIfExists(beside);
            store.backupTo(beside);
            tryOut(beside, passphrase);
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
            return new Backup(target, Files.size(target));
        } catch (IOException e) {
            throw new Problem(
                    e, ErrorCode.OUTPUT_UNWRITABLE, target.getFileName().toString());
        } finally {
            remove(beside);
        }
    }

    /**
     * Puts a backup in the place of the data folder's database; the one that stood there is kept beside it under a dated name.
     *
     * @throws Problem FILE_MISSING, FILE_CORRUPT where the file is no backup; STORE_… where the database is in use or the backup
     *     cannot be opened
     */
    public Restored restore(Path backup, Path folder, Optional<String> passphrase, Stamp stamp) {
        if (!Files.exists(backup)) {
            throw new Problem(ErrorCode.FILE_MISSING, backup.getFileName().toString());
        }
        if (Files.isDirectory(backup)) {
            throw new Problem(ErrorCode.FILE_IS_FOLDER, backup.getFileName().toString());
        }
        Path room = null;
        try {
            Files.createDirectories(folder);
            room = Files.createTempDirectory(folder, "pulihkan-");
            unpack(backup, Store.fileIn(room));
            try (Store restored = Store.open(room, passphrase, (field, text) -> "")) {
                restored.transaction(() -> {
                    restored.journal()
                            .add(
                                    stamp,
                                    new Entry(
                                            Act.PEMULIHAN, backup.getFileName().toString(), "", "", ""));
                    return null;
                });
            }
            Optional<Path> kept = putAside(folder, passphrase, stamp);
            Files.move(Store.fileIn(room), Store.fileIn(folder), StandardCopyOption.ATOMIC_MOVE);
            return new Restored(kept);
        } catch (IOException e) {
            throw new Problem(e, ErrorCode.STORE_READ_ONLY, folder.toString());
        } finally {
            if (room != null) {
                removeAll(room);
            }
        }
    }

    /**
     * What a backup holds, found by opening a copy of it; neither the backup nor any database is changed.
     *
     * @param families rows of the family lists
     * @param persons rows of the person lists
     * @param newest who did something in it last, and when
     */
    public record Contents(int families, int persons, Optional<Stamp> newest) {}

    /**
     * Looks into a backup before it is restored.
     *
     * @throws Problem FILE_MISSING, FILE_IS_FOLDER, BACKUP_UNUSABLE; STORE_PASSPHRASE where it is encrypted otherwise, or
     *     another STORE_… where it cannot be opened
     */
    public Contents look(Path backup, Optional<String> passphrase) {
        if (!Files.exists(backup)) {
            throw new Problem(ErrorCode.FILE_MISSING, backup.getFileName().toString());
        }
        if (Files.isDirectory(backup)) {
            throw new Problem(ErrorCode.FILE_IS_FOLDER, backup.getFileName().toString());
        }
        Path room = null;
        try {
            room = Files.createTempDirectory("sidaksos-lihat-");
            unpack(backup, Store.fileIn(room));
            try (Store store = Store.open(room, passphrase, (field, text) -> "")) {
                return new Contents(
                        store.rows().count(SourceKind.P3KE_KELUARGA),
                        store.rows().count(SourceKind.P3KE_INDIVIDU),
                        store.journal().newest(1).stream().findFirst().map(Line::stamp));
            }
        } catch (IOException e) {
            throw new Problem(e, ErrorCode.BACKUP_UNUSABLE, backup.getFileName().toString());
        } finally {
            if (room != null) {
                removeAll(room);
            }
        }
    }

    /** The database in place is opened first: one that somebody works with is not moved away under them. */
    private static Optional<Path> putAside(Path folder, Optional<String> passphrase, Stamp stamp) throws IOException {
        if (!Store.existsIn(folder)) {
            return Optional.empty();
        }
        try {
            Store.open(folder, passphrase, (field, text) -> "").close();
        } catch (Problem problem) {
            if (problem.code() == ErrorCode.STORE_IN_USE) {
                throw problem;
            }
            // A damaged database is the very reason to restore: it is kept like any other.
        }
        Path kept = folder.resolve("sidaksos-" + STAMP.format(stamp.time()) + ".mv.db.lama");
        Files.move(Store.fileIn(folder), kept, StandardCopyOption.ATOMIC_MOVE);
        return Optional.of(kept);
    }

    private static void tryOut(Path zip, Optional<String> passphrase) throws IOException {
        Path room = Files.createTempDirectory("sidaksos-cadangan-");
        try {
            unpack(zip, Store.fileIn(room));
            Store.open(room, passphrase, (field, text) -> "").close();
        } finally {
            removeAll(room);
        }
    }

    private static void unpack(Path zip, Path database) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            ZipEntry entry = file.getEntry(database.getFileName().toString());
            if (entry == null) {
                throw new Problem(ErrorCode.BACKUP_UNUSABLE, zip.getFileName().toString());
            }
            try (InputStream content = file.getInputStream(entry)) {
                Files.copy(content, database);
            }
        } catch (ZipException | FileAlreadyExistsException e) {
            throw new Problem(e, ErrorCode.BACKUP_UNUSABLE, zip.getFileName().toString());
        }
    }

    private static void removeAll(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(BackupService::remove);
        } catch (IOException e) {
            // A left-over temporary folder harms nothing; the next clean-up of the system takes it.
            return;
        }
        remove(folder);
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
