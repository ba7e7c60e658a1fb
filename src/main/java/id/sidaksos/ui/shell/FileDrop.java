package id.sidaksos.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes files that are dropped anywhere on the window, while it can take any. */
final class FileDrop {
    private final BooleanSupplier ready;
    private final Consumer<List<Path>> taker;

    private FileDrop(BooleanSupplier ready, Consumer<List<Path>> taker) {
        this.ready = ready;
        this.taker = taker;
    }

    /** @param ready whether files can be taken at this moment */
    static void on(Scene scene, BooleanSupplier ready, Consumer<List<Path>> taker) {
        FileDrop drop = new FileDrop(ready, taker);
        scene.setOnDragOver(drop::over);
        scene.setOnDragDropped(drop::dropped);
    }

    private void over(DragEvent event) {
        if (ready.getAsBoolean() && event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<Path> files =
                event.getDragboard().getFiles().stream().map(File::toPath).toList();
        if (ready.getAsBoolean() && !files.isEmpty()) {
            taker.accept(files);
            event.setDropCompleted(true);
        }
        event.consume();
    }
}
