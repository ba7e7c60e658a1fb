package id.sidaksos.service.verval;

import id.sidaksos.base.Messages;
import id.sidaksos.base.Progress;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.verification.Hasil;
import id.sidaksos.domain.verification.VillageName;
import id.sidaksos.domain.verification.VillagePlan;
import id.sidaksos.sheet.BookWriter;
import id.sidaksos.store.FieldWork.Proposal;
import id.sidaksos.store.FieldWork.Sent;
import id.sidaksos.store.Store;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Papan kemajuan: what was sent, what came back, what was found, village by village. */
public final class VillageBoard {
    private static final List<String> COLUMNS = List.of(
            "KECAMATAN",
            "DESA",
            "KELUARGA",
            "PAKET",
            "PAKET_KEMBALI",
            "DIKIRIM",
            "KEMBALI",
            "TERPERIKSA",
            "PERSEN",
            "LAYAK",
            "TIDAK_LAYAK",
            "DITUNDA",
            "KONFLIK",
            "USULAN",
            "REGU",
            "TENGGAT",
            "TERLAMBAT");

    private final Store store;
    private final Desk desk;
    private final Messages messages;

    public VillageBoard(Store store, Desk desk, Messages messages) {
        this.store = store;
        this.desk = desk;
        this.messages = messages;
    }

    /** @param villages by kecamatan and name; of every village with families, a packet or a plan */
    public record Board(List<BoardLine> villages) {
        public Board {
            villages = List.copyOf(villages);
        }

        /** The sums of each kecamatan, in the order of the villages. */
        public List<BoardLine> districts() {
            Map<String, BoardLine> districts = new LinkedHashMap<>();
            for (BoardLine line : villages) {
                VillageName name = new VillageName("", line.village().district(), "");
                districts.merge(
                        line.village().districtKey(), BoardLine.none(name).plus(line), BoardLine::plus);
            }
            return List.copyOf(districts.values());
        }

        public BoardLine total() {
            return villages.stream().reduce(BoardLine.none(VillageName.NONE), BoardLine::plus);
        }
    }

    /** Reads all families and every hasil once. */
    public Board board(Progress progress) {
        Map<String, Tally> tallies = new TreeMap<>();
        Map<String, Tally> byFamily = families(tallies);
        progress.check();
        packets(tallies, byFamily);
        progress.check();
        store.fieldWork().eachOpenConflict(key -> {
            Tally tally = byFamily.getOrDefault(key, byFamily.get(OfficeValues.familyOf(key)));
            if (tally != null) {
                tally.conflicts++;
            }
        });
        for (Proposal proposal : store.fieldWork().proposals()) {
            if (!proposal.rejected()) {
                tally(tallies, proposal.village()).proposals++;
            }
        }
        for (VillagePlan plan : store.plans().all()) {
            tally(tallies, plan.village()).plan = Optional.of(plan);
        }
        List<BoardLine> lines = new ArrayList<>();
        tallies.values().forEach(tally -> lines.add(tally.line(desk.today())));
        lines.sort(Comparator.comparing((BoardLine line) -> line.village().district())
                .thenComparing(line -> line.village().village()));
        return new Board(lines);
    }

    private Map<String, Tally> families(Map<String, Tally> tallies) {
        VerificationState verified = VerificationState.results(store);
        Map<String, Tally> byFamily = new HashMap<>();
        // A name is made comparable once for each village, not once for each family.
        Map<VillageName, Tally> byName = new HashMap<>();
        for (ListedFamily family : ListedFamily.places(store)) {
            Tally tally = byName.computeIfAbsent(family.village(), name -> tally(tallies, name));
            tally.families++;
            verified.found(family.id()).result().ifPresent(result -> tally.results[result.ordinal()]++);
            byFamily.put(family.id(), tally);
        }
        return byFamily;
    }

    /** A family in two packets was sent once. */
    private void packets(Map<String, Tally> tallies, Map<String, Tally> byFamily) {
        Set<Integer> returned = new HashSet<>();
        for (Sent packet : store.fieldWork().packets()) {
            Tally tally = tally(tallies, packet.village());
            tally.packets++;
            if (packet.back()) {
                tally.returned++;
                returned.add(packet.id());
            }
        }
        Set<String> sent = new HashSet<>();
        Set<String> back = new HashSet<>();
        store.fieldWork().eachSentFamily((packet, key) -> {
            Tally tally = byFamily.get(key);
            if (tally != null) {
                tally.sent += sent.add(key) ? 1 : 0;
                tally.back += returned.contains(packet) && back.add(key) ? 1 : 0;
            }
        });
    }

    private static Tally tally(Map<String, Tally> tallies, VillageName village) {
        return tallies.computeIfAbsent(village.key(), key -> new Tally(village));
    }

    /** A village's figures while they are counted. */
    private static final class Tally {
        private final VillageName village;
        private final int[] results = new int[Hasil.values().length];
        private Optional<VillagePlan> plan = Optional.empty();
        private int families;
        private int packets;
        private int returned;
        private int sent;
        private int back;
        private int conflicts;
        private int proposals;

        private Tally(VillageName village) {
            this.village = village;
        }

        private BoardLine line(LocalDate today) {
            int verified = 0;
            for (int result : results) {
                verified += result;
            }
            boolean passed = plan.flatMap(VillagePlan::deadline)
                    .filter(deadline -> deadline.isBefore(today))
                    .isPresent();
            return new BoardLine(
                    village,
                    plan.map(VillagePlan::team).orElse(""),
                    plan.flatMap(VillagePlan::deadline),
                    families,
                    packets,
                    returned,
                    sent,
                    back,
                    verified,
                    results[Hasil.LAYAK.ordinal()],
                    results[Hasil.TIDAK_LAYAK.ordinal()],
                    results[Hasil.DITUNDA.ordinal()],
                    conflicts,
                    proposals,
                    passed && verified < families ? 1 : 0);
        }
    }

    /** @throws id.sidaksos.base.Problem OUTPUT_…, DISK_FULL */
    public void write(Board board, Path target) {
        List<String> header = COLUMNS.stream()
                .map(column -> messages.text("verval.papan.kolom." + column))
                .toList();
        try (BookWriter book = BookWriter.open(target)) {
            book.sheet(messages.text("verval.papan.lembar.KECAMATAN"), header);
            board.districts().forEach(line -> row(book, line));
            row(book, board.total());
            book.sheet(messages.text("verval.papan.lembar.DESA"), header);
            board.villages().forEach(line -> row(book, line));
            book.save();
        }
    }

    private void row(BookWriter book, BoardLine line) {
        boolean all = line.village().equals(VillageName.NONE);
        book.row(
                all ? messages.text("verval.papan.SEMUA") : line.village().district(),
                line.village().village(),
                line.families(),
                line.packets(),
                line.returned(),
                line.sent(),
                line.back(),
                line.verified(),
                line.percent(),
                line.layak(),
                line.tidakLayak(),
                line.ditunda(),
                line.conflicts(),
                line.proposals(),
                line.team(),
                line.deadline().map(LocalDate::toString).orElse(""),
                line.late());
    }
}
