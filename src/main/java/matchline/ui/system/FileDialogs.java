package matchline.ui.system;

import java.nio.file.Path;
import java.util.Optional;
import matchline.export.PictureFormat;

/** Asks the viewer for files. */
public interface FileDialogs {
    /** Which match file to open; none if the viewer changed his mind. */
    Optional<Path> askForMatch();

    /** Which folder of matches to open; none if the viewer changed his mind. */
    Optional<Path> askForFolder();

    /** Where to write a match file; a file that exists is named only after the viewer agreed to replace it. */
    Optional<Path> askForCopy(String suggestedName);

    /** Where to write a picture; a file that exists is named only after the viewer agreed to replace it. */
    Optional<Path> askForPicture(String suggestedName, PictureFormat format);
}
