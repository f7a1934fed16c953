package matchline.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where each system wants the settings of its programs, and what they keep beside. */
final class SettingsPlace {
    private SettingsPlace() {}

    /** The file on a system of that name, for the user with that environment and home. */
    static Path of(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        Path folder;
        if (name.startsWith("windows")) {
            folder = named("APPDATA", environment)
                    .orElse(home.resolve("AppData/Roaming"))
                    .resolve("Matchline");
        } else if (name.startsWith("mac")) {
            folder = home.resolve("Library/Application Support/Matchline");
        } else {
            folder = named("XDG_CONFIG_HOME", environment)
                    .orElse(home.resolve(".config"))
                    .resolve("matchline");
        }
        return folder.resolve("settings.properties");
    }

    /** The folder for what can be found out again. */
    static Path cache(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return named("LOCALAPPDATA", environment)
                    .orElse(home.resolve("AppData/Local"))
                    .resolve("Matchline/Cache");
        }
        return name.startsWith("mac")
                ? home.resolve("Library/Caches/Matchline")
                : named("XDG_CACHE_HOME", environment)
                        .orElse(home.resolve(".cache"))
                        .resolve("matchline");
    }

    /** XDG has relative folders ignored: they would be elsewhere at each start. */
    private static Optional<Path> named(String variable, Map<String, String> environment) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
