package matchline.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import matchline.export.PictureFormat;
import matchline.ui.system.FileDialogs;
import matchline.ui.system.Services;

/** Answers for the viewer and the system, and remembers what was asked. */
final class FakeServices implements FileDialogs {
    final List<String> opened = new ArrayList<>();
    final List<String> suggested = new ArrayList<>();
    Optional<Path> match = Optional.empty();
    Optional<Path> folder = Optional.empty();
    Optional<Path> library = Optional.empty();

    Path settings = Path.of("nowhere");
    Path cache = Path.of("nowhere");
    Executor background = Runnable::run;

    /** Work is done at once, unless a test wants to wait for it. */
    Services services() {
        return new Services(this, opened::add, background, settings, cache);
    }

    @Override
    public Optional<Path> askForMatch() {
        return match;
    }

    @Override
    public Optional<Path> askForFolder() {
        return library;
    }

    @Override
    public Optional<Path> askForCopy(String suggestedName) {
        suggested.add(suggestedName);
        return folder.map(existing -> existing.resolve(suggestedName));
    }

    @Override
    public Optional<Path> askForPicture(String suggestedName, PictureFormat format) {
        suggested.add(suggestedName);
        return folder.map(existing -> existing.resolve(suggestedName));
    }
}
