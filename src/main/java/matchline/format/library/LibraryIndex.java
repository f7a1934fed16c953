package matchline.format.library;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import matchline.format.library.FolderFiles.Stamp;
import matchline.format.reading.Listing;
import matchline.model.Score;

/** What is remembered of the files of a folder, so that those that did not change need not be looked into again. */
public final class LibraryIndex {
    public static final LibraryIndex EMPTY = new LibraryIndex(Map.of());

    private static final int VERSION = 0x4d4c_0001;
    private static final int NO_SCORE = -1;
    private static final int MOST = 1_000_000;

    private final Map<Path, Known> files;

    /** A file as it was, and what was found in it. */
    record Known(Stamp stamp, List<LibraryEntry> entries) {}

    LibraryIndex(Map<Path, Known> files) {
        this.files = files;
    }

    /** What was found in the file if it still is as it was then. */
    Optional<Known> known(Path file, Stamp stamp) {
        return Optional.ofNullable(files.get(file))
                .filter(known -> known.stamp().equals(stamp));
    }

    /** Whether both remember the same. */
    public boolean isSameAs(LibraryIndex other) {
        return files.equals(other.files);
    }

    /**
     * Reads what {@link #writeTo} wrote.
     *
     * @throws IOException if it is broken; one of another version is empty
     */
    public static LibraryIndex read(InputStream in) throws IOException {
        try (DataInputStream data = new DataInputStream(new GZIPInputStream(in, 1 << 16))) {
            if (data.readInt() != VERSION) {
                return EMPTY;
            }
            Map<Path, Known> files = new LinkedHashMap<>();
            for (int left = count(data); left > 0; left--) {
                Path file = Path.of(data.readUTF());
                Stamp stamp = new Stamp(data.readLong(), data.readLong());
                files.put(file, new Known(stamp, entries(file, data)));
            }
            if (data.read() >= 0) {
                throw new IOException("it goes on after its end");
            }
            return new LibraryIndex(files);
        } catch (IllegalArgumentException broken) {
            throw new IOException(broken);
        }
    }

    /** Writes it, compressed and with a checksum. */
    public void writeTo(OutputStream out) throws IOException {
        GZIPOutputStream compressed = new GZIPOutputStream(out, 1 << 16);
        DataOutputStream data = new DataOutputStream(compressed);
        data.writeInt(VERSION);
        data.writeInt(files.size());
        for (Map.Entry<Path, Known> file : files.entrySet()) {
            data.writeUTF(file.getKey().toString());
            data.writeLong(file.getValue().stamp().size());
            data.writeLong(file.getValue().stamp().changed());
            data.writeInt(file.getValue().entries().size());
            for (LibraryEntry entry : file.getValue().entries()) {
                write(entry, data);
            }
        }
        data.flush();
        compressed.finish();
    }

    private static int count(DataInputStream data) throws IOException {
        int count = data.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException("it counts " + count);
        }
        return count;
    }

    private static List<LibraryEntry> entries(Path file, DataInputStream data) throws IOException {
        int count = count(data);
        List<LibraryEntry> entries = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            String trouble = data.readUTF();
            entries.add(
                    trouble.isEmpty()
                            ? LibraryEntry.of(file, number, listing(data))
                            : LibraryEntry.broken(file, trouble));
        }
        return entries;
    }

    private static void write(LibraryEntry entry, DataOutputStream data) throws IOException {
        data.writeUTF(entry.trouble());
        if (entry.match().isPresent()) {
            Listing match = entry.match().get();
            data.writeUTF(match.competition());
            data.writeUTF(match.season());
            data.writeUTF(match.date().map(Object::toString).orElse(""));
            data.writeUTF(match.home());
            data.writeUTF(match.away());
            write(match.score(), data);
            write(match.shootOut(), data);
            data.writeUTF(match.heldBy().map(Path::toString).orElse(""));
        }
    }

    private static Listing listing(DataInputStream data) throws IOException {
        return new Listing(
                data.readUTF(),
                data.readUTF(),
                Listing.date(data.readUTF()),
                data.readUTF(),
                data.readUTF(),
                score(data),
                score(data),
                Optional.of(data.readUTF()).filter(path -> !path.isEmpty()).map(Path::of));
    }

    private static void write(Optional<Score> score, DataOutputStream data) throws IOException {
        data.writeInt(score.map(Score::home).orElse(NO_SCORE));
        data.writeInt(score.map(Score::away).orElse(NO_SCORE));
    }

    private static Optional<Score> score(DataInputStream data) throws IOException {
        int home = data.readInt();
        int away = data.readInt();
        return home == NO_SCORE ? Optional.empty() : Optional.of(new Score(home, away));
    }
}
