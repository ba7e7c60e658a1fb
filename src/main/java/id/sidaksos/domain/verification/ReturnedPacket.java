package id.sidaksos.domain.verification;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in a file that came back, whatever its form: every row that carries a mark or was added, in the file's order. A row
 * may be there twice (copied to another sheet), and rows of several packets may stand in one file: {@link ReturnedRow#mark} tells.
 *
 * @param faults cells that could not be understood: their row is among the rows without them
 * @param unknownColumns headers of columns with content that are none of the packet's, as {@code sheet: header}
 * @param minutes the sheet Berita acara, by the keys of {@link Minutes}; blank ones left out
 */
public record ReturnedPacket(
        List<ReturnedRow> rows, List<CellFault> faults, List<String> unknownColumns, Map<String, String> minutes) {
    public ReturnedPacket {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
        unknownColumns = List.copyOf(unknownColumns);
        minutes = Collections.unmodifiableMap(new LinkedHashMap<>(minutes));
    }
}
