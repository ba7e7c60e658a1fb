package id.sidaksos.service.verval;

import id.sidaksos.base.TextKey;
import id.sidaksos.domain.registry.Region;
import id.sidaksos.domain.verification.VillageName;
import java.util.List;

/**
 * Which villages are meant: all of them, or those of a code or a name.
 *
 * @param text Kemendagri's code of ten digits (village) or six (kecamatan), with or without dots, or a name; empty for all
 * @param villages of a LIST, else empty
 */
public record Selection(Reach reach, String text, List<VillageName> villages) {
    private static final List<String> RANKS =
            List.of("DESA KELURAHAN ", "DESA ", "KELURAHAN ", "KEL ", "DS ", "KECAMATAN ", "KEC ");

    /** How far a selection reaches. */
    public enum Reach {
        ALL,
        DISTRICT,
        VILLAGE,
        /** Villages that a person has chosen from a table. */
        LIST
    }

    private Selection(Reach reach, String text) {
        this(reach, text, List.of());
    }

    public static Selection of(List<VillageName> villages) {
        return new Selection(
                Reach.LIST,
                villages.stream().map(VillageName::village).collect(java.util.stream.Collectors.joining(", ")),
                List.copyOf(villages));
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
            case LIST -> villages.stream().anyMatch(village -> isOf(village, region));
        };
    }

    private static boolean isOf(VillageName wanted, Region region) {
        VillageName name = new VillageName(region.code(), region.district(), region.village());
        // A line of the board without a village is a whole kecamatan.
        return wanted.village().isEmpty()
                ? wanted.districtKey().equals(name.districtKey())
                : wanted.key().equals(name.key());
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
