package id.sidaksos.domain.identity;

/**
 * A NIK cell after reading.
 *
 * @param digits the digits that count: sixteen for UTUH and LIMA_BELAS, what was legible for CACAT, empty for TIADA
 */
public record NikReading(String digits, NikStatus status) {
    public static final NikReading NONE = new NikReading("", NikStatus.TIADA);

    public boolean whole() {
        return status == NikStatus.UTUH;
    }
}
