package id.sidaksos.generator;

import java.util.List;

/** Texts that stand in cells by mistake. */
final class CellTexts {
    private static final String[] MONTHS = {
        "Januari",
        "Februari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "November",
        "Desember"
    };

    private CellTexts() {}

    static String put(String text, int at, String part) {
        return text.substring(0, at) + part + text.substring(at + part.length());
    }

    /** As Excel shows sixteen digits under an Indonesian setting: 3,50501E+15. */
    static String scientific(String digits) {
        return digits.charAt(0) + "," + digits.substring(1, 6) + "E+15";
    }

    static String otherSex(String nik) {
        int day = Integer.parseInt(nik.substring(6, 8));
        return put(nik, 6, two(day > 40 ? day - 40 : day + 40));
    }

    /** Eleven years earlier: no slip of one digit. */
    static String otherYear(String nik) {
        int year = Integer.parseInt(nik.substring(10, 12));
        boolean leapDay = nik.startsWith("2902", 6) || nik.startsWith("6902", 6);
        return leapDay ? nik : put(nik, 10, two((year + 89) % 100));
    }

    static String words(int birth) {
        return birth % 100 + " " + MONTHS[birth / 100 % 100 - 1] + ' ' + birth / 10_000;
    }

    static String twoDigits(int birth) {
        return two(birth % 100) + '/' + two(birth / 100 % 100) + '/' + two(birth / 10_000 % 100);
    }

    /** Day and month exchanged, as US settings do; the same date where that is none. */
    static String swapped(int birth) {
        int day = birth % 100;
        int month = birth / 100 % 100;
        return day > 12 || day == month ? "" : two(month) + '/' + two(day) + '/' + birth / 10_000;
    }

    static String otherVillage(Line line) {
        List<Village> villages = line.regency().villages();
        Village other = villages.get((villages.indexOf(line.village()) + 1) % villages.size());
        return other.name().equals(line.village().name()) ? line.village().code() : other.code();
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
