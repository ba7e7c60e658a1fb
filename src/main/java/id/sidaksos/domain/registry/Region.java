package id.sidaksos.domain.registry;

/**
 * A village (desa or kelurahan) with the districts above it.
 *
 * @param id number in this database, from 1; 0 for "not told"
 * @param code Kemendagri's ten digits without dots, or empty where only names are known
 */
public record Region(int id, String code, String province, String regency, String district, String village) {
    public static final Region NONE = new Region(0, "", "", "", "", "");

    /** Six digits of the kecamatan, or empty. */
    public String districtCode() {
        return code.length() >= 6 ? code.substring(0, 6) : "";
    }

    /** Four digits of the kabupaten or kota, or empty. */
    public String regencyCode() {
        return code.length() >= 4 ? code.substring(0, 4) : "";
    }
}
