package matchline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import matchline.format.FolderWalk;
import matchline.format.MatchFiles;
import matchline.format.reading.Problem;
import matchline.format.reading.StoredMatch;

/** A file named on the command line, or found in a folder that was: there, files that hold no match are passed over. */
record NamedFile(Path path, boolean inFolder) {

    /** The files named and those below the folders named, in that order. */
    static List<NamedFile> all(List<Path> named) throws IOException {
        List<NamedFile> files = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                FolderWalk.files(path).forEach(file -> files.add(new NamedFile(file, true)));
            } else {
                files.add(new NamedFile(path, false));
            }
        }
        return files;
    }

    boolean isPassedOver() throws IOException {
        return inFolder && !MatchFiles.holdsMatches(path);
    }

    /** Its matches, each to be read when its turn comes. */
    List<StoredMatch> matches(Consumer<Problem> problems) throws IOException {
        return isPassedOver() ? List.of() : MatchFiles.matches(path, problems);
    }
}
