package id.sidaksos.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes names as they are in a rural district of East Java: single names among the old, a steep frequency, Arabic names among the young. */
final class NameBook {
    /** Nobody is called only SITI or ABDUL. */
    private static final Set<String> NEVER_ALONE = Set.of(
            "MUHAMMAD",
            "MOHAMMAD",
            "AHMAD",
            "ABDUL",
            "SITI",
            "SRI",
            "NUR",
            "NURUL",
            "UMI",
            "DWI",
            "TRI",
            "BINTI",
            "LAILATUL",
            "ROBIATUL",
            "ROHMATUL",
            "KHUSNUL",
            "KHOIRUN",
            "KHOIRUL",
            "MISBAHUL",
            "FATKUR");

    private final Map<String, String[]> parts;

    private NameBook(Map<String, String[]> parts) {
        this.parts = parts;
    }

    static NameBook load() {
        Map<String, List<String>> sections = new HashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : Resources.lines("nama.txt")) {
            if (line.startsWith("[")) {
                current = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), current);
            } else {
                for (String word : line.trim().split("\\s+")) {
                    current.add(word.replace("\\s", " "));
                }
            }
        }
        Map<String, String[]> parts = new HashMap<>();
        sections.forEach((key, words) -> parts.put(key, words.toArray(String[]::new)));
        return new NameBook(parts);
    }

    String person(Dice dice, char sex, int birthYear) {
        String era = birthYear < 1966 ? "tua" : birthYear < 1995 ? "madya" : "muda";
        String first = first(dice, sex, era);
        double more =
                switch (era) {
                    case "tua" -> 0.22;
                    case "madya" -> 0.58;
                    default -> 0.93;
                };
        if (!NEVER_ALONE.contains(first) && !dice.chance(more)) {
            return first;
        }
        String name = first + ' ' + second(dice, sex, era);
        if (era.equals("muda") && dice.chance(0.35)) {
            String third = second(dice, sex, era);
            if (!name.contains(third)) {
                name = name + ' ' + third;
            }
        }
        return name;
    }

    private String first(Dice dice, char sex, String era) {
        // The lists alone would make too few names: the old are also named by beginning and end, the young by rarer
        // first names.
        if (era.equals("tua") ? dice.chance(0.45) : era.equals("madya") && dice.chance(0.2)) {
            return pick(dice, sex + ".tua.awal") + pick(dice, sex + ".tua.akhir");
        }
        return pick(dice, sex + "." + era + ".depan");
    }

    private String second(Dice dice, char sex, String era) {
        if (!era.equals("muda") && dice.chance(0.25)) {
            return first(dice, sex, era);
        }
        return pick(dice, sex + "." + era + ".belakang");
    }

    /** Two names that go together, first and second born. */
    String[] twins(Dice dice, char sex) {
        String[] pair = dice.of(parts.get(sex + ".kembar")).split("/");
        String last = pick(dice, sex + ".muda.belakang");
        return new String[] {pair[0] + ' ' + last, pair[1] + ' ' + last};
    }

    String hamlet(Dice dice) {
        return pick(dice, "dusun");
    }

    String road(Dice dice) {
        return pick(dice, "jalan");
    }

    String town(Dice dice) {
        return pick(dice, "kota");
    }

    private String pick(Dice dice, String section) {
        String[] words = parts.get(section);
        return words[dice.early(words.length)].toUpperCase(Locale.ROOT);
    }
}
