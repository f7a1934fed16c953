package matchline.ui.system;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where each system wants what a program keeps for its user.
 *
 * @param system its name, as Java tells it
 */
public record UserPlaces(String system, Map<String, String> environment, Path home) {
    private static final String FOLDER = "matchline";
    private static final String FOLDER_WITH_CAPITAL = "Matchline";

    public UserPlaces {
        Objects.requireNonNull(system, "system");
        environment = Map.copyOf(environment);
        Objects.requireNonNull(home, "home");
    }

    /** Those of the user who runs the program. */
    public static UserPlaces here() {
        return new UserPlaces(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /** The file in which settings are kept. */
    public Path settings() {
        return settingsFolder().resolve("settings.properties");
    }

    /** The folder for what can be found out again. */
    public Path cache() {
        return switch (kind()) {
            case WINDOWS -> localData().resolve("Cache");
            case MAC -> home.resolve("Library/Caches").resolve(FOLDER_WITH_CAPITAL);
            case OTHER -> folder("XDG_CACHE_HOME", ".cache");
        };
    }

    /** The folder for the log. */
    public Path logs() {
        return switch (kind()) {
            case WINDOWS -> localData().resolve("Logs");
            case MAC -> home.resolve("Library/Logs").resolve(FOLDER_WITH_CAPITAL);
            case OTHER -> folder("XDG_STATE_HOME", ".local/state");
        };
    }

    /** The socket at which the window on this display listens: one for each user and display. */
    public Path socket() {
        Path folder = switch (kind()) {
            case WINDOWS -> localData();
            case MAC -> cache();
            case OTHER ->
                named("XDG_RUNTIME_DIR").map(runtime -> runtime.resolve(FOLDER)).orElseGet(this::settingsFolder);
        };
        String display = Optional.ofNullable(environment.get("DISPLAY"))
                .or(() -> Optional.ofNullable(environment.get("WAYLAND_DISPLAY")))
                .orElse("screen");
        return folder.resolve("window" + display.replaceAll("[^A-Za-z0-9.]", "-"));
    }

    private enum Kind {
        WINDOWS,
        MAC,
        OTHER
    }

    private Kind kind() {
        String name = system.toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? Kind.WINDOWS : name.startsWith("mac") ? Kind.MAC : Kind.OTHER;
    }

    private Path settingsFolder() {
        return switch (kind()) {
            case WINDOWS ->
                named("APPDATA").orElse(home.resolve("AppData/Roaming")).resolve(FOLDER_WITH_CAPITAL);
            case MAC -> home.resolve("Library/Application Support").resolve(FOLDER_WITH_CAPITAL);
            case OTHER -> folder("XDG_CONFIG_HOME", ".config");
        };
    }

    private Path localData() {
        return named("LOCALAPPDATA").orElse(home.resolve("AppData/Local")).resolve(FOLDER_WITH_CAPITAL);
    }

    private Path folder(String variable, String usual) {
        return named(variable).orElse(home.resolve(usual)).resolve(FOLDER);
    }

    /** XDG has relative folders ignored: they would be elsewhere at each start. */
    private Optional<Path> named(String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
