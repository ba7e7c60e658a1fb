package id.sidaksos.domain.verification;

/** Desa and kelurahan meet and sign under names of their own. Words of documents: {@code musdes} bundle, {@code NAME.…}. */
public enum VillageKind {
    DESA,
    KELURAHAN,
    /** No code tells: documents write both. */
    TIDAK_DIKETAHUI;

    private static final int CODE = 10;
    private static final int KIND = 6;

    /** By Kemendagri's code: the fourth part of a kelurahan begins with 1, of a desa with 2. */
    public static VillageKind of(String villageCode) {
        if (villageCode.length() != CODE) {
            return TIDAK_DIKETAHUI;
        }
        return switch (villageCode.charAt(KIND)) {
            case '1' -> KELURAHAN;
            case '2' -> DESA;
            default -> TIDAK_DIKETAHUI;
        };
    }
}
