package id.sidaksos.generator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes the files of a district that does not exist:
 * {@code --keluarga 43000 --dtks 987000 --benih 1 --kerusakan tanpa|biasa|nik-kosong|liar|liar-nik-kosong --keluar FOLDER
 * --format p3ke-2022-keluarga,p3ke-2022-individu,siks-ng --wilayah blitar|rekaan --kecamatan 350501,350505 --desa 300
 * --nik teks|angka|angka15 --tanggal slash|iso|sel --cacat 12 (one planted defect in so many rows, 0 for none)}; or
 * {@code --contoh sample-data}, which writes the sample files, and {@code --paket-contoh sample-data}, which then
 * writes the sample packets beside them; or {@code --febrl 1000000 --keluar FOLDER}, two lists in the Febrl form.
 */
public final class Generate {
    private static final String USUAL = "p3ke-2022-keluarga,p3ke-2022-individu,siks-ng";

    private Generate() {}

    public static void main(String[] args) {
        Map<String, String> options = options(args);
        long start = System.nanoTime();
        Path folder = Path.of(options.getOrDefault("keluar", "target/rekaan"));
        if (options.containsKey("febrl")) {
            FebrlLike.writeTwo(
                    Long.parseLong(options.getOrDefault("benih", "1")), Integer.parseInt(options.get("febrl")), folder);
        } else if (options.containsKey("contoh")) {
            folder = Path.of(options.get("contoh"));
            tell(SampleData.write(folder));
        } else if (options.containsKey("paket-contoh")) {
            folder = Path.of(options.get("paket-contoh"));
            SampleReturns.write(folder);
        } else {
            tell(run(options, folder));
        }
        System.out.printf(Locale.ROOT, "%s in %.1f s%n", folder, (System.nanoTime() - start) / 1e9);
    }

    private static void tell(List<FileReport> reports) {
        for (FileReport report : reports) {
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d rows of data below row %d%n",
                    report.file(),
                    report.dataRows(),
                    report.headerRow());
        }
    }

    static List<FileReport> run(Map<String, String> options, Path folder) {
        Plan plan = plan(options);
        FileOptions form = form(options);
        try (DistrictFiles files = new DistrictFiles(new TwoLists(plan), folder)) {
            for (String word : options.getOrDefault("format", USUAL).split(",")) {
                files.write(FileKind.ofWord(word), form);
            }
            files.truth();
            return files.reports();
        }
    }

    static Map<String, String> options(String... args) {
        List<String> known = new ArrayList<>(List.of("keluarga", "dtks", "benih", "kerusakan", "keluar", "format"));
        known.addAll(
                List.of("wilayah", "kecamatan", "desa", "nik", "tanggal", "cacat", "contoh", "paket-contoh", "febrl"));
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < args.length; i += 2) {
            String name = args[i].startsWith("--") ? args[i].substring(2) : "";
            if (!known.contains(name) || i + 1 == args.length) {
                throw new IllegalArgumentException(
                        args[i] + "; known, each with a value: --" + String.join(" --", known));
            }
            options.put(name, args[i + 1]);
        }
        return options;
    }

    private static Plan plan(Map<String, String> options) {
        Regency regency =
                options.getOrDefault("wilayah", "blitar").equals("rekaan") ? Regency.invented() : Regency.blitar();
        if (options.containsKey("kecamatan")) {
            regency = regency.only(options.get("kecamatan").split(","));
        }
        if (options.containsKey("desa")) {
            regency = regency.withVillages(Integer.parseInt(options.get("desa")));
        }
        int families = Integer.parseInt(options.getOrDefault("keluarga", "400"));
        int dtks = Integer.parseInt(options.getOrDefault("dtks", Integer.toString(families * 8)));
        long seed = Long.parseLong(options.getOrDefault("benih", "1"));
        return new Plan(seed, regency, families, dtks, Damage.ofWord(options.getOrDefault("kerusakan", "biasa")));
    }

    private static FileOptions form(Map<String, String> options) {
        NikCells nik =
                switch (options.getOrDefault("nik", "teks")) {
                    case "teks" -> NikCells.TEXT;
                    case "angka" -> NikCells.NUMBER;
                    case "angka15" -> NikCells.NUMBER15;
                    default -> throw new IllegalArgumentException("--nik teks, angka, angka15");
                };
        DateCells dates =
                switch (options.getOrDefault("tanggal", "")) {
                    case "" -> null;
                    case "slash" -> DateCells.SLASH;
                    case "iso" -> DateCells.ISO;
                    case "sel" -> DateCells.SERIAL;
                    default -> throw new IllegalArgumentException("--tanggal slash, iso, sel");
                };
        return new FileOptions(nik, dates, Integer.parseInt(options.getOrDefault("cacat", "12")));
    }
}
