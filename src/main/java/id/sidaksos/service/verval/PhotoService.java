package id.sidaksos.service.verval;

import id.sidaksos.domain.verification.Photo;
import id.sidaksos.domain.verification.RowRef;
import id.sidaksos.sheet.picture.Picture;
import id.sidaksos.sheet.picture.PictureReader;
import java.nio.file.Path;

/** Makes photos small enough for a stick, and reads from them when and where they were taken. */
public final class PhotoService {
    /** A photo with its picture as JPEG. */
    public record Prepared(Photo photo, byte[] jpeg) {}

    /**
     * Reads a photo from a file.
     *
     * @throws id.sidaksos.base.Problem FILE_MISSING, PHOTO_UNREADABLE
     */
    public Prepared prepare(RowRef row, Path file) {
        Picture picture = PictureReader.read(file);
        Photo photo = new Photo(
                row,
                String.valueOf(file.getFileName()),
                picture.taken(),
                picture.latitude(),
                picture.longitude(),
                picture.sha256());
        return new Prepared(photo, picture.jpeg());
    }
}
