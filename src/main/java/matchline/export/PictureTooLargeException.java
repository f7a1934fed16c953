package matchline.export;

import java.io.IOException;

/** A picture of more pixels than there is memory for. */
public final class PictureTooLargeException extends IOException {
    private static final long serialVersionUID = 1;

    PictureTooLargeException(long width, long height) {
        super("a picture of %d × %d pixels needs more memory than there is; choose a smaller size or scale"
                .formatted(width, height));
    }
}
