package id.sidaksos.sheet;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/** What the first bytes of a file tell. The name is never asked: offices rename .xls to .xlsx and web pages to .xls. */
enum FileKind {
    ZIP,
    OLE,
    PDF,
    PICTURE,
    ARCHIVE,
    DOCUMENT,
    PROGRAM,
    /** BIFF2 to BIFF4, Excel before 5: sheets without a container. */
    OLD_EXCEL,
    WEB_ARCHIVE,
    HTML,
    /** A workbook in one XML file. */
    XML_2003,
    XML,
    TEXT,
    BINARY;

    /** First bytes, in hexadecimal digits. Only such as no text begins with. */
    private static final Map<String, FileKind> STARTS = Map.ofEntries(
            Map.entry("504B0304", ZIP),
            Map.entry("D0CF11E0A1B11AE1", OLE),
            Map.entry("255044462D", PDF),
            Map.entry("89504E470D0A1A0A", PICTURE),
            Map.entry("FFD8FF", PICTURE),
            Map.entry("474946383", PICTURE),
            Map.entry("49492A00", PICTURE),
            Map.entry("4D4D002A", PICTURE),
            Map.entry("504B0506", ARCHIVE),
            Map.entry("504B0708", ARCHIVE),
            Map.entry("526172211A07", ARCHIVE),
            Map.entry("377ABCAF271C", ARCHIVE),
            Map.entry("1F8B08", ARCHIVE),
            Map.entry("FD377A585A00", ARCHIVE),
            Map.entry("7B5C727466", DOCUMENT),
            Map.entry("7F454C46", PROGRAM),
            Map.entry("CAFEBABE", PROGRAM),
            Map.entry("53514C69746520666F726D6174", PROGRAM),
            Map.entry("09000400", OLD_EXCEL),
            Map.entry("09020600", OLD_EXCEL),
            Map.entry("09040600", OLD_EXCEL));

    private static final int LONGEST_START = 16;

    static FileKind of(byte[] head) {
        String hex = HexFormat.of().withUpperCase().formatHex(head, 0, Math.min(LONGEST_START, head.length));
        for (Map.Entry<String, FileKind> start : STARTS.entrySet()) {
            if (hex.startsWith(start.getKey())) {
                return start.getValue();
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
            boolean workbook = text.contains("<workbook") || text.contains(":workbook");
            if (workbook && text.contains(Xml2003Book.NAME_SPACE)) {
                return XML_2003;
            }
            boolean page = text.contains("<html") || text.contains("<table") || text.contains("<!doctype html");
            return page ? HTML : XML;
        }
        // Some web applications put a warning before their table.
        return text.contains("<table") && text.contains("<tr") ? HTML : TEXT;
    }
}
