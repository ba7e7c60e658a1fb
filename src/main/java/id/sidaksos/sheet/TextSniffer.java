package id.sidaksos.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells text from other bytes, and which characters the bytes stand for. */
final class TextSniffer {
    /** So many control characters may be a slip in a text of any length. */
    private static final int FEW_CONTROLS = 4;

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private TextSniffer() {}

    static boolean isText(byte[] head) {
        if (utf16(head).isPresent()) {
            return true;
        }
        int controls = 0;
        int misfits = 0;
        for (int i = 0; i < head.length; ) {
            int c = head[i] & 0xFF;
            if (c < 0x80) {
                controls += isControl(c) ? 1 : 0;
                i++;
                continue;
            }
            int length = LenientUtf8Reader.sequenceLength(head, i, head.length);
            misfits += length == 0 ? 1 : 0;
            i += Math.max(1, length);
        }
        // Random bytes are half above ASCII, and hardly ever well-formed UTF-8.
        boolean mostlyForeign = misfits * 3 > head.length;
        return !mostlyForeign && (controls <= FEW_CONTROLS || controls * 20L <= head.length);
    }

    /** The first characters, for a look. */
    static String peek(byte[] head) {
        StringBuilder text = new StringBuilder(head.length);
        char[] buffer = new char[4096];
        try (Reader reader = reader(new ByteArrayInputStream(head), head)) {
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                text.append(buffer, 0, n);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static Reader reader(String text) {
        return new StringReader(text);
    }

    /**
     * Characters of a text file whose head is known, without a byte order mark. What is neither marked nor plainly UTF-16
     * is read as UTF-8, and each byte that cannot be as Windows-1252: that covers either, and files that two programs
     * have added to.
     */
    static Reader reader(InputStream in, byte[] head) throws IOException {
        Optional<Charset> wide = utf16(head);
        Reader reader = wide.isPresent() ? new InputStreamReader(in, wide.get()) : new LenientUtf8Reader(in);
        PushbackReader unmarked = new PushbackReader(reader);
        int first = unmarked.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            unmarked.unread(first);
        }
        return unmarked;
    }

    private static Optional<Charset> utf16(byte[] head) {
        if (head.length < 2) {
            return Optional.empty();
        }
        int first = ((head[0] & 0xFF) << 8) | (head[1] & 0xFF);
        if (first == 0xFEFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (first == 0xFFFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        int[] zeros = new int[2];
        int controls = 0;
        for (int i = 0; i < head.length; i++) {
            zeros[i & 1] += head[i] == 0 ? 1 : 0;
            controls += head[i] != 0 && isControl(head[i] & 0xFF) ? 1 : 0;
        }
        int pairs = head.length / 2;
        if (controls > FEW_CONTROLS && controls * 20L > pairs) {
            return Optional.empty();
        }
        // Latin letters in UTF-16 have a zero byte each, always on the same side.
        if (zeros[1] * 10L > pairs * 7L && zeros[0] * 20L < pairs) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (zeros[0] * 10L > pairs * 7L && zeros[1] * 20L < pairs) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static boolean isControl(int c) {
        return (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == 0x7F;
    }
}
