package id.sidaksos.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Merged ranges of a worksheet part. They stand behind all its rows, which are millions of tags: so the bytes are
 * searched for where the ranges begin, and only from there on is XML parsed.
 */
final class XlsxMerges {
    private static final byte[] WANTED = "mergeCells".getBytes(StandardCharsets.US_ASCII);
    private static final String TAIL_BEGIN = "<tail><mergeCells";

    /** Opens the part, each time from its beginning. */
    interface Part {
        InputStream open() throws IOException;
    }

    private XlsxMerges() {}

    static List<CellRange> read(Part part) throws XMLStreamException, IOException {
        try (InputStream in = part.open()) {
            byte[] block = new byte[1 << 16];
            int matched = 0;
            byte before = 0;
            byte previous = 0;
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                for (int i = 0; i < n; i++) {
                    byte b = block[i];
                    if (b == 0) {
                        // Two bytes a character: nothing to search for.
                        return parse(part.open());
                    }
                    if (b == WANTED[matched]) {
                        before = matched == 0 ? previous : before;
                        matched++;
                        if (matched == WANTED.length && before == '<') {
                            return parse(tail(block, i + 1, n, in));
                        }
                        if (matched == WANTED.length && before == ':') {
                            return parse(part.open());
                        }
                        matched %= WANTED.length;
                    } else {
                        matched = b == WANTED[0] ? 1 : 0;
                        before = matched == 1 ? previous : before;
                    }
                    previous = b;
                }
            }
        }
        return List.of();
    }

    private static InputStream tail(byte[] block, int from, int to, InputStream rest) {
        InputStream begin = new ByteArrayInputStream(TAIL_BEGIN.getBytes(StandardCharsets.US_ASCII));
        return new SequenceInputStream(
                begin, new SequenceInputStream(new ByteArrayInputStream(block, from, to - from), rest));
    }

    private static List<CellRange> parse(InputStream xmlPart) throws XMLStreamException, IOException {
        List<CellRange> ranges = new ArrayList<>();
        Xml.scan(xmlPart, new Xml.Scan() {
            @Override
            public void start(XMLStreamReader xml, String name) {
                if (name.equals("mergeCell")) {
                    add(ranges, Xml.attribute(xml, "ref", ""));
                }
            }

            @Override
            public boolean end(String name) {
                return !name.equals("mergeCells");
            }
        });
        return List.copyOf(ranges);
    }

    /** A reference that makes no sense merges nothing; the cells are read all the same. */
    private static void add(List<CellRange> ranges, String reference) {
        try {
            CellRangeAddress range = CellRangeAddress.valueOf(reference);
            ranges.add(new CellRange(
                    range.getFirstRow() + 1, range.getLastRow() + 1, range.getFirstColumn(), range.getLastColumn()));
        } catch (IllegalArgumentException e) {
            return;
        }
    }
}
