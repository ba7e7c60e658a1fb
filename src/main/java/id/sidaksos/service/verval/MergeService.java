package id.sidaksos.service.verval;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Progress;
import id.sidaksos.desk.Desk;
import id.sidaksos.domain.journal.Act;
import id.sidaksos.domain.journal.Entry;
import id.sidaksos.domain.journal.Stamp;
import id.sidaksos.domain.verification.Gathering;
import id.sidaksos.domain.verification.PacketId;
import id.sidaksos.domain.verification.ReturnedPacket;
import id.sidaksos.domain.verification.RowMark;
import id.sidaksos.domain.verification.SentPacket;
import id.sidaksos.service.intake.FileDigest;
import id.sidaksos.service.verval.MergeReport.Part;
import id.sidaksos.store.Packets;
import id.sidaksos.store.Returns.Return;
import id.sidaksos.store.Returns.State;
import id.sidaksos.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes packets back: every file in one transaction. The same file again, and the same content again, change nothing; a file that
 * cannot be merged is put aside with the reason and told. What was merged is on disk when this returns; killed before, nothing
 * of the file is.
 */
public final class MergeService {
    /** Faults of a packet that is kept in mind; for the others the file is no packet at all. */
    private static final Set<ErrorCode> PUT_ASIDE = EnumSet.of(
            ErrorCode.PACKET_FOREIGN,
            ErrorCode.PACKET_TAMPERED,
            ErrorCode.PACKET_OLDER,
            ErrorCode.PACKET_BROKEN,
            ErrorCode.FILE_CORRUPT);

    private final Store store;
    private final Desk desk;
    private final StandingValues values;
    private final PacketFiles files;

    public MergeService(Store store, Desk desk, StandingValues values, PacketFiles files) {
        this.store = store;
        this.desk = desk;
        this.values = values;
        this.files = files;
    }

    /**
     * @throws Problem PACKET_NONE, FILE_… where the file is no packet; PACKET_… where it was put aside; STORE_…, DISK_FULL;
     *     CANCELLED. In each case nothing of its answers is kept.
     */
    public MergeReport merge(Path file, Progress progress) {
        String sha256 = FileDigest.of(file, progress);
        String name = file.getFileName().toString();
        List<Return> before = store.returns().of(sha256);
        if (before.stream().anyMatch(each -> each.state() == State.DIGABUNG)) {
            return again(name, sha256, before);
        }
        Map<String, SentPacket> packets = new LinkedHashMap<>();
        try {
            return merge(file, name, sha256, packets, progress);
        } catch (Problem problem) {
            if (PUT_ASIDE.contains(problem.code())) {
                putAside(name, sha256, packets, problem.code(), before);
            }
            throw problem;
        }
    }

    private MergeReport merge(
            Path file, String name, String sha256, Map<String, SentPacket> packets, Progress progress) {
        SentPacket main = packetsOf(file, name, packets);
        progress.check();
        ReturnedPacket returned = files.read(file, main.form(), mark -> isBlankLine(packets, mark));
        progress.check();
        Gathering found = new Gathering(packets, main, returned.rows());
        if (!found.tampered().isEmpty()) {
            throw new Problem(ErrorCode.PACKET_TAMPERED, name, found.tampered().size());
        }
        int newest = newestMerged(main);
        if (main.packet().batch() < newest) {
            throw new Problem(ErrorCode.PACKET_OLDER, name, main.packet().batch(), newest);
        }
        Stamp stamp = desk.stamp();
        return store.transaction(() -> {
            List<Part> parts = new ArrayList<>();
            for (SentPacket packet : packets.values()) {
                progress.check();
                boolean first = packet == main;
                if (first || packet.packet().batch() >= newestMerged(packet)) {
                    parts.add(new PacketMerge(store, values, packet, stamp)
                            .run(new PacketMerge.File(name, sha256, returned, found, first, false)));
                } else if (!found.of(packet).isEmpty()) {
                    parts.add(aside(
                            name,
                            sha256,
                            packet,
                            ErrorCode.PACKET_OLDER,
                            found.of(packet).size(),
                            stamp));
                }
            }
            return new MergeReport(name, sha256, false, parts, returned.unknownColumns(), returned.minutes());
        });
    }

    /** The packets of this database that the file is of, the one of most rows first. */
    private SentPacket packetsOf(Path file, String name, Map<String, SentPacket> packets) {
        Map<String, Integer> marks = files.marks(file);
        List<String> byRows = new ArrayList<>(marks.keySet());
        byRows.sort((a, b) -> marks.get(b) - marks.get(a));
        if (byRows.isEmpty()) {
            throw new Problem(ErrorCode.PACKET_NONE, name);
        }
        for (String mark : byRows) {
            SentPackets.ofMark(store, mark).ifPresent(packet -> packets.put(mark, packet));
        }
        SentPacket main = packets.get(byRows.get(0));
        if (main == null) {
            packets.clear();
            throw new Problem(ErrorCode.PACKET_FOREIGN, name, " (" + byRows.get(0) + ")");
        }
        return main;
    }

    private static boolean isBlankLine(Map<String, SentPacket> packets, RowMark mark) {
        SentPacket packet = packets.get(mark.packet());
        return packet != null && packet.row(mark.kind(), mark.number()).isEmpty();
    }

    private int newestMerged(SentPacket packet) {
        PacketId id = packet.packet();
        return store.returns().newestMerged(id.district(), id.village());
    }

    /** Keeps in mind that a file came and could not be merged; once for each reason. */
    private void putAside(
            String name, String sha256, Map<String, SentPacket> packets, ErrorCode cause, List<Return> before) {
        if (before.stream().anyMatch(each -> each.cause().equals(cause.name()))) {
            return;
        }
        SentPacket packet = packets.values().stream().findFirst().orElse(null);
        store.transaction(() -> aside(name, sha256, packet, cause, 0, desk.stamp()));
    }

    private Part aside(String name, String sha256, SentPacket packet, ErrorCode cause, int rows, Stamp stamp) {
        int number = packet == null ? 0 : packet.id();
        int id = store.returns()
                .add(new Return(0, number, name, sha256, State.DITAHAN, cause.name(), rows, 0, 0, 0, stamp));
        String target =
                packet == null ? "berkas " + sha256 : "paket " + packet.packet().mark();
        store.journal().add(stamp, new Entry(Act.PAKET_KEMBALI, target, "", name + ": DITAHAN", cause.code()));
        return packet == null ? null : part(id, packet.packet(), cause.name(), rows);
    }

    private static Part part(int id, PacketId packet, String cause, int rows) {
        return new Part(
                id,
                packet.mark(),
                packet.district(),
                packet.village(),
                packet.batch(),
                cause,
                rows,
                0,
                0,
                0,
                0,
                Map.of(),
                MergeReport.Rows.NONE);
    }

    private MergeReport again(String name, String sha256, List<Return> before) {
        Map<Integer, Packets.Kept> kept = new LinkedHashMap<>();
        store.packets().all().forEach(packet -> kept.put(packet.id(), packet));
        List<Part> parts = new ArrayList<>();
        for (Return each : before) {
            Packets.Kept packet = kept.get(each.packet());
            if (packet != null) {
                PacketId id = packet.packet();
                parts.add(new Part(
                        each.id(),
                        id.mark(),
                        id.district(),
                        id.village(),
                        id.batch(),
                        each.cause(),
                        each.rows(),
                        each.changed(),
                        each.conflicts(),
                        each.findings(),
                        0,
                        Map.of(),
                        MergeReport.Rows.NONE));
            }
        }
        return new MergeReport(name, sha256, true, parts, List.of(), Map.of());
    }
}
