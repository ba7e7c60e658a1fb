package id.sidaksos.service.verval;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

/** Text, and a picture beside it, as the body of an entry: length of the text, the text compressed, the picture as it is. */
final class EntryBody {
    /** A village of ten thousand families has about ten million characters. */
    private static final int MOST = 256 << 20;

    private final String text;
    private final byte[] picture;

    private EntryBody(String text, byte[] picture) {
        this.text = text;
        this.picture = picture;
    }

    static byte[] write(String text, byte[] picture) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory", e);
        }
        return ByteBuffer.allocate(4 + packed.size() + picture.length)
                .putInt(packed.size())
                .put(packed.toByteArray())
                .put(picture)
                .array();
    }

    /** @throws IOException for a body that {@link #write} has not made */
    static EntryBody read(byte[] body) throws IOException {
        ByteBuffer fields = ByteBuffer.wrap(body);
        int length = body.length < 4 ? -1 : fields.getInt();
        if (length < 0 || length > fields.remaining()) {
            throw new IOException("length");
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(body, 4, length);
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            byte[] part = new byte[1 << 14];
            while (!inflater.finished()) {
                int read = inflater.inflate(part);
                if (read == 0 || text.size() > MOST) {
                    throw new IOException("text");
                }
                text.write(part, 0, read);
            }
            return new EntryBody(
                    text.toString(StandardCharsets.UTF_8), Arrays.copyOfRange(body, 4 + length, body.length));
        } catch (DataFormatException e) {
            throw new IOException(e);
        } finally {
            inflater.end();
        }
    }

    String text() {
        return text;
    }

    byte[] picture() {
        return picture;
    }
}
