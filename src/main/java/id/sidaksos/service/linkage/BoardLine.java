package id.sidaksos.service.linkage;

import java.util.List;

/**
 * A village, or a kecamatan, on the board of P3KE and DTKS; rows of persons (of heads, where there is no list of persons).
 *
 * @param village empty for a whole kecamatan
 * @param numbers of the villages in it
 * @param both rows of P3KE linked to a row of DTKS, surely or by verdict
 * @param onlyP3ke rows of P3KE without any, as {@code onlyDtks} of DTKS
 * @param disputed rows of P3KE whose pair waits for a person
 */
public record BoardLine(
        String district, String village, List<Integer> numbers, int both, int onlyP3ke, int onlyDtks, int disputed) {
    public BoardLine {
        numbers = List.copyOf(numbers);
    }

    /** Which rows of a line. */
    public enum Part {
        KEDUANYA,
        HANYA_P3KE,
        HANYA_DTKS,
        SENGKETA
    }

    public int of(Part part) {
        return switch (part) {
            case KEDUANYA -> both;
            case HANYA_P3KE -> onlyP3ke;
            case HANYA_DTKS -> onlyDtks;
            case SENGKETA -> disputed;
        };
    }
}
