package id.sidaksos.generator;

/** How a file writes birth dates. */
public enum DateCells {
    /** 12/05/1980 0:00:00 */
    SLASH_TIME,
    /** 12/05/1980 */
    SLASH,
    /** 12-05-1980 */
    DASH,
    /** 1980-05-12 */
    ISO,
    /** A date cell; in a text file the serial number. */
    SERIAL;

    /** Text of a yyyymmdd date; for SERIAL the date itself. */
    String text(int date) {
        if (date == 0) {
            return "";
        }
        String d = two(date % 100);
        String m = two(date / 100 % 100);
        int y = date / 10_000;
        return switch (this) {
            case SLASH_TIME -> d + '/' + m + '/' + y + " 0:00:00";
            case SLASH -> d + '/' + m + '/' + y;
            case DASH -> d + '-' + m + '-' + y;
            case ISO -> y + "-" + m + '-' + d;
            case SERIAL -> Integer.toString(date);
        };
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
