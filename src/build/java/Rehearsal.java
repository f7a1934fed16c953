import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Records what the usual commands load and how they run, so that they start faster. A cache that does not fit the
/// machine is ignored by Java.
final class Rehearsal {
    private static final String RECORDS = "-XX:AOTCacheOutput=";
    private static final String USES = "-XX:AOTCache=";

    private Rehearsal() {}

    /// How a launcher is to start Java while it rehearses.
    static String option(String cache) {
        return RECORDS + cache;
    }

    /// Runs the launcher; then the files that say how Java is started are changed to use the cache: a program that uses
    /// a cache cannot record one.
    static void run(Path launcher, List<Path> launchers) throws IOException {
        Path pictures = Files.createTempDirectory("rehearsal");
        List<String> command = new ArrayList<>();
        if (Processes.isLinux() && Processes.isThere("xvfb-run")) {
            command.addAll(List.of("xvfb-run", "--auto-servernum"));
        }
        command.addAll(List.of(launcher.toString(), "rehearse", "-o", pictures.toString()));
        command.addAll(List.of("src/build/rehearsal/statsbomb.json", "assets/matches", "assets/templates/match.csv"));
        String place = pictures.toString();
        Processes.run(command, Map.of("XDG_CONFIG_HOME", place, "XDG_CACHE_HOME", place, "APPDATA", place));
        for (Path settings : launchers) {
            Files.writeString(settings, Files.readString(settings).replace(RECORDS, USES));
        }
        Package.delete(pictures);
    }
}
