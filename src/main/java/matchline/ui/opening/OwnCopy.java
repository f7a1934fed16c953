package matchline.ui.opening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import matchline.chart.words.SuggestedName;
import matchline.chart.words.Words;
import matchline.export.AtomicFile;
import matchline.export.Overwrite;
import matchline.format.matchfile.MatchFileWriter;
import matchline.model.Match;
import matchline.ui.dialog.Dialogs;
import matchline.ui.dialog.Notices;
import matchline.ui.failure.Failures;
import matchline.ui.system.Services;
import matchline.ui.viewmodel.FileModel;
import matchline.ui.viewmodel.RatingsModel;

/** Saves the match on screen with the viewer's own marks as a match file of his own. */
public final class OwnCopy {
    private static final String ENDING = ".match.json";

    private final RatingsModel ratings;
    private final FileModel files;
    private final Services services;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Words words;

    public OwnCopy(
            RatingsModel ratings, FileModel files, Services services, Dialogs dialogs, Notices notices, Words words) {
        this.ratings = ratings;
        this.files = files;
        this.services = services;
        this.dialogs = dialogs;
        this.notices = notices;
        this.words = words;
    }

    /** Asks where to, and writes; a name without the ending gets it, and then replaces nothing. */
    public void save() {
        Match match = ratings.ownCopy();
        Optional<Path> original = files.fileProperty().get();
        services.files().askForCopy(SuggestedName.of(match, ENDING)).ifPresent(chosen -> {
            boolean complete = chosen.toString().toLowerCase(Locale.ROOT).endsWith(".json");
            Path target = complete ? chosen : chosen.resolveSibling(chosen.getFileName() + ENDING);
            Overwrite overwrite = complete ? Overwrite.REPLACE : Overwrite.REFUSE;
            CompletableFuture.runAsync(() -> write(match, original, target, overwrite), services.background())
                    .whenCompleteAsync((_, failure) -> tell(target, failure), Platform::runLater);
        });
    }

    private static void write(Match match, Optional<Path> original, Path target, Overwrite overwrite) {
        try {
            String text =
                    original.isPresent() ? MatchFileWriter.write(match, original.get()) : MatchFileWriter.write(match);
            AtomicFile.sweep(target.toAbsolutePath().getParent());
            AtomicFile.write(target, overwrite, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private void tell(Path target, Throwable failure) {
        if (failure == null) {
            notices.tell(words.of("own-copy.title"), words.of("own-copy.text", target.getFileName()));
        } else {
            Throwable cause = failure.getCause() instanceof UncheckedIOException io ? io.getCause() : failure;
            dialogs.error(words.of("error.own-copy"), Failures.sentence(cause, words), Failures.details(cause));
        }
    }
}
