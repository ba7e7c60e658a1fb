package id.sidaksos.bench;

import java.util.Arrays;
import java.util.List;

/**
 * The one benchmark command: {@code Bench semua}, or one of {@code baca} (readers), {@code jalan} (the whole way of a big
 * district), {@code jendela} (the window's tables), {@code layar} (the real window:
 * start, rooms, frames), {@code nilai} (scoring), {@code padan} (engine: stages, scale curve, quality by damage, string measures), {@code teks} (string measures),
 * each with arguments of its own.
 */
public final class Bench {
    private static final List<String> ALL = List.of("baca", "jalan", "jendela", "layar", "nilai", "padan", "teks");

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
            case "layar" -> ScreenBench.main(args);
            case "nilai" -> ScoreBench.main(args);
            case "padan" -> match(args);
            case "teks" -> StringMeasuresBench.main(args);
            default -> throw new IllegalArgumentException(what + "; known: semua " + String.join(" ", ALL));
        }
    }

    /** Ten thousand, a hundred thousand and a million rows, stage by stage; then every kind of damage, Febrl, string measures. */
    private static void match(String... args) throws Exception {
        if (args.length > 0) {
            LinkageBench.main(args);
            return;
        }
        LinkageBench.main(new String[] {"430", "9870", "ORDINARY"});
        LinkageBench.main(new String[] {"4300", "98700", "ORDINARY"});
        LinkageBench.main(new String[] {"43000", "987000", "ORDINARY"});
        QualityBench.main(args);
        FebrlBench.main(new String[] {"50000"});
        StringMeasuresBench.main(args);
    }
}
