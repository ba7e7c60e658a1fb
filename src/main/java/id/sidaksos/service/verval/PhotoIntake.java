package id.sidaksos.service.verval;

import id.sidaksos.base.Progress;
import id.sidaksos.domain.verification.Photo;
import id.sidaksos.domain.verification.RowMark;
import id.sidaksos.domain.verification.RowRef;
import id.sidaksos.service.intake.FileDigest;
import id.sidaksos.service.verval.VillageFileService.ReturnedPhoto;
import id.sidaksos.store.Packets.BaseRow;
import id.sidaksos.store.Packets.Kept;
import id.sidaksos.store.Photos;
import id.sidaksos.store.Returns.Return;
import id.sidaksos.store.Returns.State;
import id.sidaksos.store.Store;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
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
        Optional<Kept> packet = store.packets().ofMark(returned.mark());
        return packet.isEmpty() || returned.photos().isEmpty()
                ? 0
                : take(merged.get().id(), keys(packet.get()), returned.mark(), returned.photos(), progress);
    }

    private int take(
            int returned, Map<RowRef, String> keys, String mark, List<ReturnedPhoto> photos, Progress progress) {
        return store.transaction(() -> {
            int fresh = 0;
            for (ReturnedPhoto each : photos) {
                progress.check();
                Photo photo = each.photo();
                String key = keys.getOrDefault(photo.row(), added(mark, photo.row()));
                Photos.Kept kept = new Photos.Kept(
                        0,
                        returned,
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

    private Map<RowRef, String> keys(Kept packet) {
        Map<RowRef, String> keys = new HashMap<>();
        for (BaseRow row : store.packets().rows(packet.id())) {
            keys.put(new RowRef(row.kind(), row.number()), row.key());
        }
        return keys;
    }

    /** What the village added has no lasting key of its own in the packet: its mark without the signature, K7Q2M4XA-U0001. */
    private static String added(String mark, RowRef row) {
        String signed = new RowMark(mark, row.kind(), row.number(), "").text();
        return signed.substring(0, signed.length() - 1);
    }
}
