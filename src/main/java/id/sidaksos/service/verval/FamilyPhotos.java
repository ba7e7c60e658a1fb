package id.sidaksos.service.verval;

import id.sidaksos.domain.verification.Form;
import id.sidaksos.domain.verification.RecordKind;
import id.sidaksos.sheet.OutputFile;
import id.sidaksos.store.Photos.Kept;
import id.sidaksos.store.Store;
import id.sidaksos.store.Verifications.Origin;
import id.sidaksos.store.Verifications.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The photos that a village sent of a family and its persons, for the office to look at. */
public final class FamilyPhotos {
    private final Store store;

    public FamilyPhotos(Store store) {
        this.store = store;
    }

    /**
     * A photo without its picture.
     *
     * @param id for {@link #picture}
     * @param person lasting key of the person it shows; empty for one of the family
     * @param name of the file it came from
     * @param taken by the camera's own clock
     * @param latitude degrees, south negative; there only together with the longitude
     * @param verifier who gave the family's answers of the same packet; empty where nobody is named
     */
    public record FamilyPhoto(
            int id,
            String person,
            String name,
            Optional<LocalDateTime> taken,
            Optional<BigDecimal> latitude,
            Optional<BigDecimal> longitude,
            String verifier) {}

    /**
     * The family's own first, those that came with its proposal before the later ones, then those of its persons; each oldest first.
     *
     * @param persons lasting keys of the family's persons
     */
    public List<FamilyPhoto> of(String family, Collection<String> persons) {
        List<FamilyPhoto> photos = new ArrayList<>();
        List<Value> values = new ArrayList<>();
        for (RecordKind kind : List.of(RecordKind.USULAN, RecordKind.KELUARGA)) {
            store.photos().of(kind, family).forEach(photo -> photos.add(photo(photo, "", family, values)));
        }
        for (String person : persons) {
            store.photos()
                    .of(RecordKind.ANGGOTA, person)
                    .forEach(photo -> photos.add(photo(photo, person, family, values)));
        }
        return List.copyOf(photos);
    }

    private FamilyPhoto photo(Kept photo, String person, String family, List<Value> values) {
        if (values.isEmpty()) {
            values.addAll(store.verifications().of(RecordKind.KELUARGA, family));
        }
        String verifier = values.stream()
                .filter(value -> value.origin() == Origin.PAKET
                        && value.originId() == photo.returned()
                        && value.item().equals(Form.VERIFIER))
                .map(Value::after)
                .reduce("", (older, newer) -> newer);
        return new FamilyPhoto(
                photo.id(), person, photo.name(), photo.taken(), photo.latitude(), photo.longitude(), verifier);
    }

    /** The picture as JPEG; empty for a number that is not there. */
    public Optional<byte[]> picture(int id) {
        return store.photos().picture(id);
    }

    /**
     * Writes a photo as a JPEG file; it appears in its place whole or not at all.
     *
     * @throws id.sidaksos.base.Problem OUTPUT_UNWRITABLE, OUTPUT_OPEN_ELSEWHERE, DISK_FULL
     */
    public void save(int id, Path target) {
        byte[] jpeg = picture(id).orElseThrow();
        try (OutputFile file = OutputFile.open(target)) {
            try {
                file.stream().write(jpeg);
            } catch (IOException e) {
                throw file.problem(e);
            }
            file.publish();
        }
    }
}
