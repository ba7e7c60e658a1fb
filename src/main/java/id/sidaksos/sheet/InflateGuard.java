package id.sidaksos.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A part of a container that may unpack only so far: the guard against zip bombs. */
final class InflateGuard extends FilterInputStream {
    /** A parser holds a text whole before anybody can measure it; no cell is this long. */
    private static final int LONGEST_TEXT = 32 << 20;

    private final long limit;
    private long unpacked;
    private long sinceTag;

    InflateGuard(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        count(n);
        measureText(buffer, offset, n);
        return n;
    }

    /** From the back: in a sound part a tag is never far. */
    private void measureText(byte[] buffer, int offset, int n) throws TooLargeException {
        int i = offset + n - 1;
        while (i >= offset && buffer[i] != '<') {
            i--;
        }
        int behind = offset + n - 1 - i;
        sinceTag = i >= offset ? behind : sinceTag + Math.max(0, n);
        if (sinceTag > LONGEST_TEXT) {
            throw new TooLargeException("a text without end");
        }
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = super.skip(n);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long n) throws TooLargeException {
        if (n > 0) {
            unpacked += n;
            if (unpacked > limit) {
                throw new TooLargeException("a part unpacks to more than " + limit + " bytes");
            }
        }
    }
}
