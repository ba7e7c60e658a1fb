package id.sidaksos.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Enumeration;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;

/**
 * The zip of a workbook as POI's package reader wants it, from a channel: of a file, or of a decrypted package in memory
 * (names and NIK must not lie about in a temporary file). Limits as POI's: a part may be a hundred times its packed size.
 * Parts that are streamed may be larger before that counts, since a million empty rows pack to next to nothing.
 */
final class ZipContainer implements ZipEntrySource {
    private static final long MOST_RATIO = 100;
    private static final long MOST_ENTRY = 0xFFFF_FFFFL;
    private static final long GRACE = 100 << 10;
    private static final long GRACE_STREAMED = 32 << 20;

    private final ZipFile zip;
    private final ZipFileZipEntrySource entries;

    private ZipContainer(ZipFile zip) {
        this.zip = zip;
        this.entries = new ZipFileZipEntrySource(zip);
    }

    static ZipContainer open(SeekableByteChannel channel) throws IOException {
        return new ZipContainer(
                ZipFile.builder().setSeekableByteChannel(channel).get());
    }

    /** Whether an entry stands there whose name begins so, whatever its case. */
    boolean holds(String start) {
        for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
            if (plainName(all.nextElement()).startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return entries.getEntries();
    }

    @Override
    public ZipArchiveEntry getEntry(String path) {
        return entries.getEntry(path);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        long grace = isStreamed(plainName(entry)) ? GRACE_STREAMED : GRACE;
        long limit = Math.min(MOST_ENTRY, Math.max(grace, entry.getCompressedSize() * MOST_RATIO));
        return new InflateGuard(new BufferedInputStream(entries.getInputStream(entry), 1 << 16), limit);
    }

    @Override
    public void close() throws IOException {
        entries.close();
    }

    @Override
    public boolean isClosed() {
        return entries.isClosed();
    }

    private static boolean isStreamed(String name) {
        return name.startsWith("xl/") || name.equals("content.xml");
    }

    private static String plainName(ZipArchiveEntry entry) {
        String name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
        return name.startsWith("/") ? name.substring(1) : name;
    }
}
