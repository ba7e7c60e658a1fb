package id.sidaksos.service.linkage;

import id.sidaksos.base.Progress;
import id.sidaksos.domain.layout.Field;
import id.sidaksos.domain.layout.SourceKind;
import id.sidaksos.domain.registry.RegionNode;
import id.sidaksos.service.linkage.BoardLine.Part;
import id.sidaksos.store.Matches;
import id.sidaksos.store.PairQueues.Standing;
import id.sidaksos.store.Store;
import id.sidaksos.store.StoredRow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** P3KE and DTKS held against one another village by village: who is in both, in one only, in dispute. */
public final class BoardService {
    private static final Set<Field> FIELDS = EnumSet.of(Field.NAMA, Field.TANGGAL_LAHIR, Field.ALAMAT);
    private static final byte ALONE = 0;
    private static final byte DISPUTED = 1;
    private static final byte LINKED = 2;
    private static final int LEFT = 0;
    private static final int RIGHT = 1;

    private final Store store;

    public BoardService(Store store) {
        this.store = store;
    }

    /** Lines by kecamatan and village; empty where nothing was matched yet. Reads both lists' numbers and the run once. */
    public List<BoardLine> board(Progress progress) {
        OptionalInt run = store.matches().newestRun(Matches.Kind.DTKS);
        if (run.isEmpty()) {
            return List.of();
        }
        List<Map<Integer, Byte>> standing = standing(run.getAsInt());
        progress.check();
        Map<Integer, RegionNode> regions = ReviewService.regions(store);
        Map<String, int[]> counts = new TreeMap<>();
        Map<String, List<Integer>> numbers = new HashMap<>();
        SourceKind[] lists = {Sides.persons(store), SourceKind.DTKS};
        for (int side = LEFT; side <= RIGHT; side++) {
            Map<Integer, Byte> found = standing.get(side);
            boolean left = side == LEFT;
            store.rows().eachPlace(lists[side], (row, place) -> {
                String key = ReviewService.villageKey(region(regions, place));
                List<Integer> places = numbers.computeIfAbsent(key, each -> new ArrayList<>(1));
                if (!places.contains(place)) {
                    places.add(place);
                }
                count(counts.computeIfAbsent(key, each -> new int[4]), found.getOrDefault(row, ALONE), left);
            });
            progress.check();
        }
        List<BoardLine> board = new ArrayList<>();
        counts.forEach((key, count) -> {
            RegionNode region = region(regions, numbers.get(key).get(0));
            board.add(new BoardLine(
                    region.district(), region.village(), numbers.get(key), count[0], count[1], count[2], count[3]));
        });
        return board;
    }

    private static RegionNode region(Map<Integer, RegionNode> regions, int number) {
        return regions.getOrDefault(number, new RegionNode(0, "", "", "", "", ""));
    }

    private static void count(int[] counts, byte standing, boolean left) {
        if (left) {
            counts[standing == LINKED ? 0 : standing == DISPUTED ? 3 : 1]++;
        } else if (standing == ALONE) {
            counts[2]++;
        }
    }

    /** By row: linked, or in dispute; of the first list and of the second. */
    private List<Map<Integer, Byte>> standing(int run) {
        Map<Integer, Byte> left = new HashMap<>();
        Map<Integer, Byte> right = new HashMap<>();
        store.pairQueues().eachStanding(run, pair -> {
            byte standing = standing(pair);
            if (standing != ALONE) {
                left.merge(pair.a(), standing, (one, other) -> one > other ? one : other);
                right.merge(pair.b(), standing, (one, other) -> one > other ? one : other);
            }
        });
        return List.of(left, right);
    }

    private static byte standing(Standing pair) {
        boolean open = pair.verdict().isEmpty() || pair.verdict().equals("NANTI");
        if (pair.verdict().equals("SAMA") || open && pair.decision().equals("OTOMATIS")) {
            return LINKED;
        }
        return open && pair.decision().equals("TINJAU") ? DISPUTED : ALONE;
    }

    /** The persons behind a number of the board. */
    public List<BoardName> names(BoardLine line, Part part, Progress progress) {
        OptionalInt run = store.matches().newestRun(Matches.Kind.DTKS);
        if (run.isEmpty()) {
            return List.of();
        }
        boolean left = part != Part.HANYA_DTKS;
        Map<Integer, Byte> standing = standing(run.getAsInt()).get(left ? LEFT : RIGHT);
        byte wanted =
                switch (part) {
                    case KEDUANYA -> LINKED;
                    case SENGKETA -> DISPUTED;
                    case HANYA_P3KE, HANYA_DTKS -> ALONE;
                };
        List<BoardName> names = new ArrayList<>();
        SourceKind list = left ? Sides.persons(store) : SourceKind.DTKS;
        store.rows().ofVillages(list, line.numbers(), FIELDS, row -> {
            progress.check();
            if (standing.getOrDefault(row.id(), ALONE) == wanted) {
                names.add(name(row, left));
            }
        });
        return names;
    }

    private static BoardName name(StoredRow row, boolean p3ke) {
        return new BoardName(
                row.id(),
                p3ke ? row.text(Field.ID_KELUARGA) : "",
                row.text(Field.NAMA),
                row.nik().digits(),
                SideReader.date(row.date(Field.TANGGAL_LAHIR)),
                row.text(Field.ALAMAT),
                row.region().village());
    }
}
