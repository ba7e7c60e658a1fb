package id.sidaksos.domain.identity;

import java.time.LocalDate;

/** Days that programs write where none was given. */
final class Defaults {
    private Defaults() {}

    static boolean isDefault(LocalDate date) {
        int month = date.getMonthValue();
        int day = date.getDayOfMonth();
        switch (date.getYear()) {
            case 1:
            case 1900:
            case 1904:
            case 1970:
                return month == 1 && day == 1;
            case 1899:
                return month == 12 && day >= 30;
            default:
                return false;
        }
    }

    /** A default so old that nobody alive was born then; 1 January 1970 many were. */
    static boolean isNobodysBirth(LocalDate date) {
        return date.getYear() <= 1904 && isDefault(date);
    }

    /** Years of 00/00/0000 and its like. */
    static boolean isDefaultYear(int year) {
        return year == 0 || year == 1 || year == 1899 || year == 1900 || year == 1970;
    }
}
