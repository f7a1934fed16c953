import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;

/// The program as it is laid out on Linux, where `bin`, `lib` and `share` mean what they mean below `/usr`.
final class LinuxImage {
    private static final Path SOURCES = Path.of("src/build/linux");

    private final Program program;
    private final Path folder;

    LinuxImage(Program program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    Path make() throws IOException {
        Package.delete(folder);
        LinkedRuntime.make(program, folder.resolve("lib/runtime"));
        List<Path> jars = program.copyJars(folder.resolve("lib/app"));
        CommandLineDocuments documents = new CommandLineDocuments(program);
        share(documents);
        for (Rehearsal rehearsal : List.of(Rehearsal.COMMANDS, Rehearsal.WINDOW)) {
            rehearsal.run(writeLauncher(jars, documents, Rehearsal.recording(cache(rehearsal.cache()))));
        }
        Path launcher = writeLauncher(jars, documents, Rehearsal.using(cache("$cache")));
        Rehearsal.check(launcher);
        return folder;
    }

    private static String cache(String name) {
        return "\"$app/" + name + ".aot\"";
    }

    private Path writeLauncher(List<Path> jars, CommandLineDocuments documents, String cache) throws IOException {
        String classPath = jars.stream().map(jar -> "$app/" + jar.getFileName()).collect(Collectors.joining(":"));
        String script = Files.readString(SOURCES.resolve("matchline"))
                .replace("@commands@", String.join(" | ", documents.firstWords()))
                .replace("@for-commands@", Program.FOR_COMMANDS)
                .replace("@options@", String.join(" ", program.options()))
                .replace("@cache@", cache)
                .replace("@class-path@", classPath)
                .replace("@main-class@", program.mainClass());
        Path launcher = write("bin/" + Program.NAME, script);
        return Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /// What makes a desktop and a shell know the program.
    private void share(CommandLineDocuments documents) throws IOException {
        copy(SOURCES.resolve("matchline.desktop"), "share/applications/matchline.desktop");
        copy(SOURCES.resolve("matchline.xml"), "share/mime/packages/matchline.xml");
        for (int size : List.of(16, 32, 48, 64, 128, 256, 512)) {
            copy(
                    Path.of("assets/icons/matchline-" + size + ".png"),
                    "share/icons/hicolor/%1$dx%1$d/apps/matchline.png".formatted(size));
        }
        copy(Path.of("assets/icons/matchline.svg"), "share/icons/hicolor/scalable/apps/matchline.svg");
        write("share/man/man1/matchline.1", documents.manPage());
        write("share/bash-completion/completions/matchline", documents.completion());
        copy(SOURCES.resolve("_matchline"), "share/zsh/vendor-completions/_matchline");
        copy(Path.of("LICENSE"), "share/doc/matchline/copyright");
        write("share/doc/matchline/NOTICE", Notice.text());
        copy(Notice.BILL_OF_MATERIALS, "share/doc/matchline/bom.json");
    }

    private void copy(Path from, String to) throws IOException {
        Path target = folder.resolve(to);
        Files.createDirectories(target.getParent());
        Files.copy(from, target, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private Path write(String file, String text) throws IOException {
        Path target = folder.resolve(file);
        Files.createDirectories(target.getParent());
        return Files.writeString(target, text);
    }
}
