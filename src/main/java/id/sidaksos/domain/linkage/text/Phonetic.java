package id.sidaksos.domain.linkage.text;

/**
 * How an Indonesian name sounds, whatever its spelling: Van Ophuijsen's of 1901, Soewandi's of 1947, today's of 1972,
 * the many ways to write Arabic, and Javanese habits. About thirty rules in a fixed order; no published key exists. The
 * strict key counts as evidence; the weak key puts more together and only finds candidates.
 *
 * <p>All methods take one token of A-Z (anything else is passed over) and are pure.
 */
public final class Phonetic {
    private static final String SUN_LETTERS = "TDRZSN";
    private static final String SECOND_OF_DIGRAPH_I = "IEY";

    private Phonetic() {}

    /** SOEPARDI and SUPARDI, ZAENAL and JAINAL, FATIMAH and PATIMA are one; PAINEM and PAINAH stay two. */
    public static String strict(String token) {
        Sound sound = Sound.of(token);
        sound.single();
        article(sound);
        if (sound.hasAny("J") || sound.hasAny("O") && sound.hasAny("E")) {
            oldSpelling(sound);
        }
        // A step is left out where the letters that it looks for are missing: most tokens need few steps.
        if (sound.hasAny("CFHQVXZ")
                || sound.hasAny("S") && sound.hasAny("TY")
                || sound.hasAny("D") && sound.hasAny("L")) {
            consonants(sound);
            sound.single();
        }
        vowels(sound);
        if (sound.hasAny("JWYZ")) {
            semivowels(sound);
        }
        ending(sound);
        sound.single();
        return sound.toString();
    }

    /**
     * For finding candidates only: besides the strict key one class each for A/O/U, E/I/J/Y, H/K/G, T/D, P/B, N/NG/NY,
     * so that KASAN meets HASAN and HARTANA meets HARTONO.
     */
    public static String weak(String token) {
        return weakOfStrict(strict(token));
    }

    static String weakOfStrict(String strict) {
        Sound sound = Sound.of(strict);
        if (startsWithMurmur(sound)) {
            sound.remove(1);
        }
        sound.restart();
        while (sound.more()) {
            char c = sound.next();
            switch (c) {
                case 'O', 'U' -> sound.put('A');
                case 'E', 'J' -> sound.put('I');
                case 'D' -> sound.put('T');
                case 'B' -> sound.put('P');
                case 'G', 'H' -> {
                    if (c == 'H' || sound.last() != 'N') {
                        sound.put('K');
                    }
                }
                default -> sound.put(c);
            }
        }
        sound.finish();
        weakInside(sound);
        weakEnding(sound);
        sound.single();
        return sound.toString();
    }

    /** The consonants of the weak key behind its first letter: what is left when vowels were misread. */
    public static String skeleton(String token) {
        return bones(weak(token));
    }

    static String bones(String weak) {
        StringBuilder bones = new StringBuilder(weak.length());
        for (int i = 0; i < weak.length(); i++) {
            char c = weak.charAt(i);
            if (i == 0 || !(c == 'A' || c == 'I')) {
                bones.append(c);
            }
        }
        return bones.toString();
    }

    /** The E that is hardly heard between a first consonant and R or L: SERI, SELAMET. */
    private static boolean startsWithMurmur(Sound sound) {
        return sound.length() > 3
                && !Letters.isVowel(sound.at(0))
                && sound.at(1) == 'E'
                && (sound.at(2) == 'R' || sound.at(2) == 'L')
                && Letters.isVowel(sound.at(3));
    }

    /** K, H and the Arabic throat sounds before a consonant come and go: MAKRUF, MARUF; RAHMAN, RAMAN. */
    private static void weakInside(Sound sound) {
        sound.restart();
        while (sound.more()) {
            char c = sound.next();
            char then = sound.peek(0);
            boolean weakVowelBefore = sound.last() == 'A' || sound.last() == 'I';
            if (c != 'K' || !weakVowelBefore || then == 0 || then == 'A' || then == 'I') {
                sound.put(c);
            }
        }
        sound.finish();
    }

    /** The endings -AT and -AH (HIKMAT, HIKMAH) meet; a final K behind a vowel is hardly heard (TATI, TATIK). */
    private static void weakEnding(Sound sound) {
        int end = sound.length() - 1;
        if (end < 3) {
            return;
        }
        char before = sound.at(end - 1);
        if (sound.at(end) == 'T' && before == 'A' || sound.at(end) == 'K' && (before == 'A' || before == 'I')) {
            sound.cut(1);
        }
    }

    /** The Arabic article takes on a sun letter: ABDURROHMAN is ABDUL ROHMAN. */
    private static void article(Sound sound) {
        if (sound.startsWith("ABDUL") && sound.length() > 6 && SUN_LETTERS.indexOf(sound.at(5)) >= 0) {
            sound.remove(4);
        }
    }

