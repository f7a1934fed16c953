package matchline.export;

import java.io.IOException;
import java.util.Locale;

/** A picture of more pixels than can be. */
public final class PictureTooLargeException extends IOException {
    private static final long serialVersionUID = 1;

    private PictureTooLargeException(double width, double height, String why) {
        super(String.format(
                Locale.ROOT, "a picture of %.0f × %.0f pixels %s; choose a smaller size or scale", width, height, why));
    }

    static PictureTooLargeException forAFile(double width, double height) {
        String most = String.format(Locale.ROOT, "%,d", PixelSize.MOST);
        return new PictureTooLargeException(
                width, height, "is wider or higher than the " + most + " that can be written");
    }

    static PictureTooLargeException forMemory(PixelSize size) {
        return new PictureTooLargeException(size.width(), size.height(), "needs more memory than there is");
    }
}
