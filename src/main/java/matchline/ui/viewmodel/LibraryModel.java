package matchline.ui.viewmodel;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import matchline.format.library.LibraryEntry;
import matchline.format.library.SearchWords;
import matchline.format.reading.Listing;

/** The matches to choose from, of a folder or of a file with many, and what the viewer looks for among them. */
public final class LibraryModel {
    private static final Comparator<LibraryEntry> BROKEN_LAST = Comparator.comparing(LibraryEntry::isBroken);

    /** By date, then what has none; else as in the folder. */
    private static final Comparator<LibraryEntry> BY_DATE = Comparator.comparing(
                    (LibraryEntry entry) -> entry.match().flatMap(Listing::date).orElse(LocalDate.MAX))
            .thenComparing(LibraryEntry::file)
            .thenComparingInt(LibraryEntry::number);

    private final ObservableList<LibraryEntry> entries = FXCollections.observableArrayList();
    private final FilteredList<LibraryEntry> found = new FilteredList<>(entries);
    private final SortedList<LibraryEntry> shown = new SortedList<>(found, BROKEN_LAST.thenComparing(BY_DATE));
    private final BooleanProperty spoilerFree = new SimpleBooleanProperty();
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Path>> place = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();

    public LibraryModel() {
        search.subscribe(_ -> look());
        spoilerFree.subscribe(_ -> look());
    }

    // Properties

    /** The folder or file that the matches are of. */
    public ReadOnlyObjectProperty<Optional<Path>> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** Whether more may be found. */
    public ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** What the viewer typed to look for. */
    public StringProperty searchProperty() {
        return search;
    }

    /** Whether the viewer does not want to know how matches ended. */
    public BooleanProperty spoilerFreeProperty() {
        return spoilerFree;
    }

    /** What is found of it, in the order that the viewer chose. */
    public SortedList<LibraryEntry> shown() {
        return shown;
    }

    /** How many matches there are to look among. */
    public long size() {
        return matches(entries);
    }

    /** How many matches are found of them. */
    public long found() {
        return matches(shown);
    }

    /** How many files are found of which no match can be made. */
    public long broken() {
        return shown.size() - found();
    }

    /** Whether any match tells its season. */
    public boolean tellsSeason() {
        return entries.stream()
                .flatMap(entry -> entry.match().stream())
                .anyMatch(match -> !match.season().isEmpty());
    }

    // Commands

    /** Orders by what the viewer chose, what is equal by date, all by date if he chose nothing; broken files come last. */
    public void order(Optional<Comparator<LibraryEntry>> chosen) {
        shown.setComparator(BROKEN_LAST.thenComparing(chosen.orElse(BY_DATE)).thenComparing(BY_DATE));
    }

    /** Begins anew, with the matches of another folder or file. */
    public void begin(Path folderOrFile) {
        place.set(Optional.of(folderOrFile));
        search.set("");
        entries.clear();
        reading.set(true);
    }

    /** Another model of the same matches, to which nothing listens; of none if not all of them are found yet. */
    public LibraryModel again() {
        LibraryModel again = new LibraryModel();
        if (!reading.get()) {
            again.place.set(place.get());
            again.entries.setAll(entries);
            again.search.set(search.get());
        }
        return again;
    }

    public void add(List<LibraryEntry> more) {
        entries.addAll(more);
    }

    /** All is found. */
    public void end() {
        reading.set(false);
    }

    /** The match's line among those found. */
    public Optional<LibraryEntry> lineOf(MatchPlace match) {
        return shown.stream()
                .filter(entry -> !entry.isBroken() && MatchPlace.of(entry).equals(match))
                .findFirst();
    }

    /** The match so many lines further down, up if negative, from one in the list; the first or last from elsewhere. */
    public Optional<LibraryEntry> beside(Optional<MatchPlace> current, int lines) {
        List<LibraryEntry> matches =
                shown.stream().filter(entry -> !entry.isBroken()).toList();
        int here = current.map(
                        match -> matches.stream().map(MatchPlace::of).toList().indexOf(match))
                .orElse(-1);
        int there = here < 0 ? lines > 0 ? 0 : matches.size() - 1 : here + lines;
        return there >= 0 && there < matches.size() ? Optional.of(matches.get(there)) : Optional.empty();
    }

    private static long matches(List<LibraryEntry> listed) {
        return listed.stream().filter(entry -> !entry.isBroken()).count();
    }

    private void look() {
        SearchWords words = SearchWords.of(search.get());
        found.setPredicate(spoilerFree.get() ? words::findUntold : words::find);
    }
}