    /** 1901 and 1947. J was a Y then, but only a token with another mark of its time tells that it is old. */
    private static void oldSpelling(Sound sound) {
        boolean old = sound.contains("OE")
                || sound.contains("TJ")
                || sound.contains("DJ")
                || sound.contains("SJ")
                || sound.startsWith("NJ");
        sound.restart();
        while (sound.more()) {
            char c = sound.next();
            char then = sound.peek(0);
            if (c == 'O' && then == 'E') {
                sound.swallow('U');
            } else if (c == 'T' && then == 'J') {
                sound.swallow('C');
            } else if (c == 'D' && then == 'J') {
                sound.swallow('J');
            } else {
                sound.put(c == 'J' && old ? 'Y' : c);
            }
        }
        sound.finish();
    }

    private static void consonants(Sound sound) {
        sound.restart();
        while (sound.more()) {
            char c = sound.next();
            char then = sound.peek(0);
            switch (c) {
                case 'C' -> {
                    if (then == 'H') {
                        sound.swallow(sound.peek(1) == 'R' ? 'K' : 'H');
                    } else if (then == 'K') {
                        sound.swallow('K');
                    } else {
                        sound.put(Letters.isVowel(then) || then == 'Y' ? 'C' : 'K');
                    }
                }
                case 'K' -> digraph(sound, then == 'H', 'H', 'K');
                case 'S' -> digraph(sound, then == 'H' || then == 'Y' && Letters.isVowel(sound.peek(1)), 'S', 'S');
                case 'T' -> {
                    if (then == 'S') {
                        sound.swallow('S');
                    } else {
                        digraph(sound, then == 'H', 'T', 'T');
                    }
                }
                case 'D' -> {
                    // DZ is a Z: the D goes.
                    if (then != 'Z') {
                        digraph(sound, then == 'H', 'D', 'D');
                        if (sound.peek(0) == 'L') {
                            sound.next();
                        }
                    }
                }
                case 'G' -> digraph(sound, then == 'H', 'G', 'G');
                case 'B' -> digraph(sound, then == 'H', 'B', 'B');
                case 'P' -> digraph(sound, then == 'H', 'P', 'P');
                case 'F', 'V' -> sound.put('P');
                case 'Q' -> sound.put('K');
                case 'X' -> {
                    sound.put('K');
                    sound.put('S');
                }
                case 'Z' -> sound.put(Letters.isVowel(then) || then == 'Y' ? 'J' : 'S');
                default -> sound.put(c);
            }
        }
        sound.finish();
    }

    private static void digraph(Sound sound, boolean both, char one, char alone) {
        if (both) {
            sound.swallow(one);
        } else {
            sound.put(alone);
        }
    }

    /** AI, AE, AY, EI, EY, OI, EU before a consonant are E; AU, AW are O; O before H is A (ROHMAN, RAHMAN). */
    private static void vowels(Sound sound) {
        sound.restart();
        while (sound.more()) {
            char c = sound.next();
            char then = sound.peek(0);
            boolean open = Letters.isVowel(sound.peek(1));
            if ((c == 'A' || c == 'E' || c == 'O') && SECOND_OF_DIGRAPH_I.indexOf(then) >= 0 && !open && then != c) {
                sound.swallow('E');
            } else if (c == 'E' && then == 'U' && !open) {
                sound.swallow('E');
            } else if (c == 'A' && (then == 'U' || then == 'W') && !open) {
                sound.swallow('O');
            } else if (c == 'O' && then == 'H') {
                sound.put('A');
            } else {
                sound.put(c);
            }
        }
        sound.finish();
    }

    /** Y, IY and IJ before a vowel are I, W and UW are U: ARYANTI, ARIYANTI; SUWARTI, SUARTI, SWARTI. */
    private static void semivowels(Sound sound) {
        sound.restart();
        while (sound.more()) {
            char c = sound.next();
            boolean beforeVowel = Letters.isVowel(sound.peek(0));
            char last = sound.last();
            if (c == 'Y' || c == 'J' && last == 'I' && beforeVowel) {
                sound.put('I');
            } else if (c == 'W' && beforeVowel && last != 0 && !isOpen(last)) {
                sound.put('U');
            } else {
                sound.put(c);
            }
        }
        sound.finish();
    }

    /** After these a W is a sound of its own. */
    private static boolean isOpen(char c) {
        return c == 'A' || c == 'E' || c == 'I' || c == 'O';
    }

    /** A final H is not heard, D and B end as T and P (ROHMAD, ROHMAT); IE at the end is Dutch for I (SRIE, NANIEK). */
    private static void ending(Sound sound) {
        if (sound.length() > 2 && sound.at(sound.length() - 1) == 'H') {
            sound.cut(1);
        }
        int end = sound.length() - 1;
        if (end > 1 && Letters.isVowel(sound.at(end - 1))) {
            sound.change(end, hardened(sound.at(end)));
        }
        boolean closed = end > 3 && (sound.at(end) == 'K' || sound.at(end) == 'S');
        int e = closed ? end - 1 : end;
        if (e > 2 && sound.at(e) == 'E' && sound.at(e - 1) == 'I') {
            sound.remove(e);
        }
    }

    private static char hardened(char c) {
        return c == 'D' ? 'T' : c == 'B' ? 'P' : c;
    }
}
