package matchline.ui.opening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import matchline.chart.words.Words;
import matchline.format.MatchFiles;
import matchline.format.library.LibraryEntry;
import matchline.format.reading.Problem;
import matchline.format.reading.StoredMatch;
import matchline.model.Match;
import matchline.model.Moment;
import matchline.ui.dialog.Dialogs;
import matchline.ui.dialog.Making;
import matchline.ui.dialog.MakingsView;
import matchline.ui.failure.Failures;
import matchline.ui.memory.RecentFiles;
import matchline.ui.viewmodel.FileModel;
import matchline.ui.viewmodel.MatchPlace;
import matchline.ui.viewmodel.MatchViewModel;

/** Opens match files while the window stays alive; if nothing can be made of one, what was on screen stays. */
public final class MatchOpener {
    private final MatchViewModel model;
    private final FileModel files;
    private final Libraries libraries;
    private final Outlets outlets;
    private final Executor background;
    private final Words words;
    private Optional<FutureTask<?>> current = Optional.empty();

    /** Where it is told what becomes of a file. */
    public record Outlets(Dialogs dialogs, MakingsView makings, RecentFiles recent) {}

    /** What a file turned out to hold. */
    private sealed interface Content {
        record One(MatchPlace place, Match match, List<Problem> problems) implements Content {}

        record Many(Path file, List<LibraryEntry> matches) implements Content {}
    }

    public MatchOpener(
            MatchViewModel model,
            FileModel files,
            Libraries libraries,
            Outlets outlets,
            Executor background,
            Words words) {
        this.model = model;
        this.files = files;
        this.libraries = libraries;
        this.outlets = outlets;
        this.background = background;
        this.words = words;
    }

    /**
     * Opens a file, or lists the matches of a folder or of a file with many. Unless another is asked for before it is
     * read, the playhead then stands at the moment, or at the end if none is given.
     */
    void open(Path path, Optional<Moment> at) {
        if (Files.isDirectory(path)) {
            outlets.recent().add(path, words.of("recent.folder"));
            libraries.open(path, this::open);
        } else {
            read(path, () -> contentOf(path), (content, failure) -> show(content, failure, at));
        }
    }

    /** Opens one match of the library. */
    void open(LibraryEntry entry) {
        open(MatchPlace.of(entry));
    }

    void open(MatchPlace place) {
        read(place.file(), () -> match(place), (content, failure) -> show(content, failure, Optional.empty()));
    }

    /** Reads the file on screen again; the playhead, and what is selected, stay where they are. */
    void reload() {
        files.placeProperty()
                .get()
                .ifPresent(place -> background.execute(() -> {
                    try {
                        Content.One again = match(place);
                        Platform.runLater(() -> replace(again));
                    } catch (IOException | RuntimeException halfWritten) {
                        String why = words.of("status.outdated", Failures.sentence(halfWritten, words));
                        Platform.runLater(() -> ifStillOpen(place, () -> files.outdated(why)));
                    }
                }));
    }

    private void replace(Content.One again) {
        ifStillOpen(again.place(), () -> {
            model.replace(again.match());
            files.opened(again.place(), again.problems());
        });
    }

    private void ifStillOpen(MatchPlace place, Runnable then) {
        if (files.placeProperty().get().equals(Optional.of(place))) {
            then.run();
        }
    }

    private void read(Path file, Callable<Content> work, BiConsumer<Content, Throwable> then) {
        current.ifPresent(task -> task.cancel(true));
        files.beginReading(file);
        FutureTask<Content> task = new FutureTask<>(work);
        Making making = new Making(() -> task.cancel(true));
        current = Optional.of(task);
        outlets.makings().begin(making, title(file));
        background.execute(() -> {
            task.run();
            Platform.runLater(() -> end(task, making, then));
        });
    }

    /** A file's name may tell the score. */
    private String title(Path file) {
        return model.telling().spoilerFreeProperty().get()
                ? words.of("status.reading-unnamed")
                : words.of("reading.title", RecentFiles.nameOf(file));
    }

    private void end(FutureTask<Content> task, Making making, BiConsumer<Content, Throwable> then) {
        outlets.makings().end(making);
        if (!current.equals(Optional.of(task))) {
            return;
        }
        current = Optional.empty();
        try {
            then.accept(task.get(), null);
        } catch (CancellationException givenUp) {
            files.failed();
        } catch (ExecutionException failed) {
            then.accept(null, failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void show(Content content, Throwable failure, Optional<Moment> at) {
        switch (content) {
            case Content.One one -> {
                model.show(one.match());
                at.ifPresent(model::seek);
                files.opened(one.place(), one.problems());
                Match match = one.match();
                outlets.recent()
                        .add(
                                one.place(),
                                words.of(
                                        "recent.match",
                                        match.home().name(),
                                        match.away().name()));
            }
            case Content.Many many -> {
                files.failed();
                libraries.choose(many.file(), many.matches(), this::open);
            }
            case null -> {
                files.failed();
                outlets.dialogs()
                        .error(words.of("error.open"), Failures.sentence(failure, words), Failures.details(failure));
            }
        }
    }

    private static Content contentOf(Path file) throws IOException {
        List<Problem> problems = new ArrayList<>();
        List<StoredMatch> matches = MatchFiles.matches(file, problems::add);
        MatchPlace first = new MatchPlace(file, 0);
        if (matches.isEmpty()) {
            return match(first);
        }
        if (matches.size() == 1) {
            return new Content.One(first, matches.getFirst().read(), problems);
        }
        List<LibraryEntry> entries = new ArrayList<>();
        for (StoredMatch match : matches) {
            entries.add(LibraryEntry.of(file, entries.size(), match.listing()));
        }
        return new Content.Many(file, entries);
    }

    private static Content.One match(MatchPlace place) throws IOException {
        List<Problem> problems = new ArrayList<>();
        Match match = MatchFiles.read(place.file(), place.number(), problems::add);
        return new Content.One(place, match, problems);
    }
}
