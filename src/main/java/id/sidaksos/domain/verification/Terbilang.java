package id.sidaksos.domain.verification;

/** A whole number in Indonesian words, as receipts and minutes write it: 1.175.000 is satu juta seratus tujuh puluh lima ribu. */
public final class Terbilang {
    /** The largest number that has words here: one below a thousand trillions. */
    public static final long MOST = 999_999_999_999_999L;

    private static final String[] ONES = {
        "", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"
    };
    private static final String[] SCALES = {"", "ribu", "juta", "miliar", "triliun"};

    private Terbilang() {}

    /**
     * The number in lower case, one space between words.
     *
     * @throws IllegalArgumentException for a number below zero or above {@link #MOST}
     */
    public static String of(long number) {
        if (number < 0 || number > MOST) {
            throw new IllegalArgumentException("no words for " + number);
        }
        if (number == 0) {
            return "nol";
        }
        StringBuilder words = new StringBuilder();
        long power = 1_000_000_000_000L;
        for (int scale = SCALES.length - 1; scale >= 0; scale--) {
            thousands(words, (int) (number / power % 1000), scale);
            power /= 1000;
        }
        return words.toString();
    }

    /** An amount of money: the number with its rupiah behind. */
    public static String rupiah(long amount) {
        return of(amount) + " rupiah";
    }

    private static void thousands(StringBuilder words, int number, int scale) {
        if (number == 0) {
            return;
        }
        if (number == 1 && scale == 1) {
            // Only of a thousand: it is satu juta, but seribu.
            add(words, "seribu");
            return;
        }
        belowThousand(words, number);
        add(words, SCALES[scale]);
    }

    private static void belowThousand(StringBuilder words, int number) {
        int hundreds = number / 100;
        int rest = number % 100;
        if (hundreds == 1) {
            add(words, "seratus");
        } else if (hundreds > 1) {
            add(words, ONES[hundreds]);
            add(words, "ratus");
        }
        if (rest < 12) {
            add(words, ONES[rest]);
        } else if (rest < 20) {
            add(words, ONES[rest - 10]);
            add(words, "belas");
        } else {
            add(words, ONES[rest / 10]);
            add(words, "puluh");
            add(words, ONES[rest % 10]);
        }
    }

    private static void add(StringBuilder words, String word) {
        if (!word.isEmpty()) {
            words.append(words.length() == 0 ? "" : " ").append(word);
        }
    }
}
