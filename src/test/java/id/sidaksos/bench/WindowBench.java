package id.sidaksos.bench;

import id.sidaksos.base.Bahasa;
import id.sidaksos.base.Messages;
import id.sidaksos.domain.decree.Assessment;
import id.sidaksos.domain.decree.ExitReason;
import id.sidaksos.domain.decree.Padan;
import id.sidaksos.domain.finding.Level;
import id.sidaksos.domain.identity.NikReading;
import id.sidaksos.domain.identity.NikStatus;
import id.sidaksos.domain.registry.Region;
import id.sidaksos.service.browse.HotFamily;
import id.sidaksos.service.browse.HotPerson;
import id.sidaksos.service.browse.InDtks;
import id.sidaksos.ui.families.FamilyWords;
import id.sidaksos.ui.families.PersonTable;
import id.sidaksos.ui.kit.table.Column;
import id.sidaksos.ui.kit.table.FacetChoice;
import id.sidaksos.ui.kit.table.TableModel;
import id.sidaksos.ui.kit.task.Tasks;
import id.sidaksos.ui.kit.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * The table of persons as the window has it: 140.000 invented rows are given to it, searched, narrowed down by facets and
 * sorted by every column, on one thread, so that each figure is what a person would wait. Figures are the longest of seven
 * rounds after three to warm up.
 */
public final class WindowBench {
    private static final int ROUNDS = 10;
    private static final int WARM = 3;
    private static final String[] NAMES = {
        "SITI", "AMINAH", "SUPRIYADI", "WAHYU", "SLAMET", "PARTINAH", "RAMADANI", "SUTRISNO", "LESTARI", "HIDAYAT"
    };
    private static final String[] RELATIONS = {"Kepala Keluarga", "Istri", "Anak", "Menantu", "Lainnya"};

    private WindowBench() {}

    public static void main(String... args) {
        int many = args.length > 0 ? Integer.parseInt(args[0]) : 140_000;
        FamilyWords words = new FamilyWords(new Texts(new Messages(Bahasa.ID)));
        Tasks tasks = new Tasks(
                Runnable::run,
                Runnable::run,
                problem -> {
                    throw problem;
                },
                fault -> {
                    throw new IllegalStateException(fault);
                });
        List<HotPerson> rows = rows(many);
        TableModel<HotPerson> model = new TableModel<>(tasks, PersonTable::searchText, PersonTable.facets(words));
        time("rows given", many, () -> model.rows(rows));
        search(model, "siti");
        search(model, "siti lestari 35050");
        FacetChoice village = new FacetChoice("desa", "DESA 7", false);
        time("facet, one village", model, () -> model.together(() -> model.choices().setAll(List.of(village))));
        FacetChoice grave = new FacetChoice("temuan", "GAWAT", true);
        time("facet, all but grave", model, () -> model.together(() -> model.choices().setAll(List.of(grave))));
        model.choices().clear();
        for (Column<HotPerson> column : PersonTable.columns(words)) {
            time("sort by " + column.id(), model, () -> {
                model.order(null);
                model.order(column.order().orElseThrow());
            });
        }
        time("facet while sorted", model, () -> model.together(() -> model.choices().setAll(List.of(grave))));
    }

    private static void search(TableModel<HotPerson> model, String text) {
        time("search \"" + text + "\"", model, () -> model.together(() -> model.search().set(text)));
        model.together(() -> model.search().set(""));
    }

    private static void time(String what, TableModel<?> model, Runnable act) {
        long worst = worst(act);
        System.out.printf("%-32s %4d ms, %d rows shown%n", what, worst, model.shown().size());
    }

    private static void time(String what, int rows, Runnable act) {
        System.out.printf("%-32s %4d ms, %d rows%n", what, worst(act), rows);
    }

    private static long worst(Runnable act) {
        long worst = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            act.run();
            long millis = (System.nanoTime() - start) / 1_000_000;
            worst = round < WARM ? 0 : Math.max(worst, millis);
        }
        return worst;
    }

    private static List<HotPerson> rows(int many) {
        Random random = new Random(220);
        List<Region> regions = new ArrayList<>();
        for (int i = 1; i <= 248; i++) {
            regions.add(new Region(i, "3505" + (100_000 + i), "JAWA TIMUR", "BLITAR", "KECAMATAN " + i % 22, "DESA " + i));
        }
        List<HotPerson> rows = new ArrayList<>(many);
        Optional<HotFamily> family = Optional.empty();
        for (int i = 0; i < many; i++) {
            Region region = regions.get(random.nextInt(regions.size()));
            if (i % 3 == 0) {
                family = Optional.of(family(i, region, random));
            }
            rows.add(person(i, region, family, random));
        }
        return rows;
    }

    private static String name(Random random) {
        return NAMES[random.nextInt(NAMES.length)] + ' ' + NAMES[random.nextInt(NAMES.length)] + ' '
                + (char) ('A' + random.nextInt(26)) + NAMES[random.nextInt(NAMES.length)].toLowerCase(java.util.Locale.ROOT);
    }

    private static NikReading nik(Random random) {
        return random.nextInt(10) == 0
                ? NikReading.NONE
                : new NikReading(
                        String.format(java.util.Locale.ROOT, "350501%010d", random.nextInt(1_000_000_000)),
                        NikStatus.UTUH);
    }

    private static HotFamily family(int row, Region region, Random random) {
        BigDecimal score = BigDecimal.valueOf(random.nextInt(10_000), 2);
        ExitReason[] exits = ExitReason.values();
        int exit = random.nextInt(exits.length + 3);
        return new HotFamily(
                row,
                Integer.toString(100_000_000 + row),
                name(random),
                nik(random),
                "",
                region,
                3,
                1 + random.nextInt(4),
                Assessment.of(random.nextBoolean() ? "Miskin ekstrem" : "Miskin", score.toPlainString()),
                score,
                exit < exits.length ? Optional.of(exits[exit]) : Optional.empty(),
                Padan.PADAN,
                InDtks.PADAN,
                0,
                Optional.empty(),
                false);
    }

    private static HotPerson person(int row, Region region, Optional<HotFamily> family, Random random) {
        return new HotPerson(
                row,
                family.map(HotFamily::id).orElse(""),
                Integer.toString(row % 7),
                name(random),
                nik(random),
                String.format(java.util.Locale.ROOT, "350502%010d", random.nextInt(1_000_000_000)),
                random.nextBoolean() ? 'L' : 'P',
                19_400_101 + random.nextInt(80) * 10_000,
                RELATIONS[random.nextInt(RELATIONS.length)],
                region,
                1 + random.nextInt(4),
                family,
                random.nextInt(5) == 0 ? InDtks.TIDAK_ADA : InDtks.PADAN,
                random.nextInt(3),
                random.nextInt(6) == 0 ? Optional.of(Level.GAWAT) : Optional.empty(),
                false);
    }
}
