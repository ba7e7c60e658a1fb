package id.sidaksos.domain.verification;

import id.sidaksos.base.TextKey;

/**
 * A village as documents name it.
 *
 * @param code Kemendagri's ten digits, or empty
 * @param district kecamatan
 */
public record VillageName(String code, String district, String village) {
    public static final VillageName NONE = new VillageName("", "", "");

    /** By this the same village is known under its names' spellings; a village is never known without its kecamatan. */
    public String key() {
        return districtKey() + '\u001f' + TextKey.compact(village);
    }

    public String districtKey() {
        return TextKey.compact(district);
    }
}
