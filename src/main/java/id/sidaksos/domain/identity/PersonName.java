package id.sidaksos.domain.identity;

import id.sidaksos.base.CleanText;
import id.sidaksos.base.TextKey;
import id.sidaksos.domain.finding.Finding;
import id.sidaksos.domain.finding.FindingKind;
import id.sidaksos.domain.layout.CellKind;
import id.sidaksos.domain.layout.Field;
import java.util.List;
import java.util.Set;

/** A person's name as written, without what cannot be seen; titles, spelling and case stay as they are. */
public final class PersonName {
    private static final Set<String> NO_NAMES = Set.of(
            "TES",
            "TEST",
            "TESTING",
            "COBA",
            "CONTOH",
            "NAMA",
            "NAMA LENGKAP",
            "ANONIM",
            "FULAN",
            "UNKNOWN",
            "NN",
            "N N",
            "TANPA NAMA",
            "BELUM ADA NAMA",
            "TIDAK DIKETAHUI",
            "ASDF",
            "QWERTY",
            "ABC");
    private static final Set<String> WORDS_FOR_NOTHING =
            Set.of("KOSONG", "NULL", "TIDAK ADA", "TDK ADA", "NIHIL", "NAN", "NONE", "N A");
    private static final Set<String> DEAD = Set.of("ALM", "ALMH", "ALMARHUM", "ALMARHUMAH");

    private PersonName() {}

    /**
     * Never fails.
     *
     * @param field the field of the name, for the findings
     * @param grave false where the list can do without this name (name of the mother): it is only cleaned
     * @return the cleaned name, empty where there is none
     */
    public static String read(String text, CellKind kind, Field field, boolean grave, List<Finding> out) {
        String clean = kind == CellKind.ERROR ? "" : CleanText.of(text);
        String key = TextKey.normalise(clean);
        if (clean.isEmpty() || WORDS_FOR_NOTHING.contains(key)) {
            if (grave) {
                out.add(Finding.of(FindingKind.NAMA_KOSONG, field, text));
            }
            return "";
        }
        if (CleanText.hasInvisible(text)) {
            out.add(Finding.of(FindingKind.TEKS_DIBERSIHKAN, field, text));
        }
        if (grave && isOdd(clean, key)) {
            out.add(Finding.of(FindingKind.NAMA_JANGGAL, field, text));
        }
        if (grave && saysDead(key)) {
            out.add(Finding.of(FindingKind.NAMA_ALMARHUM, field, text));
        }
        return clean;
    }

    private static boolean isOdd(String clean, String key) {
        if (key.length() < 2 || NO_NAMES.contains(key) || isOneLetterRepeated(key)) {
            return true;
        }
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (!Character.isLetter(c) && " .,'`-()/\u2019\u2018@".indexOf(c) < 0 && !isMark(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isOneLetterRepeated(String key) {
        for (int i = 1; i < key.length(); i++) {
            if (key.charAt(i) != key.charAt(0)) {
                return false;
            }
        }
        return key.length() >= 3;
    }

    private static boolean saysDead(String key) {
        int from = 0;
        while (from <= key.length()) {
            int space = key.indexOf(' ', from);
            int to = space < 0 ? key.length() : space;
            if (DEAD.contains(key.substring(from, to))) {
                return true;
            }
            from = to + 1;
        }
        return false;
    }
}
