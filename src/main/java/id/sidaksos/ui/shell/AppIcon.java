package id.sidaksos.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.image.Image;

/** The program's own icon, in the sizes that window systems ask for. */
public final class AppIcon {
    private AppIcon() {}

    public static List<Image> images() {
        return Stream.of(16, 32, 48, 128)
                .map(size -> new Image(AppIcon.class
                        .getResource("/ui/ikon/ikon-" + size + ".png")
                        .toExternalForm()))
                .toList();
    }
}
