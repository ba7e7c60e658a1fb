package id.sidaksos.service.verval;

import id.sidaksos.base.TextKey;
import id.sidaksos.domain.registry.Region;
import java.util.List;

/**
 * Which villages are meant: all of them, or those of a code or a name.
 *
 * @param text Kemendagri's code of ten digits (village) or six (kecamatan), with or without dots, or a name; empty for all
 */
public record Selection(Reach reach, String text) {
    private static final List<String> RANKS =
            List.of("DESA KELURAHAN ", "DESA ", "KELURAHAN ", "KEL ", "DS ", "KECAMATAN ", "KEC ");

    /** How far a selection reaches. */
    public enum Reach {
        ALL,
        DISTRICT,
        VILLAGE
    }

    public static Selection all() {
        return new Selection(Reach.ALL, "");
    }

    public static Selection district(String codeOrName) {
        return new Selection(Reach.DISTRICT, codeOrName);
    }

    public static Selection village(String codeOrName) {
        return new Selection(Reach.VILLAGE, codeOrName);
    }

    boolean takes(Region region) {
        return switch (reach) {
            case ALL -> true;
            case DISTRICT -> is(region.districtCode(), region.district());
            case VILLAGE -> is(region.code(), region.village());
        };
    }

    private boolean is(String code, String name) {
        String digits = text.replaceAll("[ .]", "");
        if (!digits.isEmpty() && digits.chars().allMatch(Character::isDigit)) {
            return digits.equals(code);
        }
        return !text.isBlank() && bare(text).equals(bare(name));
    }

    private static String bare(String name) {
        String key = TextKey.normalise(name);
        for (String rank : RANKS) {
            if (key.startsWith(rank) && key.length() > rank.length()) {
                key = key.substring(rank.length());
                break;
            }
        }
        return key.replace(" ", "");
    }
}
