package id.sidaksos.domain.identity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Names of months as Indonesian offices write them: today's and older spellings, English, short forms. */
public final class MonthNames {
    private static final String[][] NAMES = {
        {"JANUARI", "JANUARY", "JAN", "JANU"},
        {"FEBRUARI", "PEBRUARI", "FEBRUARY", "FEB", "PEB", "FEBR", "PEBR"},
        {"MARET", "MARCH", "MAR", "MRT"},
        {"APRIL", "APR"},
        {"MEI", "MAY"},
        {"JUNI", "JUNE", "JUN"},
        {"JULI", "JULY", "JUL"},
        {"AGUSTUS", "AUGUST", "AGUST", "AGUS", "AGS", "AGT", "AGU", "AUG"},
        {"SEPTEMBER", "SEPT", "SEP"},
        {"OKTOBER", "OCTOBER", "OKT", "OCT"},
        {"NOVEMBER", "NOPEMBER", "NOV", "NOP", "NOPEM"},
        {"DESEMBER", "DECEMBER", "DES", "DEC"},
    };
    private static final Map<String, Integer> MONTHS = months();

    private MonthNames() {}

    /** 1 to 12, or 0 where the word is no month. */
    public static int of(String word) {
        return MONTHS.getOrDefault(word.toUpperCase(Locale.ROOT), 0);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < NAMES.length; i++) {
            for (String name : NAMES[i]) {
                months.put(name, i + 1);
            }
        }
        return Map.copyOf(months);
    }
}
