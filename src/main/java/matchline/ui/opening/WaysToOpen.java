package matchline.ui.opening;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.util.Duration;
import matchline.chart.words.Words;
import matchline.model.Moment;
import matchline.ui.dialog.Dialogs;
import matchline.ui.memory.RecentFiles;
import matchline.ui.system.FileWatch;
import matchline.ui.system.Services;
import matchline.ui.viewmodel.FileModel;
import matchline.ui.viewmodel.LibraryModel;
import matchline.ui.viewmodel.MatchPlace;

/** The ways in which a match comes into the window: asked for, dropped, listed, opened before, or changed on disk. */
public final class WaysToOpen {
    private static final Duration BETWEEN_LOOKS = Duration.millis(600);

    private final MatchOpener opener;
    private final FileModel files;
    private final LibraryModel library;
    private final Libraries libraries;
    private final RecentFiles recent;
    private final Dialogs dialogs;
    private final Services services;
    private final Words words;
    private final FileWatch watch = new FileWatch();
    private final PauseTransition pause = new PauseTransition(BETWEEN_LOOKS);
    private boolean over;

    /** What lists matches and what was opened before. */
    public record Lists(LibraryModel library, Libraries libraries, RecentFiles recent) {}

    public WaysToOpen(
            MatchOpener opener, FileModel files, Lists lists, Dialogs dialogs, Services services, Words words) {
        this.opener = opener;
        this.files = files;
        this.library = lists.library();
        this.libraries = lists.libraries();
        this.recent = lists.recent();
        this.dialogs = dialogs;
        this.services = services;
        this.words = words;
    }

    /** Takes what is dropped, and looks whether the open file changes. */
    public void listen(Scene scene) {
        new FileDrop(this::open).listen(scene);
        watchFile();
    }

    /** Looks no longer whether the open file changes. */
    public void giveUp() {
        over = true;
        pause.stop();
    }

    public void open(Path file, Optional<Moment> at) {
        opener.open(file, at);
    }

    public void askForMatch() {
        services.files().askForMatch().ifPresent(this::open);
    }

    public void askForFolder() {
        services.files().askForFolder().ifPresent(this::open);
    }

    /** What was opened before; if it is gone, that is said and it is forgotten. */
    public void open(RecentFiles.Entry entry) {
        services.background().execute(() -> {
            boolean gone = Files.notExists(entry.path());
            Platform.runLater(() -> {
                if (gone) {
                    forget(entry);
                } else if (entry.number().isPresent()) {
                    opener.open(new MatchPlace(entry.path(), entry.number().get()));
                } else {
                    open(entry.path());
                }
            });
        });
    }

    /** The library as it was left; where none was opened, one is asked for. */
    public void showLibrary() {
        if (library.placeProperty().get().isPresent()) {
            libraries.showAgain(files.placeProperty().get().flatMap(library::lineOf), opener::open);
        } else {
            askForFolder();
        }
    }

    /** The match so many lines further down in the library, up if negative. */
    public void openBeside(int lines) {
        library.beside(files.placeProperty().get(), lines).ifPresent(opener::open);
    }

    private void open(Path file) {
        open(file, Optional.empty());
    }

    private void forget(RecentFiles.Entry entry) {
        recent.remove(entry);
        String sentence = words.of("recent.missing", entry.path());
        dialogs.error(words.of("error.open"), sentence, sentence);
    }

    /** An open file is asked now and then, off this thread: its drive may be slow, or gone. */
    private void watchFile() {
        pause.setOnFinished(_ -> files.fileProperty()
                .get()
                .ifPresent(file -> services.background().execute(() -> {
                    boolean changed = watch.hasChanged(file);
                    Platform.runLater(() -> {
                        if (changed) {
                            opener.reload();
                        }
                        goOn();
                    });
                })));
        files.fileProperty().subscribe(_ -> goOn());
    }

    private void goOn() {
        if (!over && files.fileProperty().get().isPresent()) {
            pause.playFromStart();
        }
    }
}
