package id.sidaksos.domain.verification;

import java.util.List;

/**
 * A village's list, whole.
 *
 * @param rows families in the order of the paper (RW, RT, address), each followed by its persons
 */
public record Packet(PacketId id, Form form, List<PacketRow> rows) {
    public Packet {
        rows = List.copyOf(rows);
    }

    public List<PacketRow> rows(RecordKind kind) {
        return rows.stream().filter(row -> row.kind() == kind).toList();
    }
}
