package id.sidaksos.domain.registry;

import id.sidaksos.base.TextKey;
import id.sidaksos.domain.identity.DigitText;
import id.sidaksos.domain.layout.CellKind;

/**
 * The place of a row in the form in which places are compared: names without the words for their rank and without spaces
 * ({@code Kel. Olak Alen} = {@code OLAKALEN}), code as digits.
 *
 * @param code ten digits, or empty
 * @param badCode there is a code, and it is not one of a village
 * @param kind 'K' for a kota, 'B' for a kabupaten, 0 where neither name nor code says
 */
record PlaceKey(String code, boolean badCode, char kind, String regency, String district, String village) {
    private static final int VILLAGE_CODE = 10;
    private static final String[] REGENCY_WORDS = {"KABUPATEN ", "KAB ", "KOTAMADYA ", "KODYA ", "KOTA "};
    private static final String[] DISTRICT_WORDS = {"KECAMATAN ", "KEC ", "KAPANEWON ", "KEMANTREN ", "DISTRIK "};
    private static final String[] VILLAGE_WORDS = {
        "DESA KELURAHAN ", "DESA ", "KELURAHAN ", "KEL ", "DS ", "NAGARI ", "GAMPONG ", "KALURAHAN "
    };

    static PlaceKey of(Place place) {
        DigitText code = DigitText.read(place.code(), CellKind.NUMBER);
        String digits = villageCode(code, place.code());
        boolean whole = !digits.isEmpty();
        String regency = name(place.regency());
        return new PlaceKey(
                digits,
                !whole && code.shape() != DigitText.Shape.BLANK,
                kindOf(regency, digits),
                without(regency, REGENCY_WORDS),
                without(name(place.district()), DISTRICT_WORDS),
                without(name(place.village()), VILLAGE_WORDS));
    }

    /** Cities have codes from 71 on. */
    static char kindOfCode(String code) {
        return code.length() < 4 ? 0 : code.charAt(2) >= '7' ? 'K' : 'B';
    }

    /** Key of the village's own name: never without its kecamatan. */
    String names() {
        return district + '|' + village;
    }

    boolean hasNames() {
        return !district.isEmpty() && !village.isEmpty();
    }

    boolean isEmpty() {
        return code.isEmpty() && regency.isEmpty() && district.isEmpty() && village.isEmpty();
    }

    /** A kota and a kabupaten of one name are two; a name that does not say is taken for either. */
    boolean mayBeIn(char otherKind, String otherRegency) {
        boolean sameName = regency.isEmpty() || otherRegency.isEmpty() || regency.equals(otherRegency);
        return sameName && (kind == 0 || otherKind == 0 || kind == otherKind);
    }

    /** Ten digits, or empty; of {@code 35.05.03.1007.0} a detour over numbers added the last. */
    private static String villageCode(DigitText code, String text) {
        String digits = code.shape() == DigitText.Shape.DIGITS ? code.digits() : "";
        if (digits.length() == VILLAGE_CODE + 1 && text.strip().endsWith(".0")) {
            digits = digits.substring(0, VILLAGE_CODE);
        }
        return digits.length() == VILLAGE_CODE ? digits : "";
    }

    private static String name(String text) {
        return DigitText.isWordForNothing(text) ? "" : TextKey.normalise(text);
    }

    private static char kindOf(String regency, String code) {
        if (regency.startsWith("KOTA ") || regency.startsWith("KOTAMADYA ") || regency.startsWith("KODYA ")) {
            return 'K';
        }
        return regency.startsWith("KAB ") || regency.startsWith("KABUPATEN ") ? 'B' : kindOfCode(code);
    }

    private static String without(String name, String[] words) {
        String rest = name;
        for (String word : words) {
            if (rest.startsWith(word) && rest.length() > word.length()) {
                rest = rest.substring(word.length());
                break;
            }
        }
        return rest.replace(" ", "");
    }
}
