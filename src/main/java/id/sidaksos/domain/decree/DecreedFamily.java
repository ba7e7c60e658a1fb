package id.sidaksos.domain.decree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A family of the decree with its persons in the order of the annex.
 *
 * @param id ID Keluarga
 * @param districtCode six digits of the kecamatan, or empty
 * @param district name of the kecamatan
 * @param villageCode ten digits of the desa or kelurahan, or empty
 * @param village name of the desa or kelurahan
 */
public record DecreedFamily(
        String id,
        String districtCode,
        String district,
        String villageCode,
        String village,
        List<DecreedPerson> persons) {
    /**
     * By code of kecamatan, code of desa, family id, all compared as text; places without a code after those with one,
     * by name. The persons settle what is still equal.
     */
    static final Comparator<DecreedFamily> ORDER = Comparator.comparing(DecreedFamily::districtKey)
            .thenComparing(DecreedFamily::villageKey)
            .thenComparing(DecreedFamily::id)
            .thenComparing(SnapshotText::lines);

    public DecreedFamily {
        id = PrintText.clean(id);
        districtCode = PrintText.clean(districtCode);
        district = PrintText.clean(district);
        villageCode = PrintText.clean(villageCode);
        village = PrintText.clean(village);
        List<DecreedPerson> ordered = new ArrayList<>(persons);
        ordered.sort(DecreedPerson.ORDER);
        persons = List.copyOf(ordered);
    }

    /** What makes two families of one kecamatan: its code, or its name where there is no code. */
    public String districtKey() {
        return key(districtCode, district);
    }

    /** What makes two families of one desa: its code, or the names where there is no code. */
    public String villageKey() {
        return key(villageCode, villageCode.isEmpty() ? districtKey() + "/" + village : "");
    }

    public SexCount count() {
        int men = 0;
        int women = 0;
        for (DecreedPerson person : persons) {
            if (person.sex().equals("L")) {
                men++;
            } else if (person.sex().equals("P")) {
                women++;
            }
        }
        return new SexCount(men, women, persons.size() - men - women);
    }

    /** Digits sort before the tilde. */
    private static String key(String code, String name) {
        return code.isEmpty() ? "~" + name : code;
    }
}
