package matchline.ui.viewmodel;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableObjectValue;
import matchline.format.reading.Problem;

/** The file the match on screen came from, what is odd in it, and what is being read now. */
public final class FileModel {
    private final ReadOnlyObjectWrapper<Optional<MatchPlace>> place = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectBinding<Optional<Path>> file =
            Bindings.createObjectBinding(() -> place.get().map(MatchPlace::file), place);
    private final ReadOnlyObjectWrapper<Optional<Path>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Problem>> remarks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper staleness = new ReadOnlyStringWrapper("");

    /** Where the match on screen is; nowhere for the built-in match. */
    public ReadOnlyObjectProperty<Optional<MatchPlace>> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** The file of the match on screen; none for the built-in match. */
    public ObservableObjectValue<Optional<Path>> fileProperty() {
        return file;
    }

    /** The file that is being read. */
    public ReadOnlyObjectProperty<Optional<Path>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** What is odd in the file of the match on screen. */
    public ReadOnlyObjectProperty<List<Problem>> remarksProperty() {
        return remarks.getReadOnlyProperty();
    }

    /** Why the match on screen is not what its file holds by now, in one sentence; empty if it is. */
    public ReadOnlyStringProperty stalenessProperty() {
        return staleness.getReadOnlyProperty();
    }

    /** Another model of the same file, to which nothing listens; what is being read is not read for it. */
    public FileModel again() {
        FileModel again = new FileModel();
        again.place.set(place.get());
        again.remarks.set(remarks.get());
        again.staleness.set(staleness.get());
        return again;
    }

    public void beginReading(Path path) {
        reading.set(Optional.of(path));
    }

    /** The file was read: its match is on screen. */
    public void opened(MatchPlace match, List<Problem> found) {
        reading.set(Optional.empty());
        place.set(Optional.of(match));
        remarks.set(List.copyOf(found));
        staleness.set("");
    }

    /** Nothing was made of the file: what was on screen stays. */
    public void failed() {
        reading.set(Optional.empty());
    }

    /** The file changed and cannot be read as it is now: what was on screen stays. */
    public void outdated(String why) {
        staleness.set(why);
    }
}
