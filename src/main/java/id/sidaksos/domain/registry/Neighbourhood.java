package id.sidaksos.domain.registry;

import id.sidaksos.domain.identity.DigitText;
import id.sidaksos.domain.identity.MonthNames;
import id.sidaksos.domain.layout.CellKind;

/**
 * RT and RW from their columns or from the address. A number from 1 to 999, 0 where none is told, -1 where there is a text
 * that nobody can read.
 *
 * @param rt neighbourhood, or 0 or -1
 * @param rw the larger neighbourhood above it, or 0 or -1
 */
record Neighbourhood(int rt, int rw) {
    static final Neighbourhood NONE = new Neighbourhood(0, 0);
    private static final int LARGEST = 999;

    /**
     * Reads one cell that holds either number or both: {@code 001}, {@code '001}, {@code RT 02}, {@code 002/005}, or the
     * 2 May that a spreadsheet makes of 2/5. A single number is in {@code rt}.
     */
    static Neighbourhood ofCell(String text, CellKind kind) {
        if (kind == CellKind.DATE) {
            return ofDate(text);
        }
        int plain = plain(text);
        if (plain >= 0) {
            return new Neighbourhood(plain, 0);
        }
        if (DigitText.isWordForNothing(text)) {
            return NONE;
        }
        return ofWords(text);
    }

    /** Finds RT and RW in an address: {@code RT 02 RW 05}, {@code RT/RW 2/5}, {@code RT.02/RW.05}, {@code RT02/05}. */
    static Neighbourhood ofAddress(String address) {
        int rtAt = word(address, 'T');
        int rwAt = word(address, 'W');
        int pair = rtAt >= 0 ? afterWord(address, rtAt) : -1;
        if (rtAt >= 0 && rwAt >= 0 && rwAt > rtAt && numberAt(address, pair) < 0) {
            // RT/RW 2/5: both words, then both numbers.
            return pairAt(address, afterWord(address, rwAt));
        }
        if (rtAt >= 0 && rwAt < 0) {
            return pairAt(address, pair);
        }
        int rt = Math.max(0, numberAt(address, pair));
        int rw = rwAt < 0 ? 0 : Math.max(0, numberAt(address, afterWord(address, rwAt)));
        return rt == 0 && rw == 0 ? bare(address) : new Neighbourhood(rt, rw);
    }

    /** Day and month as the two numbers that were typed: 2/5 became 2 May. */
    private static Neighbourhood ofDate(String iso) {
        if (iso.length() < 10 || iso.charAt(4) != '-') {
            return new Neighbourhood(-1, -1);
        }
        return new Neighbourhood(plain(iso.substring(8, 10)), plain(iso.substring(5, 7)));
    }

    /** A number with words about it, two numbers, or a day and the name of its month. */
    private static Neighbourhood ofWords(String text) {
        int[] numbers = new int[2];
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            if (isDigit(text, at)) {
                end = endOfDigits(text, at);
                if (count == 2 || end - at > 4) {
                    return new Neighbourhood(-1, -1);
                }
                numbers[count++] = Integer.parseInt(text.substring(at, end));
            } else if (Character.isLetter(text.charAt(at))) {
                end = endOfLetters(text, at);
                String word = text.substring(at, end);
                int month = MonthNames.of(word);
                if (month > 0 && count == 1) {
                    numbers[count++] = month;
                } else if (!isWord(word)) {
                    return new Neighbourhood(-1, -1);
                }
            }
            at = Math.max(end, at + 1);
        }
        boolean fits = count > 0 && numbers[0] <= LARGEST && numbers[1] <= LARGEST;
        return fits ? new Neighbourhood(numbers[0], numbers[1]) : new Neighbourhood(-1, -1);
    }

    private static boolean isWord(String word) {
        return word.equalsIgnoreCase("RT") || word.equalsIgnoreCase("RW") || word.equalsIgnoreCase("RTRW");
    }

    /** Digits only, after an apostrophe and before a {@code .0} perhaps; -1 for any other text. */
    private static int plain(String text) {
        int from = 0;
        int to = text.endsWith(".0") ? text.length() - 2 : text.length();
        while (from < to && (text.charAt(from) == '\'' || text.charAt(from) == ' ')) {
            from++;
        }
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        if (to == from || to - from > 4 || endOfDigits(text, from) != to) {
            return -1;
        }
        int number = Integer.parseInt(text.substring(from, to));
        return number <= LARGEST ? number : -1;
    }

    /** Start of the word RT or RW (by its second letter), standing by itself or before a digit; -1 where there is none. */
    private static int word(String text, char second) {
        for (int i = 0; i + 1 < text.length(); i++) {
            boolean letters = (text.charAt(i) == 'R' || text.charAt(i) == 'r')
                    && Character.toUpperCase(text.charAt(i + 1)) == second;
            boolean starts = i == 0 || !Character.isLetter(text.charAt(i - 1)) || isAfterRt(text, i, second);
            boolean ends = i + 2 == text.length() || !Character.isLetter(text.charAt(i + 2)) || isBeforeRw(text, i + 2);
            if (letters && starts && ends) {
                return i;
            }
        }
        return -1;
    }

    /** RTRW is two words too. */
    private static boolean isAfterRt(String text, int at, char second) {
        return second == 'W' && at >= 2 && text.regionMatches(true, at - 2, "RT", 0, 2);
    }

    private static boolean isBeforeRw(String text, int at) {
        return text.regionMatches(true, at, "RW", 0, 2);
    }

    /** First place after a word and the dots, colons, slashes and spaces behind it. */
    private static int afterWord(String text, int word) {
        int at = word + 2;
        while (at < text.length() && " .:/-,\u00A0".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static Neighbourhood pairAt(String text, int at) {
        int rt = numberAt(text, at);
        if (rt < 0) {
            return NONE;
        }
        int end = endOfDigits(text, at);
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        boolean slash = end < text.length() && (text.charAt(end) == '/' || text.charAt(end) == '-');
        int rw = slash ? numberAt(text, afterSlash(text, end + 1)) : 0;
        return new Neighbourhood(rt, Math.max(0, rw));
    }

    private static int afterSlash(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** 002/005 in three digits each: nothing else in an address is written so. */
    private static Neighbourhood bare(String address) {
        for (int slash = address.indexOf('/'); slash >= 0; slash = address.indexOf('/', slash + 1)) {
            boolean three = slash >= 3
                    && (slash == 3 || !isDigit(address, slash - 4))
                    && endOfDigits(address, slash - 3) == slash
                    && endOfDigits(address, slash + 1) == slash + 4;
            if (three) {
                return new Neighbourhood(numberAt(address, slash - 3), numberAt(address, slash + 1));
            }
        }
        return NONE;
    }

    private static int numberAt(String text, int at) {
        if (at < 0 || !isDigit(text, at)) {
            return -1;
        }
        int end = endOfDigits(text, at);
        return end - at > 3 ? -1 : Integer.parseInt(text.substring(at, end));
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (isDigit(text, end)) {
            end++;
        }
        return end;
    }

    private static int endOfLetters(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
