package id.sidaksos.domain.identity;

import id.sidaksos.base.CleanText;
import java.util.Locale;
import java.util.Set;

/**
 * A date cell taken apart into numbers and words, without judging the date. One object serves a whole file: read, ask,
 * read the next.
 */
final class DateText {
    private static final int MOST_NUMBERS = 4;
    private static final Set<String> AGE_WORDS = Set.of("TAHUN", "THN", "TH", "BULAN", "BLN", "YEARS", "YEAR", "YO");
    private static final Set<String> SILENT_WORDS = Set.of(
            "SENIN", "SELASA", "RABU", "KAMIS", "JUMAT", "JUM", "AT", "SABTU", "MINGGU", "AHAD", "TGL", "TANGGAL",
            "LAHIR", "T", "USIA", "UMUR", "ST", "ND", "RD");

    private final int[] values = new int[MOST_NUMBERS];
    private final int[] lengths = new int[MOST_NUMBERS];
    private int numbers;
    private int month;
    private boolean age;
    private boolean unreadable;

    /** Takes a text apart; a time of day after the date is left aside. */
    void read(String text) {
        numbers = 0;
        month = 0;
        age = false;
        unreadable = false;
        int at = 0;
        while (at < text.length() && !unreadable) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                int end = endOfDigits(text, at);
                if (end < text.length() && text.charAt(end) == ':') {
                    return;
                }
                number(text, at, end);
                at = end;
            } else if (Character.isLetter(c)) {
                int end = endOfLetters(text, at);
                word(text.substring(at, end));
                at = end;
            } else {
                unreadable = !isSeparator(c);
                at++;
            }
        }
    }

    boolean unreadable() {
        return unreadable;
    }

    /** A number with a word for years behind it. */
    boolean isAge() {
        return age && numbers == 1;
    }

    /** One number and no month beside it. */
    boolean isOneNumber() {
        return numbers == 1 && month == 0;
    }

    int numbers() {
        return numbers;
    }

    int value(int index) {
        return values[index];
    }

    /** Digits of a number as written, leading zeros among them. */
    int length(int index) {
        return lengths[index];
    }

    /** 1 to 12 where a month was named between or before two numbers, else 0. */
    int namedMonth() {
        return numbers == 2 ? month : 0;
    }

    private void number(String text, int from, int to) {
        if (numbers == MOST_NUMBERS || to - from > 8) {
            unreadable = true;
            return;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        values[numbers] = value;
        lengths[numbers++] = to - from;
    }

    private void word(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        int named = MonthNames.of(upper);
        if (named > 0) {
            month = named;
        } else if (AGE_WORDS.contains(upper)) {
            age = true;
        } else if (numbers > 0 && !SILENT_WORDS.contains(upper)) {
            // Before the date a word is a place (BLITAR, 12-05-1980); behind it nobody knows.
            unreadable = true;
        }
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
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

    private static boolean isSeparator(char c) {
        return " /-.,'\"`()\\_:;\u2013\u2014\u2019\u2018".indexOf(c) >= 0
                || CleanText.isOddSpace(c)
                || CleanText.isInvisible(c);
    }
}
