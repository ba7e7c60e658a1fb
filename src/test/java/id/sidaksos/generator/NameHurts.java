package id.sidaksos.generator;

import java.util.List;

/** Ways in which a name differs between two lists though it is the same person's. */
final class NameHurts {
    private static final String LETTERS = "AIUEONRSTMKLDHYPWGBJ";
    /** Old and new spelling, Arabic and Javanese ways of writing: either side may stand for the other. */
    private static final List<String[]> SPELLINGS = List.of(
            new String[] {"U", "OE"},
            new String[] {"J", "DJ"},
            new String[] {"Y", "J"},
            new String[] {"Y", "I"},
            new String[] {"AI", "AE"},
            new String[] {"Z", "J"},
            new String[] {"F", "P"},
            new String[] {"KH", "H"},
            new String[] {"SY", "S"},
            new String[] {"Q", "K"},
            new String[] {"V", "F"},
            new String[] {"IYAH", "IAH"},
            new String[] {"IYEM", "IJEM"},
            new String[] {"AH", "A"},
            new String[] {"UW", "U"},
            new String[] {"DH", "D"},
            new String[] {"IE", "I"},
            new String[] {"NN", "N"},
            new String[] {"TT", "T"});

    private static final List<List<String>> SHORT_FORMS = List.of(
            List.of("MUHAMMAD", "M.", "MUH.", "MOH", "MOCH.", "MUHAMAD", "MOHAMAD", "MOCHAMAD", "MHD", "MUCHAMAD", "M"),
            List.of("MOHAMMAD", "MOH.", "MOCH", "MUHAMMAD", "MOCHAMMAD", "M."),
            List.of("AHMAD", "ACHMAD", "AKHMAD", "ACH.", "AHMAT", "A."),
            List.of("ABDUL", "ABD.", "ABD", "ABDOEL"),
            List.of("SITI", "ST.", "ST", "STI", "SITTI"),
            List.of("NUR", "NOER", "NOR", "NUUR"),
            List.of("SRI", "SRIE"),
            List.of("DWI", "DWIE"),
            List.of("EKO", "EKA"));

    private NameHurts() {}

    static String typo(Dice dice, String name) {
        int at = dice.below(name.length());
        if (name.charAt(at) == ' ' || at == 0) {
            at = name.length() - 1;
        }
        char letter = LETTERS.charAt(dice.below(LETTERS.length()));
        return switch (dice.share(0.4, 0.25, 0.2, 0.15)) {
            case 0 -> name.substring(0, at) + letter + name.substring(at + 1);
            case 1 -> name.length() < 5 ? name : name.substring(0, at) + name.substring(at + 1);
            case 2 -> name.substring(0, at) + letter + name.substring(at);
            default -> name.substring(0, at - 1) + name.charAt(at) + name.charAt(at - 1) + name.substring(at + 1);
        };
    }

    static String spelling(Dice dice, String name) {
        int start = dice.below(SPELLINGS.size());
        for (int i = 0; i < SPELLINGS.size(); i++) {
            String[] pair = SPELLINGS.get((start + i) % SPELLINGS.size());
            if (name.contains(pair[0]) && !name.contains(pair[1])) {
                return name.replace(pair[0], pair[1]);
            }
            // Going back to the newer spelling: only marks that are surely old.
            if (pair[1].length() > 1 && name.contains(pair[1])) {
                return name.replace(pair[1], pair[0]);
            }
        }
        return name;
    }

    static String title(Dice dice, String name, char sex, int age) {
        if (age > 24 && age < 60 && dice.chance(0.35)) {
            return name + dice.of(", S.PD", ", SE", " S.PD.I", ", A.MD", ", S.SOS");
        }
        if (age < 25) {
            return name;
        }
        return sex == 'L'
                ? dice.of("H. ", "H ", "KH. ", "BPK ", "P. ").concat(name)
                : dice.of("HJ. ", "HJ ", "IBU ", "NY. ").concat(name);
    }

    /** The second word left out or cut to an initial; a single name loses its last letter. */
    static String shorter(Dice dice, String name) {
        int space = name.lastIndexOf(' ');
        if (space < 0) {
            return name.length() < 6 ? name : name.substring(0, name.length() - 1);
        }
        return dice.chance(0.65) ? name.substring(0, space) : name.substring(0, space + 2);
    }

    /** What the neighbours say: the end of the name, or its beginning. */
    static String nick(Dice dice, String name, char sex) {
        String[] words = name.split(" ");
        String word = words[words.length > 1 && dice.chance(0.4) ? 1 : 0];
        String nick = word;
        if (word.length() > 5) {
            nick = dice.chance(0.6)
                    ? word.substring(word.length() - Math.max(4, word.length() - 2))
                    : word.substring(0, 4);
        }
        if (dice.chance(0.3)) {
            nick = (sex == 'L' ? dice.of("MBAH ", "PAK ", "P. ") : dice.of("MBAH ", "MBOK ", "BU ")) + nick;
        }
        return nick;
    }

    /** Marked as dead. */
    static String dead(Dice dice, String name, char sex) {
        return dice.chance(0.7) ? (sex == 'L' ? "ALM. " : "ALMH. ") + name : name + " (ALM)";
    }

    static String order(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(space + 1) + ' ' + name.substring(0, space);
    }

    static String abbreviated(Dice dice, String name) {
        String[] words = name.split(" ");
        for (int i = 0; i < words.length; i++) {
            for (List<String> forms : SHORT_FORMS) {
                if (words[i].equals(forms.get(0))) {
                    words[i] = forms.get(dice.between(1, forms.size() - 1));
                    return String.join(" ", words);
                }
            }
        }
        return spelling(dice, name);
    }

    /** Two words written as one, or one name with a usual beginning written as two. */
    static String joined(String name) {
        int space = name.indexOf(' ');
        if (space > 0) {
            return name.substring(0, space) + name.substring(space + 1);
        }
        for (String beginning : List.of("NUR", "SRI", "TRI", "DWI", "SITI")) {
            if (name.startsWith(beginning) && name.length() > beginning.length() + 3) {
                return beginning + ' ' + name.substring(beginning.length());
            }
        }
        return name;
    }
}
