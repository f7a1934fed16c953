package matchline.ui.viewmodel;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import matchline.format.reading.Problem;

/** The file the match on screen came from, what is odd in it, and what is being read now. */
public final class FileModel {
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Path>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Problem>> remarks = new ReadOnlyObjectWrapper<>(List.of());

    /** The file of the match on screen; none for the built-in match. */
    public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** The file that is being read. */
    public ReadOnlyObjectProperty<Optional<Path>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** What is odd in the file of the match on screen. */
    public ReadOnlyObjectProperty<List<Problem>> remarksProperty() {
        return remarks.getReadOnlyProperty();
    }

    public void beginReading(Path path) {
        reading.set(Optional.of(path));
    }

    /** The file was read: its match is on screen. */
    public void opened(Path path, List<Problem> found) {
        reading.set(Optional.empty());
        file.set(Optional.of(path));
        remarks.set(List.copyOf(found));
    }

    /** Nothing could be made of the file: what was on screen stays. */
    public void failed() {
        reading.set(Optional.empty());
    }
}
