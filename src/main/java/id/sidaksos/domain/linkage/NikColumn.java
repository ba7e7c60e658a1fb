package id.sidaksos.domain.linkage;

import id.sidaksos.domain.identity.NikStatus;

/** How a NIK lies in two columns: its digits as a number, and a byte of status (low two bits) and length. */
final class NikColumn {
    private static final NikStatus[] STATUSES = NikStatus.values();
    private static final int MAX_DIGITS = 18;
    static final int WHOLE = 16;

    private NikColumn() {}

    static long number(String digits, NikStatus status) {
        if (status == NikStatus.TIADA) {
            return PersonTable.NO_NUMBER;
        }
        long number = 0;
        int length = 0;
        for (int i = 0; i < digits.length() && length < MAX_DIGITS; i++) {
            char c = digits.charAt(i);
            if (c >= '0' && c <= '9') {
                number = number * 10 + (c - '0');
                length++;
            }
        }
        return length == 0 ? PersonTable.NO_NUMBER : number;
    }

    static byte form(String digits, NikStatus status) {
        int length = 0;
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) >= '0' && digits.charAt(i) <= '9') {
                length++;
            }
        }
        NikStatus real = length == 0 ? NikStatus.TIADA : status;
        return (byte) (Math.min(length, MAX_DIGITS) << 2 | real.ordinal());
    }

    static NikStatus status(byte form) {
        return STATUSES[form & 3];
    }

    static int length(byte form) {
        return (form & 0xFF) >> 2;
    }

    /** Sixteen digits and a NIK in earnest. */
    static boolean whole(byte form) {
        return (form & 3) == NikStatus.UTUH.ordinal() && length(form) == WHOLE;
    }

    /** Sixteen digits of which the last does not count. */
    static boolean cut(byte form) {
        return (form & 3) == NikStatus.LIMA_BELAS.ordinal() && length(form) == WHOLE;
    }

    static String text(long number, byte form) {
        return number == PersonTable.NO_NUMBER ? "" : padded(number, length(form));
    }

    static String padded(long number, int length) {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }
}
