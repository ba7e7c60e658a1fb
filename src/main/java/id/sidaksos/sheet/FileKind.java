package id.sidaksos.sheet;

import java.util.Locale;

/** What the first bytes of a file tell. The name is never asked: offices rename .xls to .xlsx and web pages to .xls. */
enum FileKind {
    ZIP("504B0304"),
    OLE("D0CF11E0A1B11AE1"),
    PDF("25504446"),
    PICTURE("89504E470D0A1A0A", "FFD8FF", "474946383", "49492A00", "4D4D002A"),
    ARCHIVE("504B0506", "504B0708", "526172211A07", "377ABCAF271C", "1F8B08", "FD377A585A00"),
    DOCUMENT("7B5C727466"),
    PROGRAM("7F454C46", "CAFEBABE", "53514C69746520666F726D6174"),
    /** BIFF2 to BIFF4, Excel before 5: sheets without a container. */
    OLD_EXCEL("09000400", "09020600", "09040600"),
    WEB_ARCHIVE,
    HTML,
    XML,
    TEXT,
    BINARY;

    private final String[] starts;

    FileKind(String... starts) {
        this.starts = starts;
    }

    static FileKind of(byte[] head) {
        String hex = hex(head, 16);
        for (FileKind kind : values()) {
            for (String start : kind.starts) {
                if (hex.startsWith(start)) {
                    return kind;
                }
            }
        }
        return TextSniffer.isText(head) ? ofText(head) : BINARY;
    }

    private static FileKind ofText(byte[] head) {
        String text = TextSniffer.peek(head).stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("mime-version:")) {
            return WEB_ARCHIVE;
        }
        if (text.startsWith("<")) {
            boolean page = text.contains("<html") || text.contains("<table") || text.contains("<!doctype html");
            return page ? HTML : XML;
        }
        return TEXT;
    }

    private static String hex(byte[] head, int most) {
        StringBuilder hex = new StringBuilder(most * 2);
        for (int i = 0; i < Math.min(most, head.length); i++) {
            hex.append(String.format(Locale.ROOT, "%02X", head[i]));
        }
        return hex.toString();
    }
}
