package matchline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pictures that were looked at and found good, kept as SVG. {@code -Dgolden.update=true} accepts what is drawn now. */
public final class Golden {
    private static final Path ACCEPTED = Path.of("src", "test", "resources", "golden");
    private static final Path DRAWN = Path.of("target", "golden");

    private Golden() {}

    /** Fails unless the SVG is the accepted one of that name; what was drawn lies in {@code target/golden} then. */
    public static void assertSame(String name, String svg) {
        String file = name + ".svg";
        try {
            if (Boolean.getBoolean("golden.update")) {
                write(ACCEPTED.resolve(file), svg);
            }
            write(DRAWN.resolve(file), svg);
            assertThat(ACCEPTED.resolve(file))
                    .as("nobody has accepted %s; look at %s, then -Dgolden.update=true", name, DRAWN.resolve(file))
                    .exists();
            assertThat(svg.lines())
                    .as("%s differs; look at %s, then mend it or -Dgolden.update=true", name, DRAWN.resolve(file))
                    .containsExactlyElementsOf(Files.readAllLines(ACCEPTED.resolve(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path file, String svg) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, svg);
    }
}
