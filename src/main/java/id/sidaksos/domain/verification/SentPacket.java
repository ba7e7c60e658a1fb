package id.sidaksos.domain.verification;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A packet as it went out, with the values that each of its rows had then. */
public final class SentPacket {
    private final int id;
    private final PacketId packet;
    private final String secret;
    private final LocalDateTime time;
    private final Form form;
    private final Map<String, PacketRow> byNumber = new HashMap<>();
    private final Map<String, PacketRow> byKey = new HashMap<>();

    /**
     * @param id the packet's number in the database
     * @param secret signs its rows
     * @param time when it was made
     */
    public SentPacket(
            int id, PacketId packet, String secret, LocalDateTime time, Form form, Collection<PacketRow> rows) {
        this.id = id;
        this.packet = packet;
        this.secret = secret;
        this.time = time;
        this.form = form;
        for (PacketRow row : rows) {
            byNumber.put(row.kind().letter() + Integer.toString(row.number()), row);
            byKey.put(row.kind().letter() + row.key(), row);
        }
    }

    public int id() {
        return id;
    }

    public PacketId packet() {
        return packet;
    }

    public String secret() {
        return secret;
    }

    public LocalDateTime time() {
        return time;
    }

    public Form form() {
        return form;
    }

    public Collection<PacketRow> rows() {
        return byNumber.values();
    }

    public Optional<PacketRow> row(RecordKind kind, int number) {
        return Optional.ofNullable(byNumber.get(kind.letter() + Integer.toString(number)));
    }

    public Optional<PacketRow> row(RecordKind kind, String key) {
        return key.isEmpty() ? Optional.empty() : Optional.ofNullable(byKey.get(kind.letter() + key));
    }
}
