package id.sidaksos.bench;

import java.util.Arrays;
import java.util.List;

/**
 * The one benchmark command: {@code Bench semua}, or one of {@code baca} (readers), {@code jalan} (the whole way of a big
 * district), {@code jendela} (the window's tables), {@code nilai} (scoring), {@code padan} (engine: scale curve and quality by damage), {@code teks} (string measures),
 * each with arguments of its own.
 */
public final class Bench {
    private static final List<String> ALL = List.of("baca", "jalan", "jendela", "nilai", "padan", "teks");

    private Bench() {}

    public static void main(String[] args) throws Exception {
        String what = args.length == 0 ? "semua" : args[0];
        String[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
        for (String each : what.equals("semua") ? ALL : List.of(what)) {
            System.out.println("== " + each);
            run(each, what.equals("semua") ? new String[0] : rest);
        }
    }

    private static void run(String what, String... args) throws Exception {
        switch (what) {
            case "baca" -> ReadBench.main(args);
            case "jalan" -> WayBench.main(args);
            case "jendela" -> WindowBench.main(args);
            case "nilai" -> ScoreBench.main(args);
            case "padan" -> match(args);
            case "teks" -> StringMeasuresBench.main(args);
            default -> throw new IllegalArgumentException(what + "; known: semua " + String.join(" ", ALL));
        }
    }

    /** Ten thousand, a hundred thousand and a million rows; then every kind of damage on a small district. */
    private static void match(String... args) {
        if (args.length > 0) {
            LinkageBench.main(args);
            return;
        }
        LinkageBench.main(new String[] {"430", "9870", "ORDINARY"});
        LinkageBench.main(new String[] {"4300", "98700", "ORDINARY"});
        LinkageBench.main(new String[] {"43000", "987000", "ORDINARY"});
        LinkageBench.main(new String[] {"3000", "24000", "ORDINARY,BLANK_NIK,WILD,WILD_BLANK"});
    }
}
