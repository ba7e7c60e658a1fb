package id.sidaksos.domain.verification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A packet with everything that a village has answered in it. Begins as the packet went out; each {@link WorkStep} is laid on top
 * in its order. Not for two threads at once.
 */
public final class VillageWork {
    private final VillagePacket village;
    private final Map<RowRef, WorkRow> rows = new TreeMap<>();
    private final Map<Integer, List<WorkRow>> members = new HashMap<>();
    private final List<WorkRow> families = new ArrayList<>();
    private final Map<String, RowRef> byMark = new HashMap<>();
    private final Map<RowRef, Map<String, Photo>> photos = new TreeMap<>();
    private final Map<String, String> minutes = new LinkedHashMap<>();
    private final Map<RecordKind, Integer> highest = new HashMap<>();
    private final FamilyGaps gaps;

    public VillageWork(VillagePacket village) {
        this(village, false);
    }

    /** Of a packet that went out on paper: what paper does not ask is never lacking. */
    public static VillageWork onPaper(VillagePacket village) {
        return new VillageWork(village, true);
    }

    private VillageWork(VillagePacket village, boolean paper) {
        this.village = village;
        this.gaps = new FamilyGaps(form(), paper);
        int family = 0;
        for (PacketRow row : village.packet().rows()) {
            family = row.kind() == RecordKind.KELUARGA ? row.number() : family;
            add(new WorkRow(
                    new RowRef(row.kind(), row.number()),
                    row.kind() == RecordKind.USULAN ? 0 : family,
                    false,
                    row.values()));
        }
        village.marks().forEach((row, mark) -> byMark.put(mark, row));
    }

    public Packet packet() {
        return village.packet();
    }

    public Form form() {
        return village.packet().form();
    }

    /** Lays a step on top. A step for a row that is not there changes nothing: its row was taken back. */
    public void apply(WorkStep step) {
        if (step instanceof WorkStep.Answered answered) {
            row(answered.row()).ifPresent(row -> row.answer(answered.item(), answered.value(), answered.stamp()));
        } else if (step instanceof WorkStep.Added added) {
            if (!rows.containsKey(added.row())) {
                add(new WorkRow(added.row(), added.family(), true, Map.of()));
            }
        } else if (step instanceof WorkStep.Dropped dropped) {
            row(dropped.row()).filter(WorkRow::added).ifPresent(this::remove);
        } else if (step instanceof WorkStep.Minuted minuted) {
            minutes.putAll(minuted.minutes());
            minutes.values().removeIf(String::isEmpty);
        } else if (step instanceof WorkStep.Pictured pictured) {
            Photo photo = pictured.photo();
            photos.computeIfAbsent(photo.row(), row -> new LinkedHashMap<>()).put(photo.sha256(), photo);
        } else if (step instanceof WorkStep.Unpictured unpictured) {
            photos.getOrDefault(unpictured.row(), new HashMap<>()).remove(unpictured.sha256());
        }
    }

    private void add(WorkRow row) {
        rows.put(row.ref(), row);
        highest.merge(row.ref().kind(), row.ref().number(), Math::max);
        switch (row.ref().kind()) {
            case KELUARGA -> families.add(row);
            case ANGGOTA ->
                members.computeIfAbsent(row.family(), family -> new ArrayList<>())
                        .add(row);
            default -> {}
        }
    }

    private void remove(WorkRow row) {
        rows.remove(row.ref());
        photos.remove(row.ref());
        members.getOrDefault(row.family(), new ArrayList<>()).remove(row);
    }

    /** In the order of the paper. */
    public List<WorkRow> families() {
        return Collections.unmodifiableList(families);
    }

    /** The family's persons, those that were added last. */
    public List<WorkRow> members(int family) {
        return Collections.unmodifiableList(members.getOrDefault(family, List.of()));
    }

    public List<WorkRow> proposals() {
        return rows.values().stream()
                .filter(row -> row.ref().kind() == RecordKind.USULAN)
                .toList();
    }

    public Optional<WorkRow> row(RowRef ref) {
        return Optional.ofNullable(rows.get(ref));
    }

