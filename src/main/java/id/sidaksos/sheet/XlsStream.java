package id.sidaksos.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The record stream of an .xls: where its parts begin, and its records, decrypted. */
final class XlsStream {
    private static final int BOF = 0x0809;
    private static final int EOF = 0x000A;
    private static final int FILE_PASS = 0x002F;
    private static final int HEADER = 4;

    private final DirectoryNode root;
    private final String entry;
    private final Optional<String> password;

    /** Kind of part (worksheet, chart, macro sheet) by its place in the stream. */
    private final Map<Integer, Integer> parts = new HashMap<>();

    private boolean encrypted;

    private XlsStream(DirectoryNode root, String entry, Optional<String> password) {
        this.root = root;
        this.entry = entry;
        this.password = password;
    }

    static XlsStream open(POIFSFileSystem ole, String entry, Optional<String> password) throws IOException {
        XlsStream stream = new XlsStream(ole.getRoot(), entry, password);
        stream.survey();
        return stream;
    }

    boolean encrypted() {
        return encrypted;
    }

    /** Kind of the part that begins at a place of the stream; -1 where none does. */
    int kindAt(int place) {
        return parts.getOrDefault(place, -1);
    }

    /** How many parts, the globals among them, begin before this place. */
    int partsBefore(int place) {
        return (int) parts.keySet().stream().filter(other -> other < place).count();
    }

    /**
     * Records from the part that begins at this place on. In an encrypted stream the key runs with the bytes: there the
     * records begin with the first of all.
     */
    RecordFactoryInputStream records(int place) throws IOException {
        InputStream in = root.createDocumentInputStream(entry);
        if (!encrypted) {
            in.skipNBytes(place);
        }
        // POI takes the password from the thread it runs on, while it reads the first records.
        Biff8EncryptionKey.setCurrentUserPassword(password.orElse(null));
        try {
            return new RecordFactoryInputStream(in, false);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    /** Passes over the headers of all records; these are never encrypted, nor is where a part begins. */
    private void survey() throws IOException {
        try (InputStream in = root.createDocumentInputStream(entry)) {
            int place = 0;
            int depth = 0;
            while (true) {
                byte[] header = in.readNBytes(HEADER);
                if (header.length < HEADER) {
                    return;
                }
                int id = word(header, 0);
                int length = word(header, 2);
                if (id == 0 && length == 0) {
                    return;
                }
                byte[] start = in.readNBytes(Math.min(length, HEADER));
                if (id == BOF && start.length == HEADER) {
                    if (depth == 0) {
                        parts.put(place, word(start, 2));
                    }
                    depth++;
                } else if (id == EOF) {
                    depth--;
                } else if (id == FILE_PASS) {
                    encrypted = true;
                }
                // A stream cut short is told by whoever reads the records.
                if (in.skip(length - start.length) < length - start.length) {
                    return;
                }
                place += HEADER + length;
            }
        }
    }

    private static int word(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) | ((bytes[at + 1] & 0xFF) << 8);
    }
}
