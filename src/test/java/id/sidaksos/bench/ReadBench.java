package id.sidaksos.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Reads one workbook with this program's reader, with bare Aalto (the yardstick), fastexcel-reader and POI's SAX reader,
 * each in a process of its own, in turns. Arguments: the file (made where it is missing; default
 * {@code target/bench/baca-135000x40.xlsx}), the number of rounds (default 3), the heap (default 1g).
 */
public final class ReadBench {
    private static final int ROWS = 135_000;
    private static final int COLUMNS = 40;

    private ReadBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path file = Path.of(args.length > 0 ? args[0] : "target/bench/baca-135000x40.xlsx");
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        String heap = args.length > 2 ? args[2] : "1g";
        if (!Files.exists(file)) {
            make(file);
        }
        Map<ReadChild.Reader, Meter.Figures[]> all = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (ReadChild.Reader reader : ReadChild.Reader.values()) {
                Meter.Figures figures = Meter.run(heap, ReadChild.class, reader.name(), file.toString());
                all.computeIfAbsent(reader, r -> new Meter.Figures[rounds])[round] = figures;
            }
        }
        print(file, heap, all);
    }

    private static void print(Path file, String heap, Map<ReadChild.Reader, Meter.Figures[]> all) throws IOException {
        System.out.printf(
                Locale.ROOT,
                "%s, %d MB, -Xmx%s, %s rounds, median of each%n",
                file.getFileName(),
                Files.size(file) >> 20,
                heap,
                all.values().iterator().next().length);
        double yardstick = median(all.get(ReadChild.Reader.AALTO)).cpuSeconds();
        System.out.printf(
                "%-10s %8s %8s %10s %9s  %s%n",
                "reader", "cpu s", "wall s", "peak heap", "x Aalto", "cells and characters");
        all.forEach((reader, figures) -> {
            Meter.Figures median = median(figures);
            System.out.printf(
                    Locale.ROOT,
                    "%-10s %8.2f %8.2f %7d MB %9.2f  %s%n",
                    reader.name().toLowerCase(Locale.ROOT),
                    median.cpuSeconds(),
                    median.wallSeconds(),
                    median.peakHeapMb(),
                    median.cpuSeconds() / yardstick,
                    median.result());
        });
    }

    private static Meter.Figures median(Meter.Figures[] figures) {
        Meter.Figures[] sorted = figures.clone();
        Arrays.sort(sorted, (a, b) -> Double.compare(a.cpuSeconds(), b.cpuSeconds()));
        return sorted[sorted.length / 2];
    }

    /** A made-up P3KE list: long numbers as text, names, vocabularies, numbers, dates. */
    private static void make(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Random random = new Random(2022);
        String[] answers = {
            "Ya", "Tidak", "Milik sendiri", "Kontrak/sewa", "Bambu", "Tembok", "Sumur terlindung", "450 watt"
        };
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Sidaksos", "1.0")) {
            Worksheet sheet = book.newWorksheet("Data");
            for (int c = 0; c < COLUMNS; c++) {
                sheet.value(0, c, "Kolom " + c);
            }
            for (int r = 1; r <= ROWS; r++) {
                for (int c = 0; c < COLUMNS; c++) {
                    switch (c % 10) {
                        case 0 -> sheet.value(r, c, "35050" + (10_000_000_000L + random.nextLong(89_999_999_999L)));
                        case 1 ->
                            sheet.value(
                                    r,
                                    c,
                                    "NAMA "
                                            + Integer.toString(random.nextInt(1 << 24), 36)
                                                    .toUpperCase(Locale.ROOT));
                        case 2, 3 -> sheet.value(r, c, random.nextInt(90));
                        case 4 -> sheet.value(r, c, "Dusun " + random.nextInt(900) + " RT " + random.nextInt(20));
                        default -> sheet.value(r, c, answers[random.nextInt(answers.length)]);
                    }
                }
                if (r % 1000 == 0) {
                    sheet.flush();
                }
            }
        }
    }
}
