package id.sidaksos.domain.linkage.text;

import java.util.Arrays;
import java.util.Set;

/**
 * An address ready to be compared: without the words that every address has (DUSUN, JALAN, GANG, NO and the like), its
 * words apart from its numbers, RT and RW read out. About 120 bytes; immutable.
 */
public final class AddressForm {
    private static final Set<String> EMPTY_WORDS = Set.of(
            "DUSUN",
            "DSN",
            "DS",
            "DUS",
            "DKH",
            "DUKUH",
            "DUKUHAN",
            "LINGK",
            "LINGKUNGAN",
            "LK",
            "LINK",
            "KAMPUNG",
            "KP",
            "JALAN",
            "JL",
            "JLN",
            "JLAN",
            "GANG",
            "GG",
            "NO",
            "NOMOR",
            "NOMER",
            "BLOK",
            "BLK",
            "DESA",
            "KEL",
            "KELURAHAN",
            "KEC",
            "KECAMATAN",
            "KAB",
            "KABUPATEN",
            "PERUM",
            "PERUMAHAN",
            "RUMAH",
            "RMH",
            "ALAMAT");

    private static final double ALIKE = 0.9;
    private static final int NEIGHBOURHOODS = 999;

    private final byte[] words;
    private final int[] numbers;
    private final short rt;
    private final short rw;

    private AddressForm(byte[] words, int[] numbers, int rt, int rw) {
        this.words = words;
        this.numbers = numbers;
        this.rt = (short) rt;
        this.rw = (short) rw;
    }

    /** Any text at all; never fails. */
    public static AddressForm of(String text) {
        String[] tokens = Letters.clean(spaced(text)).split(" ", -1);
        StringBuilder words = new StringBuilder();
        int[] numbers = new int[tokens.length];
        int count = 0;
        int[] place = new int[2];
        for (int i = 0; i < tokens.length; i++) {
            String token = tokens[i];
            if (token.equals("RT") || token.equals("RW")) {
                i = neighbourhood(tokens, i, place);
            } else if (isNumber(token)) {
                numbers[count++] = Integer.parseInt(token);
            } else if (!token.isEmpty() && !EMPTY_WORDS.contains(token)) {
                words.append(words.length() == 0 ? "" : " ").append(token);
            }
        }
        return new AddressForm(Letters.bytes(words.toString()), Arrays.copyOf(numbers, count), place[0], place[1]);
    }

    /** Puts a space between letters and digits (RT02, NO.5), so that they are words and numbers. */
    private static String spaced(String text) {
        String upper = Letters.upper(text);
        StringBuilder spaced = new StringBuilder(upper.length() + 16);
        for (int i = 0; i < upper.length(); i++) {
            char c = upper.charAt(i);
            if (i > 0 && Letters.isDigit(c) != Letters.isDigit(upper.charAt(i - 1))) {
                spaced.append(' ');
            }
            spaced.append(c);
        }
        return spaced.toString();
    }

    /**
     * Reads RT 02 RW 05, RT/RW 2/5 and RT 2.
     *
     * @return the index of the last token used
     */
    private static int neighbourhood(String[] tokens, int at, int[] place) {
        boolean both = tokens[at].equals("RT") && at + 1 < tokens.length && tokens[at + 1].equals("RW");
        int next = both ? at + 2 : at + 1;
        if (next >= tokens.length || !isNumber(tokens[next])) {
            return next - 1;
        }
        place[tokens[at].equals("RT") ? 0 : 1] = Math.min(NEIGHBOURHOODS, Integer.parseInt(tokens[next]));
        if (both && next + 1 < tokens.length && isNumber(tokens[next + 1])) {
            next++;
            place[1] = Math.min(NEIGHBOURHOODS, Integer.parseInt(tokens[next]));
        }
        return next;
    }

    private static boolean isNumber(String token) {
        if (token.isEmpty() || token.length() > 9) {
            return false;
        }
        for (int i = 0; i < token.length(); i++) {
            if (token.charAt(i) < '0' || token.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** No telling word and no number. */
    public boolean isEmpty() {
        return words.length == 0 && numbers.length == 0;
    }

    /** The telling words in their order, A-Z and single spaces. */
    public String words() {
        return Letters.string(words);
    }

    /** House and lane numbers in their order. */
    public int[] numbers() {
        return numbers.clone();
    }

    /** 0 where the text tells none. */
    public int rt() {
        return rt;
    }

    public int rw() {
        return rw;
    }

    /** The same telling words nearly (Jaro-Winkler at least .9) and, where both have numbers, the first one equal. */
    public static boolean alike(AddressForm a, AddressForm b) {
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        boolean numbersAgree = a.numbers.length == 0 || b.numbers.length == 0 || a.numbers[0] == b.numbers[0];
        return numbersAgree && JaroWinkler.similarity(a.words, b.words) >= ALIKE;
    }

    /** The same words and numbers. */
    public static boolean same(AddressForm a, AddressForm b) {
        return !a.isEmpty() && Arrays.equals(a.words, b.words) && Arrays.equals(a.numbers, b.numbers);
    }
}
