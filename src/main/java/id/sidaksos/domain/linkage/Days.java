package id.sidaksos.domain.linkage;

/** Birth dates counted in one flat table: how often each stands in both lists. */
final class Days {
    private static final int FIRST_YEAR = 1850;
    private static final int YEARS = 256;
    private static final int MONTH = 32;
    private static final int YEAR = 13 * MONTH;

    private final int[] counts = new int[YEARS * YEAR];
    private final int[] years = new int[YEARS];
    private long total;

    /** Place of a date in tables of {@link #size}; 0 for dates nobody alive was born on. */
    static int index(int yyyymmdd) {
        int year = yyyymmdd / 10_000 - FIRST_YEAR;
        int month = yyyymmdd / 100 % 100;
        int day = yyyymmdd % 100;
        if (year < 0 || year >= YEARS || month > 12 || day >= MONTH) {
            return 0;
        }
        return year * YEAR + month * MONTH + day;
    }

    static int size() {
        return YEARS * YEAR;
    }

    static int yearOf(int index) {
        return index / YEAR;
    }

    static int monthAndDayOf(int index) {
        return index % YEAR / MONTH * 100 + index % MONTH;
    }

    void add(PersonTable table) {
        for (int row = 0; row < table.size; row++) {
            int day = index(table.birth(row));
            if (day != 0) {
                counts[day]++;
                years[day / YEAR]++;
                total++;
            }
        }
    }

    int count(int index) {
        return counts[index];
    }

    int countOfYear(int index) {
        return years[index / YEAR];
    }

    long total() {
        return total;
    }

    /** Probability that two strangers were born on one day. */
    double agreement() {
        if (total == 0) {
            return 1;
        }
        double sum = 0;
        for (int count : counts) {
            sum += (double) count * count;
        }
        return Math.max(sum / total / total, 1.0 / total);
    }
}
