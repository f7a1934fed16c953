package matchline.ui.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import matchline.chart.drawing.Drawing;
import matchline.export.ExportOptions;
import matchline.export.Overwrite;
import matchline.export.PictureFormat;
import matchline.export.Pictures;
import matchline.export.Progress;

/** Turns drawings into files and clipboard pictures while the window stays alive. */
public final class PictureExport {
    private final Pictures pictures;
    private final Executor background;

    /** What a picture is made of and where it goes. */
    record Order(Drawing drawing, PictureFormat format, ExportOptions options, Path target, Overwrite overwrite) {}

    public PictureExport(Pictures pictures, Executor background) {
        this.pictures = pictures;
        this.background = background;
    }

    /** Writes the file, then tells {@code done}, in the window's thread, the file or what went wrong. */
    void write(Order order, Progress progress, BiConsumer<Path, Throwable> done) {
        later(
                () -> {
                    pictures.write(
                            order.drawing(),
                            order.format(),
                            order.options(),
                            order.target(),
                            order.overwrite(),
                            progress);
                    return order.target();
                },
                done);
    }

    /** Puts the picture on the clipboard, twice as fine as the drawing, then tells {@code done}. */
    void copy(Drawing drawing, BiConsumer<Image, Throwable> done) {
        BiConsumer<byte[], Throwable> put = (png, failure) -> {
            Image image = failure == null ? new Image(new ByteArrayInputStream(png)) : null;
            if (image != null) {
                Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, image));
            }
            done.accept(image, failure);
        };
        later(() -> pictures.bytes(drawing, PictureFormat.PNG, new ExportOptions(2, false)), put);
    }

    private interface Work<T> {
        T result() throws IOException;
    }

    private <T> void later(Work<T> work, BiConsumer<T, Throwable> done) {
        CompletableFuture.supplyAsync(() -> resultOf(work), background)
                .whenCompleteAsync((result, failure) -> done.accept(result, cause(failure)), Platform::runLater);
    }

    private static <T> T resultOf(Work<T> work) {
        try {
            return work.result();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The failure as it was thrown, without what it was wrapped in on its way. */
    private static Throwable cause(Throwable failure) {
        Throwable cause = failure;
        while (cause != null
                && cause.getCause() != null
                && (cause instanceof CompletionException || cause instanceof UncheckedIOException)) {
            cause = cause.getCause();
        }
        return cause;
    }
}
