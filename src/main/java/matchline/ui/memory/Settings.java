package matchline.ui.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import matchline.export.AtomicFile;
import matchline.model.WrittenName;

/** What is remembered between starts: texts by name, in a file that is written whenever one changes. */
public final class Settings {
    private final Path file;
    private final Executor background;
    private final Consumer<Trouble> troubles;
    private final Map<String, String> texts = new ConcurrentSkipListMap<>();
    private final Map<String, String> unwritten = new ConcurrentHashMap<>();

    /** What can be wrong with the file; the program does without it. */
    public enum Trouble {
        /** Nothing could be made of it: it has another name now. */
        SET_ASIDE,
        UNREADABLE,
        UNWRITABLE
    }

    /**
     * Reads the file, if there is one.
     *
     * @param troubles told of, in whatever thread they come up
     */
    public Settings(Path file, Executor background, Consumer<Trouble> troubles) {
        this.file = file;
        this.background = background;
        this.troubles = troubles;
        read();
    }

    Path file() {
        return file;
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    /** The constant of that name; none if another version of the program wrote one that is unknown here. */
    public <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        return text(name).flatMap(text -> WrittenName.find(text, type));
    }

    Optional<Boolean> flag(String name) {
        return text(name).map("true"::equals);
    }

    void put(String name, Enum<?> constant) {
        put(Map.of(name, WrittenName.of(constant)));
    }

    /** Remembers these, and all else as it was. */
    void put(Map<String, String> changes) {
        if (!texts.entrySet().containsAll(changes.entrySet())) {
            texts.putAll(changes);
            unwritten.putAll(changes);
            background.execute(this::write);
        }
    }

    private void read() {
        AtomicFile.sweep(file.toAbsolutePath().getParent());
        try {
            texts.putAll(new SettingsFile(file).read());
        } catch (NoSuchFileException firstStart) {
            // Nothing is remembered yet.
        } catch (IOException broken) {
            setAside();
        }
    }

    private void setAside() {
        try {
            Path aside = file.resolveSibling(file.getFileName() + ".broken");
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            troubles.accept(Trouble.SET_ASIDE);
        } catch (IOException stuck) {
            troubles.accept(Trouble.UNREADABLE);
        }
    }

    /** Whoever comes first writes all that waits: the order of the writers does not matter. */
    private synchronized void write() {
        Map<String, String> changes = Map.copyOf(unwritten);
        if (changes.isEmpty()) {
            return;
        }
        try {
            new SettingsFile(file).change(changes, texts);
            changes.forEach(unwritten::remove);
        } catch (IOException refused) {
            troubles.accept(Trouble.UNWRITABLE);
        }
    }
}
