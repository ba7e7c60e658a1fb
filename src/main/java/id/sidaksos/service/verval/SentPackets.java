package id.sidaksos.service.verval;

import id.sidaksos.domain.verification.PacketRow;
import id.sidaksos.domain.verification.PacketText;
import id.sidaksos.domain.verification.SentPacket;
import id.sidaksos.store.Packets;
import id.sidaksos.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Packets as they went out, with everything that an answer is held against. */
final class SentPackets {
    private SentPackets() {}

    /** Empty for a packet of another database. */
    static Optional<SentPacket> ofMark(Store store, String mark) {
        return store.packets().ofMark(mark).map(kept -> {
            List<PacketRow> rows = new ArrayList<>();
            for (Packets.BaseRow row : store.packets().rows(kept.id())) {
                rows.add(new PacketRow(row.kind(), row.number(), row.key(), PacketText.decode(row.values())));
            }
            return new SentPacket(
                    kept.id(), kept.packet(), kept.secret(), kept.stamp().time(), FormJson.read(kept.form()), rows);
        });
    }
}
