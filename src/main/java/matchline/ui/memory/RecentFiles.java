package matchline.ui.memory;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import matchline.ui.viewmodel.MatchPlace;

/** What was opened last, the latest first; kept in the settings. Names tell no score: a viewer may not want to know it. */
public final class RecentFiles {
    private static final int MOST = 10;

    private final Settings settings;
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ObservableList<Entry> shown = FXCollections.unmodifiableObservableList(entries);

    /**
     * Something that was opened.
     *
     * @param number of the match in its file, from 0; none for a folder
     */
    public record Entry(Path path, Optional<Integer> number, String name) {}

    public RecentFiles(Settings settings) {
        this.settings = settings;
        for (int i = 0; i < MOST; i++) {
            read(i).ifPresent(entries::add);
        }
    }

    public ObservableList<Entry> entries() {
        return shown;
    }

    public void add(MatchPlace match, String name) {
        add(new Entry(match.file().toAbsolutePath(), Optional.of(match.number()), name));
    }

    public void add(Path folder, String name) {
        add(new Entry(folder.toAbsolutePath(), Optional.empty(), name));
    }

    public void remove(Entry entry) {
        entries.remove(entry);
        keep();
    }

    public void clear() {
        entries.clear();
        keep();
    }

    /** The last part of a path; all of it for the root of a drive. */
    public static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    private void add(Entry entry) {
        List<Entry> rest = entries.stream()
                .filter(other ->
                        !other.path().equals(entry.path()) || !other.number().equals(entry.number()))
                .limit(MOST - 1L)
                .toList();
        entries.setAll(entry);
        entries.addAll(rest);
        keep();
    }

    private Optional<Entry> read(int place) {
        try {
            Optional<Path> path = text(place, "path").map(Path::of);
            Optional<Integer> number = text(place, "number")
                    .filter(digits -> digits.matches("\\d{1,6}"))
                    .map(Integer::valueOf);
            return path.map(
                    known -> new Entry(known, number, text(place, "name").orElse(nameOf(known))));
        } catch (InvalidPathException writtenElsewhere) {
            return Optional.empty();
        }
    }

    private Optional<String> text(int place, String part) {
        return settings.text(key(place, part)).filter(text -> !text.isEmpty());
    }

    private void keep() {
        Map<String, String> texts = new HashMap<>();
        List<Entry> kept = new ArrayList<>(entries);
        for (int i = 0; i < MOST; i++) {
            Optional<Entry> entry = i < kept.size() ? Optional.of(kept.get(i)) : Optional.empty();
            texts.put(key(i, "path"), entry.map(Entry::path).map(Path::toString).orElse(""));
            texts.put(
                    key(i, "number"),
                    entry.flatMap(Entry::number).map(String::valueOf).orElse(""));
            texts.put(key(i, "name"), entry.map(Entry::name).orElse(""));
        }
        settings.put(texts);
    }

    private static String key(int place, String part) {
        return "recent." + place + "." + part;
    }
}
