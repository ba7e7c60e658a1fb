package id.sidaksos.service.verval;

import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.store.Photos;
import id.sidaksos.store.Store;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Photos that villages sent, by what they are of. */
public final class PhotoAlbum {
    private final Store store;

    public PhotoAlbum(Store store) {
        this.store = store;
    }

    /**
     * A photo without its picture.
     *
     * @param id by which {@link #picture} finds it
     * @param name of the file on the camera
     * @param latitude degrees, there only together with the longitude
     */
    public record Entry(
            int id,
            String name,
            Optional<LocalDateTime> taken,
            Optional<BigDecimal> latitude,
            Optional<BigDecimal> longitude) {}

    /**
     * The photos of a family of the lists, oldest first; of one that came by a proposal, those that came with it too.
     *
     * @param key lasting key of the family
     */
    public List<Entry> ofFamily(String key) {
        return Stream.concat(of(RecordKind.USULAN, key).stream(), of(RecordKind.KELUARGA, key).stream())
                .toList();
    }

    /**
     * The photos of a row, oldest first.
     *
     * @param key lasting key of the row; of what a village adds, that of its proposal
     */
    public List<Entry> of(RecordKind kind, String key) {
        List<Entry> entries = new ArrayList<>();
        for (Photos.Kept each : store.photos().of(kind, key)) {
            entries.add(new Entry(each.id(), each.name(), each.taken(), each.latitude(), each.longitude()));
        }
        return entries;
    }

    /** The picture as JPEG; empty for a number that is not there. */
    public Optional<byte[]> picture(int id) {
        return store.photos().picture(id);
    }
}
