package matchline.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A folder with the files of one match, made of one array of bytes: a zero byte ends a file. */
final class Scratch {
    private final List<String> names;
    private Path folder;

    Scratch(String... names) {
        this.names = List.of(names);
    }

    /** Reads a file. */
    @FunctionalInterface
    interface Reader {
        void read(Path file) throws IOException;
    }

    /** Has the first file read, the others beside it. */
    void read(byte[] bytes, Reader reader) throws IOException {
        List<byte[]> parts = split(bytes);
        for (int i = names.size() - 1; i >= 0; i--) {
            Path file = folder().resolve(names.get(i));
            if (i == 0 || i < parts.size()) {
                Files.write(file, parts.get(i));
            } else {
                Files.deleteIfExists(file);
            }
        }
        reader.read(folder().resolve(names.getFirst()));
    }

    private List<byte[]> split(byte[] bytes) {
        List<byte[]> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < bytes.length && parts.size() < names.size() - 1; i++) {
            if (bytes[i] == 0) {
                parts.add(Arrays.copyOfRange(bytes, start, i));
                start = i + 1;
            }
        }
        parts.add(Arrays.copyOfRange(bytes, start, bytes.length));
        return parts;
    }

    private Path folder() {
        try {
            if (folder == null) {
                folder = Files.createTempDirectory("matchline-fuzz");
                for (String name : names) {
                    Files.createDirectories(folder.resolve(name).getParent());
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
