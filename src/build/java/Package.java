import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Makes `target/matchline`, the program with a runtime of its own; with `installer` as first argument also what
/// installs
/// it on this kind of system: a `.deb`, `.msi` or `.dmg` in `target`.
///
/// A program of its own because it runs the tools of the JDK it runs on; Maven may run on an older one.
final class Package {
    private static final Path TARGET = Path.of("target");

    private Package() {}

    static void main(String... args) throws IOException {
        List<String> told = List.of(args);
        Program program = Program.of(told.get(1), told.get(2), told.get(3), told.get(4), told.get(5), told.get(6));
        boolean installer = told.getFirst().equals("installer");
        if (Processes.isLinux()) {
            Path image = new LinuxImage(program, TARGET.resolve(Program.NAME)).make();
            if (installer) {
                new DebianPackage(program, image).make(TARGET);
            }
        } else {
            JpackageImage image = new JpackageImage(program, TARGET);
            image.make();
            if (installer) {
                image.makeInstaller();
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.sorted((one, other) -> other.compareTo(one)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
