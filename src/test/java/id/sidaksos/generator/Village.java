package id.sidaksos.generator;

/**
 * A desa or kelurahan.
 *
 * @param code Kemendagri's ten digits without dots
 * @param district name of the kecamatan, capitals
 * @param name capitals
 */
record Village(String code, String district, String name) {
    String districtCode() {
        return code.substring(0, 6);
    }

    String dotted() {
        return code.substring(0, 2) + '.' + code.substring(2, 4) + '.' + code.substring(4, 6) + '.' + code.substring(6);
    }
}
