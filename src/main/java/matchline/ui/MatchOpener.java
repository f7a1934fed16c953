package matchline.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import matchline.chart.Words;
import matchline.format.MatchFiles;
import matchline.format.reading.MatchFormatException;
import matchline.format.reading.Problem;
import matchline.model.Match;
import matchline.model.Moment;
import matchline.ui.viewmodel.FileModel;
import matchline.ui.viewmodel.MatchViewModel;

/** Opens match files while the window stays alive; if nothing can be made of one, what was on screen stays. */
final class MatchOpener {
    private final MatchViewModel model;
    private final FileModel files;
    private final Dialogs dialogs;
    private final Executor background;
    private final Words words;

    private record Opened(Match match, List<Problem> problems) {}

    MatchOpener(MatchViewModel model, FileModel files, Dialogs dialogs, Executor background, Words words) {
        this.model = model;
        this.files = files;
        this.dialogs = dialogs;
        this.background = background;
        this.words = words;
    }

    /** Opens the file, unless another is asked for before it is read; the playhead then stands at the moment, or at the end if none is given. */
    void open(Path file, Optional<Moment> at) {
        files.beginReading(file);
        CompletableFuture.supplyAsync(() -> read(file), background)
                .whenCompleteAsync((opened, failure) -> show(file, at, opened, failure), Platform::runLater);
    }

    private void show(Path file, Optional<Moment> at, Opened opened, Throwable failure) {
        if (!files.readingProperty().get().equals(Optional.of(file))) {
            return;
        }
        if (failure == null) {
            model.show(opened.match());
            at.ifPresent(model::seek);
            files.opened(file, opened.problems());
        } else {
            Throwable cause = failure.getCause() == null ? failure : failure.getCause();
            files.failed();
            dialogs.error(words.of("error.open"), Failures.sentence(cause, words), Failures.details(cause));
        }
    }

    private static Opened read(Path file) {
        try {
            List<Problem> problems = new ArrayList<>();
            return new Opened(MatchFiles.read(file, problems::add), problems);
        } catch (MatchFormatException unreadable) {
            throw new CompletionException(unreadable);
        }
    }
}
