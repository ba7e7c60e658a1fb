package id.sidaksos.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** UTF-8, where a byte that is part of no well-formed sequence counts as Windows-1252. Nothing is lost or replaced. */
final class LenientUtf8Reader extends Reader {
    private static final int LONGEST = 4;
    /** 0x80 to 0x9F of Windows-1252; the five unassigned ones stay the control characters they are. */
    private static final String WINDOWS_1252 =
            "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
                    + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private final InputStream in;
    private final byte[] bytes = new byte[1 << 16];
    private int at;
    private int end;
    private boolean ended;
    private char pendingLow;

    LenientUtf8Reader(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int to = offset;
        int limit = offset + length;
        while (to < limit) {
            if (pendingLow != 0) {
                target[to++] = pendingLow;
                pendingLow = 0;
                continue;
            }
            if (end - at < LONGEST && !ended) {
                if (to > offset && end == at) {
                    break;
                }
                refill();
                continue;
            }
            if (at == end) {
                break;
            }
            byte b = bytes[at];
            if (b >= 0) {
                target[to++] = (char) b;
                at++;
            } else {
                target[to++] = wide();
            }
        }
        return to == offset && length > 0 ? -1 : to - offset;
    }

    private void refill() throws IOException {
        System.arraycopy(bytes, at, bytes, 0, end - at);
        end -= at;
        at = 0;
        int n = in.read(bytes, end, bytes.length - end);
        if (n < 0) {
            ended = true;
        } else {
            end += n;
        }
    }

    private char wide() {
        int length = sequenceLength(bytes, at, end);
        int first = bytes[at] & 0xFF;
        if (length == 0) {
            at++;
            return first < 0xA0 ? WINDOWS_1252.charAt(first - 0x80) : (char) first;
        }
        int code = first & (0xFF >> (length + 1));
        for (int i = 1; i < length; i++) {
            code = code << 6 | (bytes[at + i] & 0x3F);
        }
        at += length;
        if (code > 0xFFFF) {
            pendingLow = Character.lowSurrogate(code);
            return Character.highSurrogate(code);
        }
        return (char) code;
    }

    /** Bytes of the well-formed sequence that begins here; 0 if none does. */
    static int sequenceLength(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xFF;
        int length = first >= 0xF0 && first <= 0xF4 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0;
        if (length == 0 || first > 0xF4 || at + length > end) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        int second = bytes[at + 1] & 0xFF;
        boolean overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
        boolean noCharacter = (first == 0xED && second >= 0xA0) || (first == 0xF4 && second >= 0x90);
        return overlong || noCharacter ? 0 : length;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
