import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The program as jpackage lays it out on Windows and macOS, and its installers there.
final class JpackageImage {
    private static final String UPGRADES = "6f6b2c52-1a0f-4c36-9b55-0f1f2b1d7a54";

    /// On Windows a program has either a console or none: what is printed needs one, the window none.
    private static final String CONSOLE = Program.NAME + "-console";

    private final Program program;
    private final Path target;
    private final boolean windows = Processes.isWindows();

    JpackageImage(Program program, Path target) {
        this.program = program;
        this.target = target;
    }

    void make() throws IOException {
        Path runtime = target.resolve("runtime");
        Path jars = target.resolve("jars");
        for (Path former : List.of(runtime, jars, image())) {
            Package.delete(former);
        }
        LinkedRuntime.make(program, runtime);
        program.copyJars(jars);
        Files.writeString(jars.resolve("NOTICE"), Notice.text());
        Files.copy(Notice.BILL_OF_MATERIALS, jars.resolve("bom.json"));
        List<String> arguments = named("app-image");
        arguments.addAll(List.of("--input", jars.toString(), "--runtime-image", runtime.toString()));
        arguments.addAll(List.of("--main-jar", program.jar().getFileName().toString()));
        arguments.addAll(List.of("--main-class", program.mainClass(), "--icon", icon().toString()));
        List<String> options = new ArrayList<>(program.options());
        options.add(Rehearsal.recording("$APPDIR/all.aot"));
        options.forEach(option -> arguments.addAll(List.of("--java-options", option)));
        if (windows) {
            arguments.addAll(List.of("--add-launcher", CONSOLE + "=" + console(options)));
        }
        Processes.jdk("jpackage", arguments);
        Rehearsal.ALL.run(launcher());
        for (Path file : settings()) {
            Rehearsal.use(file);
        }
    }

    void makeInstaller() throws IOException {
        List<String> arguments = named(windows ? "msi" : "dmg");
        arguments.addAll(List.of("--app-image", image().toString(), "--license-file", "LICENSE"));
        if (windows) {
            arguments.addAll(List.of("--win-menu", "--win-dir-chooser", "--win-upgrade-uuid", UPGRADES));
        }
        Processes.jdk("jpackage", arguments);
    }

    /// What differs in the launcher that prints; the options are all of its own, not in addition to those of the other.
    private Path console(List<String> options) throws IOException {
        String own = String.join(" ", options) + " " + Program.FOR_COMMANDS;
        return Files.writeString(target.resolve("console.properties"), "win-console=true\njava-options=" + own + "\n");
    }

    private List<String> named(String type) {
        List<String> arguments = new ArrayList<>(List.of("--type", type, "--dest", target.toString()));
        arguments.addAll(List.of("--name", Program.NAME, "--app-version", version()));
        arguments.addAll(List.of("--description", Program.DESCRIPTION, "--vendor", "Matchline"));
        return arguments;
    }

    /// macOS has no versions below 1.
    private String version() {
        boolean refused = !windows && program.version().startsWith("0.");
        return refused ? "1.0.0" : program.version();
    }

    private Path icon() throws IOException {
        return windows
                ? IconFiles.ico(target.resolve("matchline.ico"))
                : IconFiles.icns(target.resolve("matchline.icns"));
    }

    private Path image() {
        return target.resolve(windows ? Program.NAME : Program.NAME + ".app");
    }

    private Path launcher() {
        return image().resolve(windows ? "matchline.exe" : "Contents/MacOS/matchline");
    }

    private List<Path> settings() {
        Path content = image().resolve(windows ? "app" : "Contents/app");
        List<String> launchers = windows ? List.of(Program.NAME, CONSOLE) : List.of(Program.NAME);
        return launchers.stream().map(name -> content.resolve(name + ".cfg")).toList();
    }
}
