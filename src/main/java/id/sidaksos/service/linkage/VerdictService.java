package id.sidaksos.service.linkage;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.journal.Entry;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.linkage.Verdict;
import id.sidaksos.service.ListFile;
import id.sidaksos.store.Matches;
import id.sidaksos.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What people say of pairs: kept by the rows' lasting keys, so that no later run and no newer file forgets it. */
public final class VerdictService {
    private final Store store;
    private final Desk desk;

    public VerdictService(Store store, Desk desk) {
        this.store = store;
        this.desk = desk;
    }

    /**
     * Reads verdicts from a list in the form of a run's own output with a further column {@code putusan}: SAMA or BEDA, empty
     * where nothing was decided.
     *
     * @return how many were kept
     * @throws Problem FILE_…, LIST_UNUSABLE where the columns are not there or a verdict is another word
     */
    public int read(Path file, String why) {
        ListFile list = ListFile.read(file, List.of("putusan"));
        Matches.Kind kind = kindOf(list, file);
        List<Matches.Verdict> verdicts = new ArrayList<>();
        for (ListFile.Line line : list.lines()) {
            String word = line.text("putusan").strip().toUpperCase(Locale.ROOT);
            if (word.isEmpty()) {
                continue;
            }
            if (!word.equals("SAMA") && !word.equals("BEDA")) {
                throw new Problem(ErrorCode.LIST_UNUSABLE, file.getFileName().toString(), line.row(), word);
            }
            verdicts.add(verdict(kind, line, word));
        }
        Stamp stamp = desk.stamp();
        return store.transaction(() -> {
            for (Matches.Verdict verdict : verdicts) {
                store.matches().addVerdict(kind, verdict, stamp, why);
                store.journal()
                        .add(
                                stamp,
                                new Entry(
                                        Act.PUTUSAN,
                                        kind + " " + verdict.keyA() + " ~ " + verdict.keyB(),
                                        "",
                                        verdict.verdict(),
                                        why));
            }
            return verdicts.size();
        });
    }

    private static Matches.Kind kindOf(ListFile list, Path file) {
        if (list.has("id_dtks")) {
            return Matches.Kind.DTKS;
        }
        if (list.has("id_individu_a")) {
            return Matches.Kind.GANDA_INDIVIDU;
        }
        if (list.has("id_keluarga_a")) {
            return Matches.Kind.GANDA_KELUARGA;
        }
        throw new Problem(ErrorCode.LIST_UNUSABLE, file.getFileName().toString(), 1, "id_keluarga_a / id_dtks");
    }

    private static Matches.Verdict verdict(Matches.Kind kind, ListFile.Line line, String word) {
        return switch (kind) {
            case DTKS ->
                new Matches.Verdict(
                        joined(line.text("id_keluarga"), line.text("id_individu")), line.text("id_dtks"), word);
            case GANDA_INDIVIDU ->
                ordered(
                        joined(line.text("id_keluarga_a"), line.text("id_individu_a")),
                        joined(line.text("id_keluarga_b"), line.text("id_individu_b")),
                        word);
            case GANDA_KELUARGA -> ordered(line.text("id_keluarga_a"), line.text("id_keluarga_b"), word);
        };
    }

    private static String joined(String family, String person) {
        return person.isEmpty() ? family : family + "/" + person;
    }

    /** A pair inside one list has no first and second. */
    private static Matches.Verdict ordered(String a, String b, String word) {
        return a.compareTo(b) <= 0 ? new Matches.Verdict(a, b, word) : new Matches.Verdict(b, a, word);
    }

    static Set<String> keys(List<Matches.Verdict> verdicts) {
        Set<String> keys = new HashSet<>();
        verdicts.forEach(verdict -> {
            keys.add(verdict.keyA());
            keys.add(verdict.keyB());
        });
        return keys;
    }

    /** Verdicts on rows that are still there, as the engine's tables number them. */
    static List<Verdict> positioned(
            List<Matches.Verdict> verdicts, Map<String, Integer> positionsA, Map<String, Integer> positionsB) {
        List<Verdict> positioned = new ArrayList<>();
        for (Matches.Verdict verdict : verdicts) {
            Integer a = positionsA.get(verdict.keyA());
            Integer b = positionsB.get(verdict.keyB());
            if (a != null && b != null) {
                positioned.add(new Verdict(a, b, Verdict.Answer.valueOf(verdict.verdict())));
            }
        }
        return positioned;
    }
}
