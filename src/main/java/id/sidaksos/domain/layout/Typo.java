package id.sidaksos.domain.layout;

import java.util.List;

/**
 * When a header may be a misspelling of a known one. Long words may carry up to two slips of the pen (domain.md §8,
 * defect 14); short words and digits may not, because RT and RW, PKH and PBI, 7-12 and 13-15 differ by as little.
 */
final class Typo {
    /** Words shorter than this are codes, not words one misspells. */
    private static final int SHORT = 5;

    private static final int TWO_SLIPS_FROM = 8;

    private final String key;
    private final String first;
    private final String last;
    private final List<String> within;
    private final String digits;
    private final long letters;
    private final int limit;

    private Typo(String key, List<String> words) {
        this.key = key;
        this.first = isCode(words.get(0)) ? words.get(0) : "";
        String end = words.get(words.size() - 1);
        this.last = isCode(end) ? end : "";
        this.within = words.subList(Math.min(1, words.size() - 1), words.size() - 1).stream()
                .filter(Typo::isCode)
                .toList();
        this.digits = digits(key);
        this.letters = letters(key);
        boolean codesOnly = words.stream().allMatch(Typo::isCode);
        this.limit = codesOnly ? 0 : key.length() < TWO_SLIPS_FROM ? 1 : 2;
    }

    /** @param header a known header as it is written, words apart */
    static Typo of(String header) {
        return new Typo(HeaderText.normalise(header), HeaderText.words(header));
    }

    static boolean isCode(String word) {
        return word.length() < SHORT;
    }

    String key() {
        return key;
    }

    int limit() {
        return limit;
    }

    /** Slips between a normalised header and this one, or -1 where there are too many to be near at all. */
    int slips(String header, long itsLetters) {
        if (limit == 0
                || Math.abs(header.length() - key.length()) > limit
                || header.length() < SHORT
                || Long.bitCount(letters ^ itsLetters) > 2 * limit) {
            return -1;
        }
        int distance = distance(header, key);
        return distance <= limit ? distance : -1;
    }

    /**
     * Whether those slips can be mere misspelling: codes and digits are untouched, and two slips come only after the
     * same first letter. Nobody misses that one, and TABUNGAN is not HUBUNGAN. NAMA RI is not NAGARI either: a short first
     * word is one of both.
     */
    boolean forgives(String header, String itsFirstWord, int slips, String itsDigits) {
        return (slips < 2 || header.charAt(0) == key.charAt(0))
                && (!isCode(itsFirstWord) || key.startsWith(itsFirstWord))
                && digits.equals(itsDigits)
                && header.startsWith(first)
                && header.endsWith(last)
                && within.stream().allMatch(header::contains);
    }

    static long letters(String key) {
        long set = 0;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            set |= 1L << (c >= 'a' && c <= 'z' ? c - 'a' : 26 + c % 32);
        }
        return set;
    }

    static String digits(String key) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            if (Character.isDigit(key.charAt(i))) {
                digits.append(key.charAt(i));
            }
        }
        return digits.toString();
    }

    /** Optimal string alignment: insertion, deletion, replacement, exchange of neighbours cost one each. */
    static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        int[] line = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            line[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(Math.min(above[j] + 1, line[j - 1] + 1), above[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    best = Math.min(best, before[j - 2] + 1);
                }
                line[j] = best;
            }
            int[] free = before;
            before = above;
            above = line;
            line = free;
        }
        return above[b.length()];
    }
}