    /** The row of a mark that was scanned or typed; empty where it is none of this packet's. */
    public Optional<WorkRow> ofMark(String text) {
        return RowMark.parse(text).map(mark -> byMark.get(mark.text())).flatMap(this::row);
    }

    /** The number that the next row of this kind gets. Numbers of rows that were taken back are not given again. */
    public RowRef next(RecordKind kind) {
        return new RowRef(kind, highest.getOrDefault(kind, 0) + 1);
    }

    /** By the keys of {@link Minutes}. */
    public Map<String, String> minutes() {
        return Collections.unmodifiableMap(minutes);
    }

    public Collection<Photo> photos(RowRef row) {
        return Collections.unmodifiableCollection(
                photos.getOrDefault(row, Map.of()).values());
    }

    public List<Photo> photos() {
        return photos.values().stream().flatMap(each -> each.values().stream()).toList();
    }

    /** What is still to be answered of a family, in the order of the card. */
    public List<Gap> gaps(int family) {
        return row(new RowRef(RecordKind.KELUARGA, family))
                .map(row -> gaps.of(row, members(family)))
                .orElse(List.of());
    }

    public FamilyState state(int family) {
        if (gaps(family).isEmpty()) {
            return FamilyState.SELESAI;
        }
        boolean touched = row(new RowRef(RecordKind.KELUARGA, family))
                        .filter(row -> !row.answers().isEmpty())
                        .isPresent()
                || members(family).stream()
                        .anyMatch(row -> row.added() || !row.answers().isEmpty());
        return touched ? FamilyState.SEBAGIAN : FamilyState.BELUM;
    }

    public Optional<Hasil> result(int family) {
        return row(new RowRef(RecordKind.KELUARGA, family))
                .map(row -> row.value(Form.RESULT))
                .filter(code -> !code.isEmpty())
                .map(Hasil::valueOf);
    }

    public WorkFigures figures() {
        int[] states = new int[FamilyState.values().length];
        int[] results = new int[Hasil.values().length];
        for (WorkRow family : families) {
            states[state(family.family()).ordinal()]++;
            result(family.family()).ifPresent(result -> results[result.ordinal()]++);
        }
        int added = (int) rows.values().stream()
                .filter(row -> row.added() && row.ref().kind() == RecordKind.ANGGOTA)
                .count();
        return new WorkFigures(
                families.size(),
                states[FamilyState.SELESAI.ordinal()],
                states[FamilyState.SEBAGIAN.ordinal()],
                results[Hasil.LAYAK.ordinal()],
                results[Hasil.TIDAK_LAYAK.ordinal()],
                results[Hasil.DITUNDA.ordinal()],
                added,
                proposals().size(),
                photos().size());
    }

    /** The first family after this one, and from the top again, that is not finished; empty where all are. */
    public Optional<WorkRow> nextOpen(int family) {
        int at = 0;
        while (at < families.size() && families.get(at).family() != family) {
            at++;
        }
        for (int step = 1; step <= families.size(); step++) {
            WorkRow candidate = families.get((at + step) % families.size());
            if (candidate.family() != family && state(candidate.family()) != FamilyState.SELESAI) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** The work as it comes back to the office: the same as a workbook gives. */
    public ReturnedPacket returned() {
        List<ReturnedRow> back = new ArrayList<>();
        for (WorkRow family : families) {
            back.add(returned(family, back.size() + 1));
            members(family.family()).forEach(member -> back.add(returned(member, back.size() + 1)));
        }
        proposals().forEach(proposal -> back.add(returned(proposal, back.size() + 1)));
        return new ReturnedPacket(back, List.of(), List.of(), minutes);
    }

    private ReturnedRow returned(WorkRow row, int line) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, String> locked = new LinkedHashMap<>();
        for (Item item : form().of(row.ref().kind())) {
            String value = row.value(item.key());
            if (!value.isEmpty()) {
                (item.open() || row.added() ? values : locked).put(item.key(), value);
            }
        }
        String parent = row.added() && row.family() > 0 ? Integer.toString(row.family()) : "";
        return new ReturnedRow(
                village.marks().getOrDefault(row.ref(), ""), row.ref().kind(), parent, "", line, values, locked);
    }
}
