package matchline.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/** What failed though it should not: some small files in a folder of the viewer's, the oldest replaced by the newest. */
final class CrashLog {
    private static final int LARGEST = 256 << 10;
    private static final int FILES = 3;
    private static final String NAME = "matchline-%g.log";

    private final Path folder;

    CrashLog(Path folder) {
        this.folder = folder;
    }

    /** The file that is written now. */
    Path file() {
        return folder.resolve(NAME.replace("%g", "0"));
    }

    /** Adds it at the end; the file is held no longer than that takes, for there may be a second program. */
    void add(String details) throws IOException {
        Files.createDirectories(folder);
        String pattern = folder.toString().replace("%", "%%") + "/" + NAME;
        FileHandler log = new FileHandler(pattern, LARGEST, FILES, true);
        log.setEncoding("UTF-8");
        log.setFormatter(new AsItIs());
        log.publish(new LogRecord(Level.SEVERE, details));
        log.close();
    }

    private static final class AsItIs extends Formatter {

        @Override
        public String format(LogRecord told) {
            return told.getInstant() + "\n" + told.getMessage() + "\n";
        }
    }
}
