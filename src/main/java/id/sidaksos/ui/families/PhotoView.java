package id.sidaksos.ui.families;

import id.sidaksos.base.Sentence;
import id.sidaksos.service.verval.FamilyPhotos.FamilyPhoto;
import id.sidaksos.ui.kit.command.Command;
import id.sidaksos.ui.kit.control.Controls;
import id.sidaksos.ui.kit.dialog.FilePicker;
import id.sidaksos.ui.kit.room.Surroundings;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One photo of a family, large: the arrows turn to the others, Esc closes, a copy can be saved. */
final class PhotoView extends VBox {
    private static final double WIDTH = 500;
    private static final double HEIGHT = 330;
    private static final FilePicker.Kind JPEG = new FilePicker.Kind("ui.families.foto.berkas", List.of("jpg"));

    private final Surroundings house;
    private final PhotoWords words;
    private final List<FamilyPhoto> photos;
    private final ImageView view = new ImageView();
    private final Label place = Controls.text("", "keterangan");
    private final Label about = Controls.text("");
    private int at;

    PhotoView(Surroundings house, PhotoWords words, List<FamilyPhoto> photos, int at) {
        super(8);
        this.house = house;
        this.words = words;
        this.photos = photos;
        setId("foto-besar");
        view.setFitWidth(WIDTH);
        view.setFitHeight(HEIGHT);
        view.setPreserveRatio(true);
        StackPane picture = new StackPane(view);
        // Fixed: the buttons stay under the finger whatever form a photo has.
        picture.setMinSize(WIDTH, HEIGHT);
        Label warning = Controls.text(house.texts().of("ui.families.foto.data_pribadi"), "keterangan");
        HBox.setHgrow(warning, Priority.ALWAYS);
        HBox keep = new HBox(
                10,
                warning,
                Controls.button(
                        house.texts(),
                        Command.of(
                                "foto.simpan", "ui.families.foto.simpan", "mdi2c-content-save-outline", this::save)));
        keep.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(picture, turning(), about, keep);
        parentProperty().addListener((o, was, is) -> {
            if (is != null) {
                // Whichever button of the dialog has the keyboard.
                is.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
            }
        });
        go(at);
    }

    void show() {
        house.dialogs().custom("ui.families.foto", this, List.of());
    }

    private HBox turning() {
        HBox line = new HBox(
                8,
                Controls.iconButton(
                        house.texts(),
                        Command.of("foto.sebelum", "ui.families.foto.sebelum", "mdi2c-chevron-left", () -> go(at - 1))),
                place,
                Controls.iconButton(
                        house.texts(),
                        Command.of(
                                "foto.berikut", "ui.families.foto.berikut", "mdi2c-chevron-right", () -> go(at + 1))));
        line.setAlignment(Pos.CENTER);
        return line;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
            event.consume();
            go(at + (event.getCode() == KeyCode.LEFT ? -1 : 1));
        }
    }

    /** Past the last comes the first. */
    private void go(int to) {
        at = Math.floorMod(to, photos.size());
        FamilyPhoto photo = photos.get(at);
        int shown = at;
        place.setText(house.texts().of("ui.families.foto.ke", at + 1, photos.size()));
        about.setText(words.whole(photo));
        view.setImage(null);
        view.setAccessibleText(words.whole(photo));
        PhotosPane.picture(house, photo, 2 * WIDTH, 2 * HEIGHT, image -> {
            if (shown == at) {
                view.setImage(image);
            }
        });
    }

    private void save() {
        FamilyPhoto photo = photos.get(at);
        house.dialogs()
                .files()
                .save("ui.families.foto.simpan", withEnding(photo.name()), JPEG)
                .ifPresent(target -> write(
                        photo,
                        target.resolveSibling(withEnding(target.getFileName().toString()))));
    }

    private static String withEnding(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".jpg") || lower.endsWith(".jpeg") ? name : name + ".jpg";
    }

    private void write(FamilyPhoto photo, Path target) {
        house.tasks()
                .job("ui.families.foto.simpan", progress -> {
                    house.district().verval().familyPhotos().save(photo.id(), target);
                    return target;
                })
                .onSuccess(file -> house.dialogs()
                        .notice(Sentence.of(
                                "ui.families.foto.tersimpan", file.getFileName().toString())))
                .start();
    }
}
