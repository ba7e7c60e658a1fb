package id.sidaksos.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The program with its real window over a big district, in processes of their own with the options of the start script: how
 * long it takes to start, to come into each room, and between two frames while a big file is imported.
 * {@code ScreenBench [data folder] [file to import]}; without words, what {@code jalan} has made.
 */
final class ScreenBench {
    private static final int STARTS = 5;
    private static final Path FOLDER = Path.of("target/bench");
    private static final Path DISTRICT = FOLDER.resolve("daerah-43000-987000");
    private static final List<String> SCRIPT = List.of(
            "-Xms1g",
            "-XX:+UseParallelGC",
            "-XX:MetaspaceSize=160m",
            "-XX:FreqInlineSize=60",
            "-XX:InlineSmallCode=600",
            "-XX:MaxInlineLevel=4");
    private static final List<String> WITHOUT_SCREEN = List.of(
            "-Dglass.platform=Monocle",
            "-Dmonocle.platform=Headless",
            "-Dprism.order=sw",
            "-Dprism.text=t2k",
            "-Djava.awt.headless=true");

    private ScreenBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path data = args.length > 0 ? Path.of(args[0]) : FOLDER.resolve("data");
        Path file = args.length > 1 ? Path.of(args[1]) : DISTRICT.resolve("p3ke-2022-individu.xlsx");
        if (!Files.exists(data.resolve("sidaksos.mv.db")) || !Files.exists(file)) {
            System.out.println("no database in " + data + " or no " + file + ": run jalan first");
            return;
        }
        if (System.getenv("DISPLAY") == null) {
            System.out.println("no screen: drawn without one, starts are not measured");
        } else {
            starts(data);
        }
        tell("rooms", Meter.run("1g", options(), RoomsChild.class, data.toString()));
        Path empty = Files.createTempDirectory(Files.createDirectories(FOLDER), "layar");
        tell("frames", Meter.run("1g", options(), FramesChild.class, empty.toString(), file.toString()));
        remove(empty);
    }

    /** Without the archive that installers and start script keep: with it a start is quicker. */
    private static void starts(Path data) throws IOException, InterruptedException {
        List<List<Integer>> marks = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            Meter.Figures start = Meter.run(
                    "1g",
                    options(),
                    StartChild.class,
                    Long.toString(System.currentTimeMillis()),
                    "--data",
                    data.toString());
            marks.add(Arrays.stream(start.result().split(" "))
                    .map(Integer::valueOf)
                    .toList());
            tell("start", start);
        }
        String[] names = {"window", "rooms", "figures", "lists read"};
        for (int mark = 0; mark < names.length; mark++) {
            int at = mark;
            List<Integer> sorted =
                    marks.stream().map(each -> each.get(at)).sorted().toList();
            System.out.printf(Locale.ROOT, "%-12s median %5d ms%n", names[mark], sorted.get(sorted.size() / 2));
        }
    }

    private static List<String> options() {
        List<String> options = new ArrayList<>(SCRIPT);
        options.addAll(System.getenv("DISPLAY") == null ? WITHOUT_SCREEN : Collections.emptyList());
        return options;
    }

    private static void tell(String what, Meter.Figures figures) {
        System.out.printf(Locale.ROOT, "%-12s %s; %.1f CPU s%n", what, figures.result(), figures.cpuSeconds());
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
