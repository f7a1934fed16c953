package matchline.export;

import com.pngencoder.PngEncoder;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import matchline.chart.drawing.Drawing;
import matchline.chart.drawing.FontMetrics;

/** Draws a picture into pixels and writes them as PNG. */
final class PngWriter {
    private static final int BYTES_PER_PIXEL = 4;
    /** Of 0 to 9; higher ones take twice the time or more to save a tenth. */
    private static final int COMPRESSION = 3;
    /** Of all memory, what one picture may take: the rest is for the match, the window and the encoder. */
    private static final double SHARE_OF_MEMORY = 0.6;

    private final Java2dPainter painter;

    PngWriter(FontMetrics metrics) {
        this.painter = new Java2dPainter(metrics);
    }

    AtomicFile.Content content(Drawing drawing, ExportOptions options) throws PictureTooLargeException {
        BufferedImage image = draw(drawing, options);
        return out -> encode(image, out);
    }

    private BufferedImage draw(Drawing drawing, ExportOptions options) throws PictureTooLargeException {
        BufferedImage image = blank(drawing, options);
        Graphics2D graphics = image.createGraphics();
        if (!options.transparent()) {
            graphics.setColor(Java2dPainter.color(drawing.ground()));
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        }
        Java2dPainter.refine(graphics);
        graphics.scale(options.scale(), options.scale());
        painter.paint(drawing.marks(), graphics);
        graphics.dispose();
        return image;
    }

    /** One thread: as many pictures can be written at once as there are processors, and the bytes never differ. */
    private static void encode(BufferedImage image, OutputStream out) throws IOException {
        new PngEncoder()
                .withBufferedImage(image)
                .withCompressionLevel(COMPRESSION)
                .withMultiThreadedCompressionEnabled(false)
                .toStream(out);
    }

    private static BufferedImage blank(Drawing drawing, ExportOptions options) throws PictureTooLargeException {
        long width = Math.max(1, Math.round(drawing.width() * options.scale()));
        long height = Math.max(1, Math.round(drawing.height() * options.scale()));
        double bytes = (double) width * height * BYTES_PER_PIXEL;
        if (bytes > SHARE_OF_MEMORY * Runtime.getRuntime().maxMemory() || width * height > Integer.MAX_VALUE) {
            throw new PictureTooLargeException(width, height);
        }
        try {
            int type = options.transparent() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
            return new BufferedImage((int) width, (int) height, type);
        } catch (OutOfMemoryError taken) {
            throw new PictureTooLargeException(width, height);
        }
    }
}
