package id.sidaksos.domain.verification;

import id.sidaksos.domain.layout.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the home of every row that came back, by its mark alone: sheets, order, names of files and headers do not count. Rows of
 * several packets may stand in one file; each goes to its own.
 */
public final class Gathering {
    private final Map<String, SentPacket> packets;
    private final SentPacket main;
    private final Map<Home, List<ReturnedRow>> rows = new LinkedHashMap<>();
    private final List<Added> added = new ArrayList<>();
    private final List<ReturnedRow> tampered = new ArrayList<>();
    private final List<ReturnedRow> foreign = new ArrayList<>();
    private final List<ReturnedRow> swapped = new ArrayList<>();
    private final List<ReturnedRow> homeless = new ArrayList<>();
    private int recovered;
    private int doubled;

    /**
     * A family or a person that the village has added.
     *
     * @param family ID Keluarga of the family that a person was added to; empty for a family, or where nobody can tell
     */
    public record Added(SentPacket packet, RecordKind kind, String family, ReturnedRow row) {}

    /**
     * @param packets the packets of this database that the file's marks name, by their marks
     * @param main the one that most of the file is of: rows without a mark are taken to be of it
     */
    public Gathering(Map<String, SentPacket> packets, SentPacket main, List<ReturnedRow> returned) {
        this.packets = packets;
        this.main = main;
        returned.forEach(this::take);
    }

    private void take(ReturnedRow row) {
        if (row.mark().isBlank()) {
            unmarked(row);
            return;
        }
        Optional<RowMark> mark = RowMark.parse(row.mark());
        if (mark.isEmpty()) {
            tampered.add(row);
            return;
        }
        SentPacket packet = packets.get(mark.get().packet());
        if (packet == null) {
            foreign.add(row);
            return;
        }
        marked(row, mark.get(), packet);
    }

    private void marked(ReturnedRow row, RowMark mark, SentPacket packet) {
        Optional<PacketRow> sent = packet.row(mark.kind(), mark.number());
        String key = sent.map(PacketRow::key).orElse("");
        String base = sent.map(each -> PacketText.encode(each.values())).orElse("");
        if (!mark.isGenuine(packet.secret(), key, base)) {
            tampered.add(row);
        } else if (sent.isEmpty()) {
            add(row, mark.kind(), packet);
        } else if (isSwapped(row, sent.get())) {
            swapped.add(row);
        } else {
            home(row, new Home(packet.packet().mark(), mark.kind(), key));
        }
    }

    /** A row whose mark was emptied is known by the ID that stands in it; one without either was added. */
    private void unmarked(ReturnedRow row) {
        Optional<PacketRow> sent = main.row(row.kind(), lockedKey(row));
        if (sent.isPresent()) {
            recovered++;
            home(row, new Home(main.packet().mark(), row.kind(), sent.get().key()));
        } else if (lockedKey(row).isEmpty()) {
            add(row, row.kind() == RecordKind.KELUARGA ? RecordKind.USULAN : row.kind(), main);
        } else if (!row.values().isEmpty()) {
            homeless.add(row);
        }
    }

    private void home(ReturnedRow row, Home home) {
        List<ReturnedRow> copies = rows.computeIfAbsent(home, each -> new ArrayList<>(1));
        doubled += copies.isEmpty() ? 0 : 1;
        copies.add(row);
    }

    private void add(ReturnedRow row, RecordKind kind, SentPacket packet) {
        if (!row.values().isEmpty() || row.locked().values().stream().anyMatch(text -> !text.isBlank())) {
            added.add(new Added(packet, kind, kind == RecordKind.ANGGOTA ? family(row, packet) : "", row));
        }
    }

    /** The family's running number in the packet, or its ID. */
    private static String family(ReturnedRow row, SentPacket packet) {
        String parent = row.parent().strip();
        Optional<PacketRow> byId = packet.row(RecordKind.KELUARGA, parent);
        if (byId.isEmpty() && parent.matches("[0-9]{1,6}")) {
            byId = packet.row(RecordKind.KELUARGA, Integer.parseInt(parent));
        }
        return byId.map(PacketRow::key).orElse("");
    }

    /** Whether another family or person stands in the row than its mark says: a part of a row was pasted or sorted alone. */
    private static boolean isSwapped(ReturnedRow row, PacketRow sent) {
        String key = lockedKey(row);
        return !key.isEmpty() && !key.equals(sent.key()) && !sent.key().startsWith(key + "#");
    }

    private static String lockedKey(ReturnedRow row) {
        String family = row.locked().getOrDefault(Field.ID_KELUARGA.key(), "").strip();
        if (row.kind() == RecordKind.KELUARGA) {
            return family;
        }
        String person = row.locked().getOrDefault(Field.ID_INDIVIDU.key(), "").strip();
        return row.kind() == RecordKind.USULAN || family.isEmpty() || person.isEmpty() ? "" : family + "/" + person;
    }

    /** What came back for each row of a packet, once. */
    public List<Merge.Theirs> of(SentPacket packet) {
        List<Merge.Theirs> found = new ArrayList<>();
        rows.forEach((home, copies) -> {
            if (home.packet().equals(packet.packet().mark())) {
                PacketRow sent = packet.row(home.kind(), home.key()).orElseThrow();
                found.add(new Merge.Theirs(home, sent.values(), copies));
            }
        });
        return found;
    }

    /** Rows of the main packet that did not come back: they stay as they are. */
    public List<PacketRow> absent() {
        Set<String> here = new HashSet<>();
        rows.keySet().forEach(home -> {
            if (home.packet().equals(main.packet().mark())) {
                here.add(home.kind().letter() + home.key());
            }
        });
        swapped.forEach(row -> RowMark.parse(row.mark())
                .flatMap(mark -> main.row(mark.kind(), mark.number()))
                .ifPresent(row1 -> here.add(row1.kind().letter() + row1.key())));
        return main.rows().stream()
                .filter(row -> !here.contains(row.kind().letter() + row.key()))
                .toList();
    }

    public List<Added> added(SentPacket packet) {
        return added.stream().filter(each -> each.packet() == packet).toList();
    }

    /** Rows with a mark that this database never wrote. */
    public Collection<ReturnedRow> tampered() {
        return tampered;
    }

    /** Rows of packets that this database does not know. */
    public Collection<ReturnedRow> foreign() {
        return foreign;
    }

    /** Rows whose mark names one family or person and whose ID another: nothing is taken from them. */
    public Collection<ReturnedRow> swapped() {
        return swapped;
    }

    /** Rows without a mark whose ID is none of the packet's. */
    public Collection<ReturnedRow> homeless() {
        return homeless;
    }

    /** Rows whose mark was emptied, found by their ID. */
    public int recovered() {
        return recovered;
    }

    /** Further copies of rows. */
    public int doubled() {
        return doubled;
    }
}
