package matchline.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import matchline.chart.drawing.Drawing;
import matchline.chart.drawing.FontMetrics;

/** Draws a picture into pixels, a band at a time, and writes them as PNG: the largest takes no more memory than a band. */
final class PngWriter {
    /** At scale 1 a logical pixel is that of CSS, 96 to the inch. */
    private static final double PIXELS_PER_METRE = 96 / 0.0254;

    private final Java2dPainter painter;
    private final int bandPixels;

    /** {@code bandPixels}: how many pixels are drawn at a time, unless a single row has more. */
    PngWriter(FontMetrics metrics, int bandPixels) {
        this.painter = new Java2dPainter(metrics);
        this.bandPixels = bandPixels;
    }

    AtomicFile.Content content(Drawing drawing, ExportOptions options, Progress progress)
            throws PictureTooLargeException {
        PixelSize size = PixelSize.of(drawing, options);
        BufferedImage band = band(size, options);
        return out -> write(drawing, options, band, size, out, progress);
    }

    private BufferedImage band(PixelSize size, ExportOptions options) throws PictureTooLargeException {
        int rows = Math.clamp(bandPixels / size.width(), 1, size.height());
        try {
            int type = options.transparent() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
            return new BufferedImage(size.width(), rows, type);
        } catch (OutOfMemoryError taken) {
            throw PictureTooLargeException.forMemory(size);
        }
    }

    /** One thread: as many pictures can be written at once as there are processors, and the bytes never differ. */
    private void write(
            Drawing drawing,
            ExportOptions options,
            BufferedImage band,
            PixelSize size,
            OutputStream out,
            Progress progress)
            throws IOException {
        PngChunks chunks = new PngChunks(out);
        chunks.header(size.width(), size.height(), options.transparent());
        chunks.density((int) Math.round(PIXELS_PER_METRE * options.scale()));
        chunks.text("Title", drawing.title());
        chunks.text("Description", drawing.description());
        chunks.text("Source", drawing.credits());
        chunks.text("Software", "Matchline");
        int[] pixels = ((DataBufferInt) band.getRaster().getDataBuffer()).getData();
        try (PngRows rows = new PngRows(chunks, size.width(), options.transparent())) {
            for (int top = 0; top < size.height(); top += band.getHeight()) {
                draw(drawing, options, band, top);
                int bottom = Math.min(size.height(), top + band.getHeight());
                for (int y = top; y < bottom; y++) {
                    rows.write(pixels, (y - top) * size.width());
                }
                progress.reach((double) bottom / size.height());
            }
            rows.end();
        }
        chunks.end();
    }

    private void draw(Drawing drawing, ExportOptions options, BufferedImage band, int top) {
        Graphics2D graphics = band.createGraphics();
        graphics.setBackground(Java2dPainter.color(drawing.ground().withOpacity(options.transparent() ? 0 : 1)));
        graphics.clearRect(0, 0, band.getWidth(), band.getHeight());
        Java2dPainter.refine(graphics);
        graphics.translate(0, -top);
        graphics.scale(options.scale(), options.scale());
        painter.paint(drawing.marks(), graphics);
        graphics.dispose();
    }
}
