package matchline.ui.memory;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import matchline.export.AtomicFile;
import matchline.export.Overwrite;

/** A file of texts by name, which several windows may change at once, each its own texts. */
record SettingsFile(Path path) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9.-]+");

    /** All texts; throws if there is no such file or nothing can be made of it. */
    Map<String, String> read() throws IOException {
        try {
            Properties found = new Properties();
            found.load(new StringReader(Files.readString(path)));
            Map<String, String> texts = new TreeMap<>();
            for (String name : found.stringPropertyNames()) {
                if (!NAME.matcher(name).matches()) {
                    throw new IOException("not a name of ours: " + name);
                }
                texts.put(name, found.getProperty(name));
            }
            return texts;
        } catch (IllegalArgumentException broken) {
            throw new IOException(broken);
        }
    }

    /** Changes some texts and leaves the others as they are in the file, or as given if that went away or broke. */
    void change(Map<String, String> changes, Map<String, String> otherwise) throws IOException {
        Files.createDirectories(path.getParent());
        try (FileChannel turns = FileChannel.open(
                        path.resolveSibling(path.getFileName() + ".lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                FileLock _ = waitForTurn(turns)) {
            Properties all = new Properties();
            all.putAll(readOr(otherwise));
            all.putAll(changes);
            AtomicFile.write(
                    path,
                    Overwrite.REPLACE,
                    out -> all.store(new OutputStreamWriter(out, StandardCharsets.UTF_8), "Matchline"));
        }
    }

    /** Some drives know no locks; there two windows had better not change the same file at once. */
    private static FileLock waitForTurn(FileChannel turns) {
        try {
            return turns.lock();
        } catch (IOException | OverlappingFileLockException notHere) {
            return null;
        }
    }

    private Map<String, String> readOr(Map<String, String> otherwise) {
        try {
            return read();
        } catch (IOException goneOrBroken) {
            return otherwise;
        }
    }
}
