package id.sidaksos.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.util.CellRangeAddress;

/** Merged ranges of a worksheet part. They stand behind all its rows. */
final class XlsxMerges {
    private XlsxMerges() {}

    static List<CellRange> read(InputStream part) throws XMLStreamException, IOException {
        List<CellRange> ranges = new ArrayList<>();
        Xml.scan(part, new Xml.Scan() {
            @Override
            public void start(javax.xml.stream.XMLStreamReader xml, String name) {
                if (name.equals("mergeCell")) {
                    CellRangeAddress range = CellRangeAddress.valueOf(Xml.attribute(xml, "ref", "A1"));
                    ranges.add(new CellRange(
                            range.getFirstRow() + 1,
                            range.getLastRow() + 1,
                            range.getFirstColumn(),
                            range.getLastColumn()));
                }
            }

            @Override
            public boolean end(String name) {
                return !name.equals("mergeCells");
            }
        });
        return List.copyOf(ranges);
    }
}
