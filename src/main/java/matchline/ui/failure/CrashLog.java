package matchline.ui.failure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.regex.Pattern;

/** What failed though it should not: some small files in a folder of the viewer's, the oldest replaced by the newest. */
public final class CrashLog {
    private static final int LARGEST = 256 << 10;
    private static final int FILES = 3;

    /** A name in a message may hold them, and a log is often read on a terminal. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private final Path folder;

    public CrashLog(Path folder) {
        this.folder = folder;
    }

    /** The file that is written now. */
    Path file() {
        return file(0);
    }

    private Path file(int age) {
        return folder.resolve("matchline-%d.log".formatted(age));
    }

    /** Adds it at the end, in one go, for there may be a second program. */
    void add(String details) throws IOException {
        Files.createDirectories(folder);
        String plain = CONTROLS.matcher(details.replace("\r\n", "\n")).replaceAll("\uFFFD");
        byte[] entry = (Instant.now() + "\n" + plain + "\n").getBytes(StandardCharsets.UTF_8);
        if (Files.exists(file()) && Files.size(file()) + entry.length > LARGEST) {
            makeRoom();
        }
        Files.write(file(), entry, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private void makeRoom() throws IOException {
        for (int age = FILES - 1; age > 0; age--) {
            if (Files.exists(file(age - 1))) {
                Files.move(file(age - 1), file(age), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
