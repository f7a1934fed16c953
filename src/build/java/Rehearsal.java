import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Records what the usual commands, or the window, load and how they run, so that they start faster. The two have a
/// cache each, since all that is in one is taken in at every start. A cache that does not fit the machine is ignored
/// by Java.
enum Rehearsal {
    COMMANDS(true, false),
    WINDOW(false, true),
    /// Where one launcher does both.
    ALL(true, true);

    private static final String RECORDS = "-XX:AOTCacheOutput=";
    private static final String USES = "-XX:AOTCache=";

    private static final List<String> FILES =
            List.of("src/build/rehearsal/events/1.json", "assets/matches", "assets/templates/match.csv");

    private final boolean commands;
    private final boolean window;

    Rehearsal(boolean commands, boolean window) {
        this.commands = commands;
        this.window = window;
    }

    /// The name of the cache without its ending.
    String cache() {
        return name().toLowerCase();
    }

    /// How a launcher is to start Java while it rehearses.
    static String recording(String cache) {
        return RECORDS + cache;
    }

    /// How it is to start Java from then on: a program that uses a cache cannot record one.
    static String using(String cache) {
        return USES + cache;
    }

    /// Changes a file that says how Java is started.
    static void use(Path settings) throws IOException {
        Files.writeString(settings, Files.readString(settings).replace(RECORDS, USES));
    }

    /// Runs the launcher.
    void run(Path launcher) throws IOException {
        Path pictures = Files.createTempDirectory("rehearsal");
        List<String> command = new ArrayList<>();
        if (window && Processes.isLinux() && Processes.isThere("xvfb-run")) {
            command.addAll(List.of("xvfb-run", "--auto-servernum"));
        }
        String place = pictures.toString();
        command.addAll(List.of(launcher.toString(), "rehearse"));
        command.addAll(commands ? List.of("-o", place) : List.of());
        command.addAll(window ? List.of("--window") : List.of());
        command.addAll(FILES);
        Processes.run(command, Map.of("XDG_CONFIG_HOME", place, "XDG_CACHE_HOME", place, "APPDATA", place));
        Package.delete(pictures);
    }

    /// Makes sure that Java takes the caches here, for at other times it says nothing of one that it does not take.
    static void check(Path launcher) throws IOException {
        Map<String, String> insisting = Map.of("JAVA_TOOL_OPTIONS", "-XX:AOTMode=on -Xlog:aot*=error:stderr");
        Processes.run(List.of(launcher.toString(), "--version"), insisting);
        Processes.run(List.of(launcher.toString(), "--debug", "--version"), insisting);
    }
}
