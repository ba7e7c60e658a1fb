package id.sidaksos.bench;

import id.sidaksos.base.Bahasa;
import id.sidaksos.base.Messages;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.scoring.AnswerTable;
import id.sidaksos.domain.scoring.Folding;
import id.sidaksos.domain.scoring.IndicatorSet;
import id.sidaksos.domain.scoring.Member;
import id.sidaksos.domain.scoring.Score;
import id.sidaksos.domain.scoring.ScoreHistogram;
import id.sidaksos.domain.scoring.Scorer;
import id.sidaksos.domain.scoring.SetComparison;
import id.sidaksos.domain.scoring.SetEdit;
import id.sidaksos.domain.scoring.SetOutcome;
import id.sidaksos.domain.scoring.Source;
import id.sidaksos.domain.scoring.Synonyms;
import id.sidaksos.service.scoring.ReasonWords;
import id.sidaksos.service.scoring.ShippedSets;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Scores a district: by default 43.000 families with 138.000 members or so, the standard set, members folded up; then the
 * same with the reasons of every family in words; then a border of the poorest class is dragged. {@code
 * exec:java -Dexec.mainClass=id.sidaksos.bench.ScoreBench}.
 */
public final class ScoreBench {
    private static final int ROUNDS = 5;
    private static final int STEPS = 12;
    private static final Map<Field, List<String>> TEXTS = Map.ofEntries(
            Map.entry(Field.KEPEMILIKAN_RUMAH, List.of("Milik Sendiri", "Kontrak/Sewa", "Menumpang", "Lainnya")),
            Map.entry(Field.SIMPANAN, List.of("Ya", "Tidak", "Tidak", "")),
            Map.entry(Field.JENIS_ATAP, List.of("Genteng", "Asbes/Seng", "Bambu")),
            Map.entry(Field.JENIS_DINDING, List.of("Tembok", "Kayu/Papan", "Bambu")),
            Map.entry(Field.JENIS_LANTAI, List.of("Semen", "Tanah", "Keramik/Granit/Marmer/Ubin/Tegel/Teraso")),
            Map.entry(Field.SUMBER_PENERANGAN, List.of("Listrik Pribadi s/d 900 Watt", "Non-Listrik")),
            Map.entry(Field.BAHAN_BAKAR, List.of("Listrik/Gas", "Arang/Kayu")),
            Map.entry(Field.SUMBER_AIR, List.of("Sumur Bor", "Sumur Tidak Terlindung", "450 VA")),
            Map.entry(Field.FASILITAS_BAB, List.of("Ya, dengan Septic Tank", "Tidak, Jamban Umum/Bersama")),
            Map.entry(Field.PEKERJAAN, List.of("Petani", "Pekerja Lepas", "Tidak/belum bekerja", "Pedagang")),
            Map.entry(
                    Field.PENDIDIKAN,
                    List.of("Tamat SD/sederajat", "Tidak tamat SD/sederajat", "Tamat SMP/sederajat")));

    /** In one order in every run, so that every run scores the same families. */
    private static final List<Field> FIELDS = TEXTS.keySet().stream().sorted().toList();

    private record Family(Map<Field, String> row, List<Member> members) {}

    private ScoreBench() {}

    public static void main(String[] args) {
        int families = args.length > 0 ? Integer.parseInt(args[0]) : 43_000;
        IndicatorSet set = new ShippedSets().standard();
        List<Family> list = families(families);
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        for (int round = 1; round <= ROUNDS; round++) {
            Map<String, Integer> classes = new TreeMap<>();
            ReasonWords words = new ReasonWords(new Messages(Bahasa.ID));
            long cpu = clock.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            Scorer scorer = new Scorer(set, Synonyms.none());
            List<Score> scores = score(scorer, list);
            scores.forEach(score -> classes.merge(score.className(), 1, Integer::sum));
            long scored = System.nanoTime();
            long scoredCpu = clock.getCurrentThreadCpuTime();
            long characters = 0;
            for (Score score : scores) {
                characters += words.of(scorer.sheet(score)).length();
            }
            long told = System.nanoTime();
            long toldCpu = clock.getCurrentThreadCpuTime();
            System.out.printf(
                    "%d families: scored %d ms (CPU %d ms), reasons in words %d ms (CPU %d ms, %d characters), %s%n",
                    families,
                    (scored - start) / 1_000_000,
                    (scoredCpu - cpu) / 1_000_000,
                    (told - scored) / 1_000_000,
                    (toldCpu - scoredCpu) / 1_000_000,
                    characters,
                    classes);
        }
        drag(set, list);
    }

    /** Moves the poorest class's border as somebody drags it: both sets scored anew, who enters, who wavers, the picture. */
    private static void drag(IndicatorSet set, List<Family> families) {
        List<Source> sources = List.copyOf(AnswerTable.sourcesOf(set));
        AnswerTable.Builder builder = new AnswerTable.Builder(sources, families.size());
        Folding folding = new Folding();
        String[] texts = new String[sources.size()];
        for (Family family : families) {
            for (int i = 0; i < texts.length; i++) {
                texts[i] = sources.get(i) instanceof Source.OfField of
                        ? family.row().getOrDefault(of.field(), "")
                        : folding.fold(((Source.OfMembers) sources.get(i)).rule(), family.members());
            }
            builder.add(texts);
        }
        AnswerTable table = builder.build();
        for (int step = 1; step <= STEPS; step++) {
            long start = System.nanoTime();
            IndicatorSet moved = SetEdit.border(
                    set, set.bands().list().size() - 2, BigDecimal.valueOf(60).subtract(BigDecimal.valueOf(step)));
            SetComparison comparison = new SetComparison(
                    SetOutcome.of(set, table, Synonyms.none()), SetOutcome.of(moved, table, Synonyms.none()));
            int entering = comparison.entering().length;
            int borderline = comparison.after().borderline(2).length;
            int highest = ScoreHistogram.of(comparison.after(), 60).highest();
            System.out.printf(
                    "border moved to %d: %.1f ms (%d enter, %d at the border, highest bar %d)%n",
                    60 - step, (System.nanoTime() - start) / 1e6, entering, borderline, highest);
        }
    }

    private static List<Score> score(Scorer scorer, List<Family> families) {
        Folding folding = new Folding();
        List<Source> sources = scorer.set().indicators().stream()
                .map(indicator -> indicator.resolvedSource())
                .toList();
        List<Score> scores = new ArrayList<>(families.size());
        String[] texts = new String[sources.size()];
        for (Family family : families) {
            for (int i = 0; i < texts.length; i++) {
                texts[i] = sources.get(i) instanceof Source.OfField of
                        ? family.row().getOrDefault(of.field(), "")
                        : sources.get(i) instanceof Source.OfMembers of
                                ? folding.fold(of.rule(), family.members())
                                : "";
            }
            scores.add(scorer.score(texts));
        }
        return scores;
    }

    private static List<Family> families(int many) {
        Random random = new Random(262);
        List<Family> families = new ArrayList<>(many);
        for (int i = 0; i < many; i++) {
            Map<Field, String> row = new EnumMap<>(Field.class);
            for (Field field : FIELDS) {
                List<String> texts = TEXTS.get(field);
                row.put(field, texts.get(random.nextInt(texts.size())));
            }
            List<Member> members = new ArrayList<>();
            for (int m = random.nextInt(5); m >= 0; m--) {
                String work = random.nextInt(200) == 0 ? "PNS/TNI/Polri" : "Pekerja Lepas";
                members.add(new Member("Anak", random.nextInt(90), work, "Tamat SD/sederajat", ""));
            }
            families.add(new Family(row, members));
        }
        return families;
    }
}
