package id.sidaksos.service.verval;

import java.util.List;
import java.util.Map;

/**
 * What came in with a file.
 *
 * @param repeated this very file was merged before: nothing was done, the parts tell what was done then
 * @param parts one for each packet of which rows stand in the file, the packet of most rows first
 * @param unknownColumns columns with content that are none of the packet's: their answers are not known here
 * @param minutes what stands on the sheet Berita acara, by its keys
 */
public record MergeReport(
        String name,
        String sha256,
        boolean repeated,
        List<Part> parts,
        List<String> unknownColumns,
        Map<String, String> minutes) {
    public MergeReport {
        parts = List.copyOf(parts);
        unknownColumns = List.copyOf(unknownColumns);
        minutes = Map.copyOf(minutes);
    }

    /**
     * What came in for one packet.
     *
     * @param cause name of the error's code where the part was put aside, else empty
     * @param rows rows of the packet in the file, each once
     * @param changed answers that were taken
     * @param conflicts answers that wait for a choice
     * @param findings cells and rows that could not be taken as they stand
     * @param added families and persons that the village has added, for the first time
     */
    public record Part(
            int returned,
            String mark,
            String district,
            String village,
            int batch,
            String cause,
            int rows,
            int changed,
            int conflicts,
            int findings,
            int added,
            Rows odd) {}

    /**
     * Rows that did not come back as they went out.
     *
     * @param absent did not come back: they stay as they are
     * @param doubled further copies
     * @param recovered lost their mark and were known by their ID
     * @param swapped show another ID than their mark's: nothing was taken from them
     * @param unknown of no packet of this database
     */
    public record Rows(int absent, int doubled, int recovered, int swapped, int unknown) {
        static final Rows NONE = new Rows(0, 0, 0, 0, 0);
    }
}
