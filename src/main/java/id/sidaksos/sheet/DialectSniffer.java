package id.sidaksos.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the delimiter of a text file: the one that cuts most records into the same number of cells. */
final class DialectSniffer {
    private static final int RECORDS = 200;
    /** A quote left open at the head of a file should not hide the rest of it. */
    private static final int LONGEST_QUOTED = 4_000;

    private static final double LEAST_SHARE = 0.1;

    /** Where two fit alike, the rarer sign in running text wins. */
    private static final char[] CANDIDATES = {'|', '\t', ';', ','};

    private static final double[] TRUST = {1.15, 1.15, 1.1, 1};

    private DialectSniffer() {}

    /** @param whole false where the text is only the head of the file, so that its last record may be cut */
    static Dialect sniff(String text, boolean whole) throws IOException {
        String first = text.lines().findFirst().orElse("");
        if (first.length() == 5 && first.regionMatches(true, 0, "sep=", 0, 4)) {
            char delimiter = first.charAt(4);
            return new Dialect(delimiter, measure(text, delimiter, true, whole).columns(), true);
        }
        Dialect best = new Dialect(Dialect.NONE, 0, false);
        double bestScore = 0;
        for (int i = 0; i < CANDIDATES.length; i++) {
            Fit fit = measure(text, CANDIDATES[i], false, whole);
            double score = fit.share() < LEAST_SHARE ? 0 : fit.share() * (1 + Math.log(fit.columns())) * TRUST[i];
            if (score > bestScore) {
                bestScore = score;
                best = new Dialect(CANDIDATES[i], fit.columns(), false);
            }
        }
        return best;
    }

    /** The usual number of cells above one, and the share of records that have it. */
    private record Fit(int columns, double share) {}

    private static Fit measure(String text, char delimiter, boolean declared, boolean whole) throws IOException {
        List<Integer> widths = new ArrayList<>();
        try (DelimitedRows rows =
                new DelimitedRows(TextSniffer.reader(text), new Dialect(delimiter, 0, declared), LONGEST_QUOTED)) {
            while (widths.size() < RECORDS && rows.next()) {
                widths.add(rows.fields());
            }
        }
        if (!whole && widths.size() > 1 && widths.size() < RECORDS) {
            widths.remove(widths.size() - 1);
        }
        Map<Integer, Integer> counts = new HashMap<>();
        int columns = 1;
        for (int width : widths) {
            if (width > 1) {
                int count = counts.merge(width, 1, Integer::sum);
                int most = counts.getOrDefault(columns, 0);
                columns = count > most || (count == most && width > columns) ? width : columns;
            }
        }
        return new Fit(columns, counts.getOrDefault(columns, 0) / (double) Math.max(1, widths.size()));
    }
}
