package id.sidaksos.sheet.sealed;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.sheet.OutputFile;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import org.slf4j.LoggerFactory;

/**
 * An encrypted file that is only ever added to: a packet first, then each answer as it is given. What {@link #append} took is on
 * the stick when it returns. A stick pulled during writing leaves half an entry at the end, which is told ({@link #torn}) and cut
 * off before the next one; every whole entry before it stands. An entry that was changed, left out or moved is noticed, since each
 * is bound to the one before it; entries missing at the end are not: the file is then an earlier state of itself.
 *
 * <p>Head: eight letters, version, rounds, salt. Entry: length of what follows, type, nonce, ciphertext, tag. Numbers are big-endian.
 */
public final class SealedLog implements AutoCloseable {
    private static final int VERSION = 1;
    private static final int HEAD = 8 + 4 + 4 + Key.SALT;
    private static final int LEAST_ENTRY = 1 + Key.NONCE + Key.TAG;
    /** A photo is compressed below one megabyte; a whole village's list is about one. */
    private static final int MOST_ENTRY = 64 << 20;
    /** Fewer are not honest, more are an attack on whoever opens the file. */
    static final int LEAST_ROUNDS = 100_000;

    private static final int MOST_ROUNDS = 10_000_000;

    private final Path file;
    private final String name;
    private final FileChannel channel;
    private final byte[] head;
    private final Key key;
    private final List<Entry> entries = new ArrayList<>();
    private byte[] lastTag = new byte[0];
    private long end = HEAD;
    private boolean torn;

    /**
     * An entry of the file.
     *
     * @param type what its body is, by whoever wrote it
     * @param place of its first byte in the file
     */
    public record Entry(int number, byte type, long place, int length) {}

    /** Takes the entries of a file one after another. */
    @FunctionalInterface
    public interface Visitor {
        void entry(Entry entry, byte[] body);
    }

    private SealedLog(Path file, FileChannel channel, byte[] head, Key key) {
        this.file = file;
        this.name = String.valueOf(file.getFileName());
        this.channel = channel;
        this.head = head;
        this.key = key;
    }

    /**
     * A new file; one that is there already is not touched.
     *
     * @throws Problem OUTPUT_UNWRITABLE, OUTPUT_TWICE, DISK_FULL
     */
    public static SealedLog create(Path file, String passphrase) {
        return create(file, passphrase, Key.ROUNDS);
    }

    static SealedLog create(Path file, String passphrase, int rounds) {
        SecureRandom random = new SecureRandom();
        byte[] salt = new byte[Key.SALT];
        random.nextBytes(salt);
        byte[] head = ByteBuffer.allocate(HEAD)
                .put(Key.magic())
                .putInt(VERSION)
                .putInt(rounds)
                .put(salt)
                .array();
        try {
            if (file.toAbsolutePath().getParent() != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
            FileChannel channel = FileChannel.open(
                    file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE));
            SealedLog log = new SealedLog(file, channel, head, Key.of(passphrase, salt, rounds, random));
            log.lock();
            log.write(0, head);
            return log;
        } catch (IOException e) {
            throw OutputFile.problem(e, file);
        }
    }

    /**
     * Writes a file of one entry; it appears in its place whole or not at all, and takes the place of an older one.
     *
     * @throws Problem OUTPUT_UNWRITABLE, OUTPUT_OPEN_ELSEWHERE, DISK_FULL
     */
    public static void write(Path target, String passphrase, byte type, byte[] body) {
        Path draft = target.toAbsolutePath().resolveSibling(".sidaksos-" + UUID.randomUUID() + ".tmp");
        try {
            try (SealedLog log = create(draft, passphrase)) {
                log.append(type, body);
            }
            try {
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw OutputFile.problem(e, target);
        } finally {
            removeQuietly(draft);
        }
    }

    /** A draft that cannot be removed harms nobody; its name says whose it is. */
    private static void removeQuietly(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            LoggerFactory.getLogger(SealedLog.class).debug("{}", ErrorCode.OUTPUT_UNWRITABLE);
        }
    }

    /**
     * Opens a file and shows its entries to the visitor.
     *
     * @throws Problem FILE_MISSING, PACKET_BROKEN where not even the head or the first entry is whole, PACKET_PASSPHRASE,
     *     PACKET_TAMPERED, OUTPUT_OPEN_ELSEWHERE where another program works in it
     */
    public static SealedLog open(Path file, String passphrase, Visitor visitor) {
        return open(file, passphrase, visitor, Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    /** As {@link #open}, for a file that is only read: nothing can be added, and nobody is kept from it. */
    public static SealedLog read(Path file, String passphrase, Visitor visitor) {
        return open(file, passphrase, visitor, Set.of(StandardOpenOption.READ));
    }

    private static SealedLog open(Path file, String passphrase, Visitor visitor, Set<StandardOpenOption> options) {
        String name = String.valueOf(file.getFileName());
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, options);
            byte[] head = bytes(channel, 0, HEAD);
            ByteBuffer fields = ByteBuffer.wrap(head);
            byte[] magic = new byte[Key.magic().length];
            fields.get(magic);
            int version = fields.getInt();
            int rounds = fields.getInt();
            byte[] salt = new byte[Key.SALT];
            fields.get(salt);
            if (!Arrays.equals(magic, Key.magic())) {
                throw new Problem(ErrorCode.PACKET_NONE, name);
            }
            if (version != VERSION || rounds < LEAST_ROUNDS || rounds > MOST_ROUNDS) {
                throw new Problem(ErrorCode.PACKET_BROKEN, name);
            }
            SealedLog log = new SealedLog(file, channel, head, Key.of(passphrase, salt, rounds, new SecureRandom()));
            if (options.contains(StandardOpenOption.WRITE)) {
                log.lock();
            }
            log.readAll(visitor);
            return log;
        } catch (NoSuchFileException e) {
            throw new Problem(e, ErrorCode.FILE_MISSING, name);
        } catch (EOFException e) {
            closeAfter(e, channel);
            throw new Problem(e, ErrorCode.PACKET_BROKEN, name);
        } catch (IOException e) {
            closeAfter(e, channel);
            throw new Problem(e, ErrorCode.FILE_UNREADABLE, name);
        } catch (Problem e) {
            closeAfter(e, channel);
            throw e;
        }
    }

