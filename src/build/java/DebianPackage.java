import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The program as a Debian package. It holds every file it installs and runs nothing of its own on installing: desktop,
/// icons, manual and file types are found by Debian's triggers, so that nothing is left when it is removed.
final class DebianPackage {
    private static final Set<PosixFilePermission> EXECUTABLE = PosixFilePermissions.fromString("rwxr-xr-x");
    private static final Set<PosixFilePermission> READABLE = PosixFilePermissions.fromString("rw-r--r--");

    private final Program program;
    private final Path image;

    DebianPackage(Program program, Path image) {
        this.program = program;
        this.image = image;
    }

    Path make(Path target) throws IOException {
        Path root = target.resolve("debian");
        Package.delete(root);
        Path home = root.resolve("usr/lib").resolve(Program.NAME);
        copy(image.resolve("bin"), home.resolve("bin"));
        copy(image.resolve("lib"), home.resolve("lib"));
        copy(image.resolve("share"), root.resolve("usr/share"));
        Files.createDirectories(root.resolve("usr/bin"));
        Files.createSymbolicLink(
                root.resolve("usr/bin").resolve(Program.NAME), Path.of("../lib/matchline/bin/matchline"));
        Processes.run(List.of(
                "gzip", "-9n", root.resolve("usr/share/man/man1/matchline.1").toString()));
        Files.createDirectories(root.resolve("DEBIAN"));
        Files.writeString(root.resolve("DEBIAN/md5sums"), checksums(root));
        String architecture = architecture();
        Files.writeString(root.resolve("DEBIAN/control"), control(root, architecture));
        setPermissions(root);
        Path deb = target.resolve("%s_%s_%s.deb".formatted(Program.NAME, program.version(), architecture));
        Processes.run(
                List.of("dpkg-deb", "--root-owner-group", "-Zxz", "-z2", "--build", root.toString(), deb.toString()));
        Package.delete(root);
        return deb;
    }

    private String control(Path root, String architecture) throws IOException {
        long kibibytes = 0;
        for (Path file : files(root)) {
            kibibytes += Math.ceilDiv(Files.size(file), 1024);
        }
        return Files.readString(Path.of("src/build/linux/control"))
                .replace("@version@", program.version())
                .replace("@architecture@", architecture)
                .replace("@size@", String.valueOf(kibibytes));
    }

    private static String architecture() {
        return switch (System.getProperty("os.arch")) {
            case "aarch64" -> "arm64";
            case String other -> other;
        };
    }

    private static String checksums(Path root) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Path file : files(root.resolve("usr"))) {
            lines.append(checksum(file))
                    .append("  ")
                    .append(root.relativize(file))
                    .append('\n');
        }
        return lines.toString();
    }

    private static String checksum(Path file) throws IOException {
        try {
            byte[] sum = MessageDigest.getInstance("MD5").digest(Files.readAllBytes(file));
            return "%032x".formatted(new BigInteger(1, sum));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /// Whatever the one who builds lets others do with his files.
    private static void setPermissions(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : (Iterable<Path>) all.filter(path -> !Files.isSymbolicLink(path))::iterator) {
                boolean executable = Files.isDirectory(file) || Files.isExecutable(file);
                Files.setPosixFilePermissions(file, executable ? EXECUTABLE : READABLE);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> Files.isRegularFile(file) && !Files.isSymbolicLink(file))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    /// With the times of the files: a cache made for jars of other times is not used.
    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
