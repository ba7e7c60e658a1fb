package id.sidaksos.service.verval;

import id.sidaksos.base.Progress;
import id.sidaksos.domain.verification.Gathering;
import id.sidaksos.domain.verification.PacketRow;
import id.sidaksos.domain.verification.Photo;
import id.sidaksos.domain.verification.RowMark;
import id.sidaksos.domain.verification.RowRef;
import id.sidaksos.domain.verification.SentPacket;
import id.sidaksos.service.intake.FileDigest;
import id.sidaksos.service.verval.VillageFileService.ReturnedPhoto;
import id.sidaksos.store.Photos;
import id.sidaksos.store.Returns.Return;
import id.sidaksos.store.Returns.State;
import id.sidaksos.store.Store;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps the photos of an encrypted packet that was merged. */
public final class PhotoIntake {
    private final Store store;
    private final VillageFileService files = new VillageFileService();

    public PhotoIntake(Store store) {
        this.store = store;
    }

    /**
     * Keeps the photos of a file that has been merged; of any other file none. Photos that are there already stay as they are.
     *
     * @return photos that are new
     * @throws id.sidaksos.base.Problem as {@link VillageFileService#read}
     */
    public int take(Path file, String passphrase, Progress progress) {
        if (!files.isOne(file)) {
            return 0;
        }
        Optional<Return> merged = store.returns().of(FileDigest.of(file, progress)).stream()
                .filter(each -> each.state() == State.DIGABUNG)
                .findFirst();
        if (merged.isEmpty()) {
            return 0;
        }
        VillageFileService.Returned returned = files.read(file, passphrase);
        Optional<SentPacket> packet = SentPackets.ofMark(store, returned.mark());
        return packet.isEmpty() || returned.photos().isEmpty()
                ? 0
                : take(merged.get().id(), keys(packet.get(), returned), returned, progress);
    }

    private int take(int number, Map<RowRef, String> keys, VillageFileService.Returned returned, Progress progress) {
        return store.transaction(() -> {
            int fresh = 0;
            for (ReturnedPhoto each : returned.photos()) {
                progress.check();
                Photo photo = each.photo();
                String key = keys.getOrDefault(photo.row(), nameless(returned.mark(), photo.row()));
                Photos.Kept kept = new Photos.Kept(
                        0,
                        number,
                        photo.row().kind(),
                        key,
                        photo.name(),
                        photo.taken(),
                        photo.latitude(),
                        photo.longitude(),
                        photo.sha256());
                fresh += store.photos().add(kept, each.jpeg()) ? 1 : 0;
            }
            return fresh;
        });
    }

    /** Lasting keys of the packet's rows, and of those that the village has added: the keys of its proposals. */
    private static Map<RowRef, String> keys(SentPacket packet, VillageFileService.Returned returned) {
        Map<RowRef, String> keys = new HashMap<>();
        for (PacketRow row : packet.rows()) {
            keys.put(new RowRef(row.kind(), row.number()), row.key());
        }
        Map<String, SentPacket> packets = Map.of(returned.mark(), packet);
        new Gathering(packets, packet, returned.packet().rows()).added(packet).forEach(added -> RowMark.parse(
                        added.row().mark())
                .ifPresent(mark -> keys.put(new RowRef(mark.kind(), mark.number()), Proposing.key(packet, added))));
        return keys;
    }

    /** What has neither a name nor a NIK is no proposal: its mark without the signature, K7Q2M4XA-U0001. */
    private static String nameless(String mark, RowRef row) {
        String signed = new RowMark(mark, row.kind(), row.number(), "").text();
        return signed.substring(0, signed.length() - 1);
    }
}