    /** Whether a file begins as a sealed one does. False where it cannot be read. */
    public static boolean looksLikeOne(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return Arrays.equals(bytes(channel, 0, Key.magic().length), Key.magic());
        } catch (IOException e) {
            return false;
        }
    }

    private void readAll(Visitor visitor) throws IOException {
        long size = channel.size();
        while (end < size) {
            Entry entry = next(size);
            if (entry == null) {
                torn = true;
                break;
            }
            byte[] sealed = bytes(channel, entry.place(), entry.length());
            byte[] body;
            try {
                body = key.open(sealed, Key.beside(head, entry.number(), entry.type(), lastTag));
            } catch (AEADBadTagException e) {
                boolean last = entry.place() + entry.length() == size;
                if (entries.isEmpty()) {
                    throw new Problem(e, ErrorCode.PACKET_PASSPHRASE, name);
                }
                if (!last) {
                    throw new Problem(e, ErrorCode.PACKET_TAMPERED, name, 1);
                }
                torn = true;
                break;
            }
            took(entry, sealed);
            visitor.entry(entry, body);
        }
        if (entries.isEmpty()) {
            throw new Problem(ErrorCode.PACKET_BROKEN, name);
        }
    }

    /** The entry that begins at the end of what was read; null where it is not whole. */
    private Entry next(long size) throws IOException {
        if (size - end < 4 + LEAST_ENTRY) {
            return null;
        }
        ByteBuffer start = ByteBuffer.wrap(bytes(channel, end, 5));
        int length = start.getInt();
        byte type = start.get();
        if (length < LEAST_ENTRY || length > MOST_ENTRY || end + 4 + length > size) {
            return null;
        }
        return new Entry(entries.size(), type, end + 5, length - 1);
    }

    private void took(Entry entry, byte[] sealed) {
        entries.add(entry);
        lastTag = Arrays.copyOfRange(sealed, sealed.length - Key.TAG, sealed.length);
        end = entry.place() + entry.length();
    }

    /** Whether the file ended in an entry that was not written to its end. */
    public boolean torn() {
        return torn;
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Reads one entry again. */
    public synchronized byte[] body(Entry entry) {
        byte[] before = entry.number() == 0 ? new byte[0] : tagOf(entries.get(entry.number() - 1));
        try {
            return key.open(
                    bytes(channel, entry.place(), entry.length()),
                    Key.beside(head, entry.number(), entry.type(), before));
        } catch (AEADBadTagException e) {
            throw new Problem(e, ErrorCode.PACKET_TAMPERED, name, 1);
        } catch (IOException e) {
            throw new Problem(e, ErrorCode.FILE_UNREADABLE, name);
        }
    }

    private byte[] tagOf(Entry entry) {
        try {
            return bytes(channel, entry.place() + entry.length() - Key.TAG, Key.TAG);
        } catch (IOException e) {
            throw new Problem(e, ErrorCode.FILE_UNREADABLE, name);
        }
    }

    /**
     * Adds an entry; it is on the disk or the stick when this returns.
     *
     * @throws Problem OUTPUT_UNWRITABLE, DISK_FULL; the file then stands as it was before
     */
    public synchronized void append(byte type, byte[] body) {
        byte[] sealed = key.seal(body, Key.beside(head, entries.size(), type, lastTag));
        ByteBuffer whole = ByteBuffer.allocate(5 + sealed.length)
                .putInt(1 + sealed.length)
                .put(type)
                .put(sealed);
        try {
            // Half an entry from a stick that was pulled goes before the next one is written.
            if (channel.size() > end) {
                channel.truncate(end);
            }
            write(end, whole.array());
        } catch (IOException e) {
            throw OutputFile.problem(e, file);
        }
        took(new Entry(entries.size(), type, end + 5, sealed.length), sealed);
        torn = false;
    }

    private void write(long place, byte[] bytes) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        long at = place;
        while (left.hasRemaining()) {
            at += channel.write(left, at);
        }
        channel.force(true);
    }

    private void lock() throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new Problem(ErrorCode.OUTPUT_OPEN_ELSEWHERE, name);
            }
        } catch (OverlappingFileLockException e) {
            throw new Problem(e, ErrorCode.OUTPUT_OPEN_ELSEWHERE, name);
        }
    }

    private static byte[] bytes(FileChannel channel, long place, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        long at = place;
        while (bytes.hasRemaining()) {
            int read = channel.read(bytes, at);
            if (read < 0) {
                throw new EOFException();
            }
            at += read;
        }
        return bytes.array();
    }

    private static void closeAfter(Exception fault, FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            fault.addSuppressed(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new Problem(e, ErrorCode.OUTPUT_UNWRITABLE, name);
        }
    }
}
