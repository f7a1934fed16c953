package matchline.export;

import java.io.IOException;
import java.nio.file.Path;

/** A file that is there already and was not to be replaced. */
public final class FileExistsException extends IOException {
    private static final long serialVersionUID = 1;

    FileExistsException(Path target) {
        super("\"%s\" exists already and was left as it is".formatted(target));
    }
}
