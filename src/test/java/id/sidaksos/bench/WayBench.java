package id.sidaksos.bench;

import id.sidaksos.generator.Generate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The whole way of a big made-up district, each step a call of the program in a process of its own with one gigabyte of heap:
 * {@code WayBench [families] [dtks rows] [heap]}.
 */
final class WayBench {
    private static final Path FOLDER = Path.of("target/bench");

    private WayBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        String families = args.length > 0 ? args[0] : "43000";
        String dtks = args.length > 1 ? args[1] : "987000";
        String heap = args.length > 2 ? args[2] : "1g";
        Path lists = FOLDER.resolve("daerah-" + families + "-" + dtks);
        if (!Files.exists(lists.resolve("siks-ng.csv"))) {
            Generate.main(
                    new String[] {"--keluarga", families, "--dtks", dtks, "--benih", "7", "--keluar", lists.toString()
                    });
        }
        Path data = FOLDER.resolve("data");
        remove(data);
        System.out.printf(Locale.ROOT, "%-40s %10s %10s %10s%n", "step, -Xmx" + heap, "CPU s", "wall s", "heap MB");
        step(heap, data, "impor", lists.resolve("p3ke-2022-keluarga.xlsx"));
        step(heap, data, "impor", lists.resolve("p3ke-2022-individu.xlsx"));
        step(heap, data, "impor", lists.resolve("siks-ng.csv"));
        step(heap, data, "temuan", "--keluar", FOLDER.resolve("temuan.csv"));
        step(heap, data, "ganda", "--keluarga", "--keluar", FOLDER.resolve("ganda.csv"));
        step(heap, data, "padankan", "--keluar", FOLDER.resolve("padanan.csv"));
        step(heap, data, "nilai", "--keluar", FOLDER.resolve("nilai.csv"));
        step(heap, data, "corong");
        step(
                heap,
                data,
                "sk",
                "--nomor",
                "1",
                "--tanggal",
                "2023-12-29",
                "--tentang",
                "Uji",
                "--keluar",
                FOLDER.resolve("sk.xlsx"));
    }

    private static void step(String heap, Path data, Object... words) throws IOException, InterruptedException {
        List<String> args = new ArrayList<>(List.of("--data", data.toString()));
        StringBuilder name = new StringBuilder();
        for (Object word : words) {
            args.add(word.toString());
            name.append(word instanceof Path path ? path.getFileName() : word).append(' ');
        }
        Meter.Figures figures = Meter.run(heap, CallChild.class, args.toArray(new String[0]));
        System.out.printf(
                Locale.ROOT,
                "%-40.40s %10.1f %10.1f %10d%n",
                name,
                figures.cpuSeconds(),
                figures.wallSeconds(),
                figures.peakHeapMb());
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
