package matchline.ui.opening;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import matchline.chart.words.Words;
import matchline.format.library.Library;
import matchline.format.library.LibraryEntry;
import matchline.format.library.LibraryIndex;
import matchline.ui.dialog.DialogBox;
import matchline.ui.dialog.Dialogs;
import matchline.ui.dialog.Overlay;
import matchline.ui.failure.Failures;
import matchline.ui.library.LibraryView;
import matchline.ui.memory.LibraryStore;
import matchline.ui.system.Services;
import matchline.ui.viewmodel.LibraryModel;

/** Lets the viewer choose a match out of many: of a folder, or of a file that holds a season. */
public final class Libraries {
    private final LibraryModel model;
    private final Overlay overlay;
    private final Dialogs dialogs;
    private final LibraryStore store;
    private final Executor background;
    private final Words words;
    private Optional<LibraryView> view = Optional.empty();
    private Consumer<LibraryEntry> chosen = _ -> {};
    private volatile Path wanted = Path.of("");

    public Libraries(LibraryModel model, Overlay overlay, Dialogs dialogs, Services services, Words words) {
        this.model = model;
        this.overlay = overlay;
        this.dialogs = dialogs;
        this.store = new LibraryStore(services.cache());
        this.background = services.background();
        this.words = words;
    }

    /** Lists the matches of a folder as they are found. */
    void open(Path folder, Consumer<LibraryEntry> chosen) {
        wanted = folder;
        model.begin(folder);
        show(chosen);
        background.execute(() -> read(folder));
    }

    /** Lists the matches of one file. */
    void choose(Path file, List<LibraryEntry> matches, Consumer<LibraryEntry> chosen) {
        wanted = file;
        model.begin(file);
        model.add(matches);
        model.end();
        show(chosen);
    }

    /** Shows again what was listed last, with the line selected that is open now. */
    void showAgain(Optional<LibraryEntry> open, Consumer<LibraryEntry> chosen) {
        show(chosen);
        view.ifPresent(list -> open.ifPresent(list::select));
    }

    private void show(Consumer<LibraryEntry> whenChosen) {
        chosen = whenChosen;
        LibraryView list = view.orElseGet(() -> new LibraryView(model, this::choose, words));
        view = Optional.of(list);
        Button close = new Button(words.of("cancel"));
        close.setId("library-close");
        close.setOnAction(_ -> overlay.hide());
        Button open = new Button(words.of("library.open"));
        open.setId("library-open");
        open.getStyleClass().add("accent");
        open.setOnAction(_ -> list.openSelected());
        String place = model.placeProperty()
                .get()
                .map(path -> path.getFileName() == null ? path : path.getFileName())
                .map(Path::toString)
                .orElse("");
        DialogBox box = new DialogBox(words.of("library.title", place), list, close, open);
        box.setId("library-dialog");
        overlay.show(box, list.searchField());
    }

    /** Forgets the folders that were not opened for long. */
    public void sweep() {
        store.sweep();
    }

    /** Stops looking for more. */
    public void giveUp() {
        wanted = Path.of("");
    }

    private void choose(LibraryEntry entry) {
        if (entry.isBroken()) {
            dialogs.error(words.of("error.open"), entry.trouble(), entry.trouble());
        } else {
            overlay.hide();
            chosen.accept(entry);
        }
    }

    private void read(Path folder) {
        LibraryIndex before = store.load(folder);
        try {
            LibraryIndex now = new Library(folder, before)
                    .read(found -> ifWanted(folder, () -> model.add(found)), () -> wanted.equals(folder));
            if (wanted.equals(folder) && !now.isSameAs(before)) {
                store.save(folder, now);
            }
            ifWanted(folder, model::end);
        } catch (IOException unreadable) {
            ifWanted(folder, () -> {
                model.end();
                dialogs.error(
                        words.of("error.open"), words.of("library.unreadable", folder), Failures.details(unreadable));
            });
        }
    }

    private void ifWanted(Path folder, Runnable tell) {
        Platform.runLater(() -> {
            if (wanted.equals(folder)) {
                tell.run();
            }
        });
    }
}
