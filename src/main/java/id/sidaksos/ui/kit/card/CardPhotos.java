package id.sidaksos.ui.kit.card;

import id.sidaksos.domain.verification.Photo;
import java.util.function.Consumer;

/** Where the card's photos come from. Window's thread only. */
public interface CardPhotos {
    /** Takes a photo off its row. */
    void detach(Photo photo);

    /** Gives the picture of a photo as JPEG, when it has been read. */
    void picture(Photo photo, Consumer<byte[]> shown);
}
