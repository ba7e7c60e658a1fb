package id.sidaksos.sheet;

import java.nio.charset.StandardCharsets;

/** Tells text from other bytes. */
final class TextSniffer {
    private TextSniffer() {}

    static boolean isText(byte[] head) {
        return head.length > 0;
    }

    static String peek(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1);
    }
}
