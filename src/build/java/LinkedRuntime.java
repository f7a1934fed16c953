import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A Java runtime that holds what the program needs and no more.
final class LinkedRuntime {
    private static final String MODULES =
            "java.base,java.desktop,java.logging,java.xml,jdk.unsupported,jdk.zipfs,jdk.localedata,javafx.controls";

    private static final String NATIVES_OF_JARS = "/javafx.*/*.so,/javafx.*/*.dll,/javafx.*/*.dylib";

    /// What only windows, letters and pictures of AWT, sound, printing, the network and the tools of a JDK need.
    private static final List<String> NEVER_USED = List.of(
            "bin/keytool",
            "lib/classlist",
            "lib/jexec",
            "lib/jrt-fs.jar",
            "lib/libawt_xawt.so",
            "lib/libfontmanager.so",
            "lib/libfreetype.so",
            "lib/libjavajpeg.so",
            "lib/liblcms.so",
            "lib/libmlib_image.so",
            "lib/libjawt.so",
            "lib/libjsound.so",
            "lib/libsplashscreen.so",
            "lib/security/cacerts",
            "lib/security/public_suffix_list.dat");
    private static final List<String> NATIVE = List.of(".so", ".dll", ".dylib");

    private LinkedRuntime() {}

    static void make(Program program, Path folder) throws IOException {
        Path unused = Unused.listed();
        String modulePath =
                program.modules().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        List<String> arguments = new ArrayList<>(List.of("--module-path", modulePath, "--add-modules", MODULES));
        arguments.addAll(List.of("--output", folder.toString(), "--vm", "server", "--compress", "zip-9"));
        arguments.addAll(List.of("--include-locales", "en,fr"));
        arguments.addAll(List.of("--exclude-resources", NATIVES_OF_JARS + ",@" + unused));
        arguments.addAll(List.of("--strip-java-debug-attributes", "--no-header-files", "--no-man-pages"));
        Processes.jdk("jlink", arguments);
        Files.delete(unused);
        for (String file : NEVER_USED) {
            Files.deleteIfExists(folder.resolve(file));
        }
        for (Path jar : program.modules()) {
            unpackNatives(jar, folder.resolve(Processes.isWindows() ? "bin" : "lib"));
        }
        if (Processes.isLinux() && Processes.isThere("strip")) {
            strip(folder.resolve("lib"));
        }
    }

    /// Takes the names out that only a debugger reads.
    private static void strip(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> command = new ArrayList<>(List.of("strip", "--strip-unneeded"));
            files.map(Path::toString).filter(name -> name.endsWith(".so")).forEach(command::add);
            Processes.run(command);
        }
    }

    /// JavaFX would otherwise unpack its libraries into the user's home at the first start.
    private static void unpackNatives(Path jar, Path folder) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(jar);
                Stream<Path> entries = Files.list(zip.getPath("/"))) {
            for (Path entry : (Iterable<Path>) entries::iterator) {
                String name = entry.getFileName().toString();
                if (NATIVE.stream().anyMatch(name::endsWith)) {
                    Files.copy(entry, folder.resolve(name));
                }
            }
        }
    }
}
