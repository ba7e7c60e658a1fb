package id.sidaksos.domain.linkage;

import id.sidaksos.domain.identity.NikStatus;

/**
 * How a number of sixteen digits (NIK, No KK) lies in one long: four bits a digit, the first digit highest, so that its
 * parts are shifts and masks. A NIK that cannot be compared keeps its digits as a plain number, for showing only. A byte
 * beside it holds status (low two bits) and length.
 */
final class NikColumn {
    private static final NikStatus[] STATUSES = NikStatus.values();
    private static final int MAX_DIGITS = 18;
    private static final int NIBBLE = 4;
    static final int WHOLE = 16;

    private NikColumn() {}

    static byte form(String digits, NikStatus status) {
        int length = 0;
        for (int i = 0; i < digits.length(); i++) {
            if (isDigit(digits.charAt(i))) {
                length++;
            }
        }
        NikStatus real = length == 0 ? NikStatus.TIADA : status;
        return (byte) (Math.min(length, MAX_DIGITS) << 2 | real.ordinal());
    }

    /** @param form what {@link #form} made of the same digits */
    static long number(String digits, byte form) {
        if (status(form) == NikStatus.TIADA) {
            return PersonTable.NO_NUMBER;
        }
        boolean packed = comparable(form);
        long number = 0;
        int length = 0;
        for (int i = 0; i < digits.length() && length < MAX_DIGITS; i++) {
            char c = digits.charAt(i);
            if (isDigit(c)) {
                number = packed ? number << NIBBLE | c - '0' : number * 10 + (c - '0');
                length++;
            }
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static NikStatus status(byte form) {
        return STATUSES[form & 3];
    }

    private static int length(byte form) {
        return (form & 0xFF) >> 2;
    }

    /** Sixteen digits of which at least fifteen count: may be looked up and compared. */
    static boolean comparable(byte form) {
        return whole(form) || cut(form);
    }

    /** Sixteen digits and a NIK in earnest. */
    static boolean whole(byte form) {
        return form == (byte) (WHOLE << 2 | NikStatus.UTUH.ordinal());
    }

    /** Sixteen digits of which the last does not count. */
    static boolean cut(byte form) {
        return form == (byte) (WHOLE << 2 | NikStatus.LIMA_BELAS.ordinal());
    }

    static String text(long number, byte form) {
        if (number == PersonTable.NO_NUMBER) {
            return "";
        }
        return comparable(form) ? unpacked(number) : padded(number, length(form));
    }

    /** The sixteen digits of a packed number. */
    static String unpacked(long number) {
        StringBuilder digits = new StringBuilder(WHOLE);
        for (int shift = (WHOLE - 1) * NIBBLE; shift >= 0; shift -= NIBBLE) {
            digits.append((char) ('0' + (number >>> shift & 0xF)));
        }
        return digits.toString();
    }

    private static String padded(long number, int length) {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }

    /** Sixteen digits as a packed number. */
    static long packed(String digits) {
        return number(digits, form(digits, NikStatus.UTUH));
    }

    /** The first fifteen digits. */
    static long fifteen(long packed) {
        return packed >>> NIBBLE;
    }

    /** Region and date: digits 1 to 12. */
    static long regionAndDate(long packed) {
        return packed >>> 4 * NIBBLE;
    }

    /** Date and serial: digits 7 to 16. */
    static long dateAndSerial(long packed) {
        return packed & 0xFF_FFFF_FFFFL;
    }

    /** Region and serial: digits 1 to 6 and 13 to 16. */
    static long regionAndSerial(long packed) {
        return packed >>> 10 * NIBBLE << 4 * NIBBLE | packed & 0xFFFF;
    }

    /** Digits 7 to 12, still packed. */
    static int date(long packed) {
        return (int) (packed >>> 4 * NIBBLE) & 0xFF_FFFF;
    }

    /** Digits 13 to 16 as a number. */
    static int serial(long packed) {
        return (int) (packed >>> 12 & 0xF) * 1000
                + (int) (packed >>> 8 & 0xF) * 100
                + (int) (packed >>> 4 & 0xF) * 10
                + (int) (packed & 0xF);
    }
}
