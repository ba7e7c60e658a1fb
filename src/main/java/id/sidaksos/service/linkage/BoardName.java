package id.sidaksos.service.linkage;

/**
 * A person on the board.
 *
 * @param familyId ID Keluarga, empty for a row of DTKS
 * @param birth dd-MM-yyyy or empty
 */
public record BoardName(
        int row, String familyId, String name, String nik, String birth, String address, String village) {}
