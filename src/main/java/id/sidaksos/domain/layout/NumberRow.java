package id.sidaksos.domain.layout;

/** The row of column numbers that offices print below a header: (1) (2) (3), 1 2 3 or A B C. */
final class NumberRow {
    private static final int FEWEST = 3;

    private NumberRow() {}

    /**
     * @param columns how many columns the header has: a number row covers at least half of them
     */
    static boolean is(Row row, int columns) {
        int cells = 0;
        int steps = 0;
        int last = -1;
        for (int c = 0; c < row.width(); c++) {
            String text = row.text(c);
            if (text.isBlank()) {
                continue;
            }
            int number = number(text);
            if (number < 0 && cells == 0 && isCaption(text)) {
                continue;
            }
            if (number < 0 || number < last) {
                return false;
            }
            steps += number == last + 1 || number == last ? 1 : 0;
            if (cells == 0 && number > 2) {
                return false;
            }
            last = number;
            cells++;
        }
        // Leaving numbers out happens (5 = 3 + 4, hidden columns), leaving out most of them does not.
        return cells >= FEWEST && cells * 2 >= columns && (steps + 1) * 4 >= cells * 3;
    }

    private static boolean isCaption(String text) {
        String key = HeaderText.key(text);
        return key.equals("kolom") || key.equals("kol") || key.equals("no") || key.equals("nomor");
    }

    /** 1 for "1", "(1)", "1.", "1.0", "A" or "(a)"; 27 for "AA"; -1 for anything else. */
    private static int number(String text) {
        String bare = text.strip();
        if (bare.length() > 6) {
            return -1;
        }
        int from = 0;
        int to = bare.length();
        while (from < to && "([{'".indexOf(bare.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && ")]}.".indexOf(bare.charAt(to - 1)) >= 0) {
            to--;
        }
        String core = bare.substring(from, to);
        if (core.endsWith(".0")) {
            core = core.substring(0, core.length() - 2);
        }
        return core.isEmpty() ? -1 : Character.isDigit(core.charAt(0)) ? digits(core) : letters(core);
    }

    private static int digits(String core) {
        if (core.length() > 3) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < core.length(); i++) {
            char c = core.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    private static int letters(String core) {
        if (core.length() > 2) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < core.length(); i++) {
            int letter = (core.charAt(i) | 32) - 'a';
            if (letter < 0 || letter > 25) {
                return -1;
            }
            value = value * 26 + letter + 1;
        }
        return value;
    }
}
