package matchline.ui.opening;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Opens what is dropped on the window: a file or a folder, the first of several. */
final class FileDrop {
    private final Consumer<Path> open;

    FileDrop(Consumer<Path> open) {
        this.open = open;
    }

    void listen(Scene scene) {
        scene.setOnDragOver(FileDrop::accept);
        scene.setOnDragDropped(
                event -> event.setDropCompleted(take(event.getDragboard().getFiles())));
    }

    /** Whether there was something to open. */
    boolean take(List<File> dropped) {
        Optional<Path> first = dropped.stream().findFirst().map(File::toPath);
        first.ifPresent(open);
        return first.isPresent();
    }

    private static void accept(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
    }
}
