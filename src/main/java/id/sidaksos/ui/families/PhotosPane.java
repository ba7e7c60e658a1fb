package id.sidaksos.ui.families;

import id.sidaksos.service.browse.RowCard;
import id.sidaksos.service.verval.FamilyPhotos.FamilyPhoto;
import id.sidaksos.ui.kit.room.Surroundings;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The photos that a village sent of a family, small; each opens large. Takes no room where there are none. */
final class PhotosPane extends FlowPane {
    private static final double HEIGHT = 130;
    private static final double WIDEST = 230;

    private final Surroundings house;
    private final OpenCard open;

    PhotosPane(Surroundings house, OpenCard open) {
        super(10, 10);
        this.house = house;
        this.open = open;
        setId("kartu-foto");
        setRowValignment(VPos.TOP);
        setManaged(false);
        List<String> persons = open.members().stream().map(RowCard::key).toList();
        house.tasks()
                .quiet(progress ->
                        house.district().verval().familyPhotos().of(open.head().key(), persons))
                .onSuccess(this::show)
                .start();
    }

    private void show(List<FamilyPhoto> photos) {
        setManaged(!photos.isEmpty());
        for (int i = 0; i < photos.size(); i++) {
            getChildren().add(thumbnail(photos, i));
        }
    }

    private Button thumbnail(List<FamilyPhoto> photos, int at) {
        FamilyPhoto photo = photos.get(at);
        PhotoWords words = new PhotoWords(house.texts(), open);
        ImageView view = new ImageView();
        view.setFitHeight(HEIGHT);
        view.setPreserveRatio(true);
        picture(house, photo, 2 * WIDEST, 2 * HEIGHT, image -> {
            view.setImage(image);
            // A very wide one is made lower instead of being cut.
            view.setFitHeight(Math.min(HEIGHT, WIDEST * image.getHeight() / image.getWidth()));
        });
        VBox box = new VBox(
                2,
                view,
                line(words.of(photo), "judul-foto"),
                line(words.when(photo), "keterangan"),
                line(words.where(photo), "keterangan"),
                line(words.verifier(photo), "keterangan"));
        Button button = new Button("", box);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setId("foto-" + (at + 1));
        button.getStyleClass().addAll("flat", "foto-kartu");
        button.setAccessibleText(words.whole(photo));
        button.setOnAction(event -> new PhotoView(house, words, photos, at).show());
        return button;
    }

    /** Never cut: a long name makes the button wider. */
    private static Label line(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /** Reads and decodes a photo off the window's thread, no larger than it is shown. */
    static void picture(Surroundings house, FamilyPhoto photo, double width, double height, Consumer<Image> consumer) {
        house.tasks()
                .quiet(progress -> house.district()
                        .verval()
                        .familyPhotos()
                        .picture(photo.id())
                        .map(jpeg -> new Image(new ByteArrayInputStream(jpeg), width, height, true, true)))
                .onSuccess(image -> image.filter(each -> !each.isError()).ifPresent(consumer))
                .start();
    }
}
