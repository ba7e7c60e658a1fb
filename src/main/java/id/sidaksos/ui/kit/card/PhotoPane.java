package id.sidaksos.ui.kit.card;

import id.sidaksos.domain.verification.Photo;
import id.sidaksos.domain.verification.RowRef;
import id.sidaksos.domain.verification.VillageWork;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.text.Texts;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The photos of a row, small, with when and where they were taken. */
final class PhotoPane extends FlowPane {
    private static final double HEIGHT = 110;

    private final RowRef row;
    private final VillageWork work;
    private final CardPhotos photos;
    private final Texts texts;
    private final Map<String, VBox> shown = new HashMap<>();

    PhotoPane(RowRef row, VillageWork work, CardPhotos photos, Texts texts) {
        super(10, 10);
        this.row = row;
        this.work = work;
        this.photos = photos;
        this.texts = texts;
        refresh();
    }

    void refresh() {
        Set<String> now = new HashSet<>();
        for (Photo photo : work.photos(row)) {
            now.add(photo.sha256());
            if (!shown.containsKey(photo.sha256())) {
                VBox box = box(photo);
                shown.put(photo.sha256(), box);
                getChildren().add(box);
            }
        }
        shown.entrySet().removeIf(each -> {
            boolean gone = !now.contains(each.getKey());
            if (gone) {
                getChildren().remove(each.getValue());
            }
            return gone;
        });
        setManaged(!now.isEmpty());
    }

    private VBox box(Photo photo) {
        ImageView view = new ImageView();
        view.setFitHeight(HEIGHT);
        view.setPreserveRatio(true);
        view.setAccessibleText(texts.of("ui.village.foto.dari", photo.name()));
        photos.picture(
                photo, jpeg -> view.setImage(new Image(new ByteArrayInputStream(jpeg), 0, 2 * HEIGHT, true, true)));
        String when = photo.taken().map(texts::moment).orElse(texts.of("ui.village.foto.tanpa_waktu"));
        String where = photo.latitude()
                .map(south -> south.toPlainString() + ", "
                        + photo.longitude().orElseThrow().toPlainString())
                .orElse(texts.of("ui.village.foto.tanpa_tempat"));
        Button off = Controls.button(
                texts,
                Command.of(
                        "lepas" + photo.sha256().substring(0, 8),
                        "ui.village.foto.lepas",
                        "mdi2d-delete-outline",
                        () -> photos.detach(photo)));
        off.getStyleClass().addAll("flat", "small");
        VBox box = new VBox(2, view, Controls.text(when, "keterangan"), Controls.text(where, "keterangan"), off);
        box.getStyleClass().add("foto");
        return box;
    }
}
