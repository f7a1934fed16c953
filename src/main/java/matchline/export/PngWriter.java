package matchline.export;

import java.io.IOException;
import java.io.OutputStream;
import matchline.chart.drawing.Drawing;
import matchline.chart.drawing.FontMetrics;

/** Draws a picture into pixels, a band at a time, and writes them as PNG: the largest takes no more memory than a band. */
final class PngWriter {
    /** At scale 1 a logical pixel is that of CSS, 96 to the inch. */
    private static final double PIXELS_PER_METRE = 96 / 0.0254;

    private final PixelLetters letters;
    private final int bandPixels;

    /** {@code bandPixels}: how many pixels are drawn at a time, unless a single row has more. */
    PngWriter(FontMetrics metrics, int bandPixels) {
        this.letters = new PixelLetters(metrics);
        this.bandPixels = bandPixels;
    }

    AtomicFile.Content content(Drawing drawing, ExportOptions options, Progress progress)
            throws PictureTooLargeException {
        PixelSize size = PixelSize.of(drawing, options);
        PixelBand band = band(size);
        return out -> write(drawing, options, band, size, out, progress);
    }

    private PixelBand band(PixelSize size) throws PictureTooLargeException {
        int rows = Math.clamp(bandPixels / size.width(), 1, size.height());
        try {
            return new PixelBand(size.width(), rows);
        } catch (OutOfMemoryError taken) {
            throw PictureTooLargeException.forMemory(size);
        }
    }

    /** One thread: as many pictures can be written at once as there are processors, and the bytes never differ. */
    private void write(
            Drawing drawing, ExportOptions options, PixelBand band, PixelSize size, OutputStream out, Progress progress)
            throws IOException {
        PngChunks chunks = new PngChunks(out);
        chunks.header(size.width(), size.height(), options.transparent());
        chunks.density((int) Math.round(PIXELS_PER_METRE * options.scale()));
        chunks.text("Title", drawing.title());
        chunks.text("Description", drawing.description());
        chunks.text("Source", drawing.credits());
        chunks.text("Software", "Matchline");
        PixelPainter painter = new PixelPainter(letters, options.scale());
        int ground = options.transparent() ? 0 : 0xFF000000 | drawing.ground().rgb();
        try (PngRows rows = new PngRows(chunks, size.width(), options.transparent())) {
            for (int top = 0; top < size.height(); top += band.rows) {
                band.startAt(top, ground);
                painter.paint(drawing.marks(), band);
                int bottom = Math.min(size.height(), band.bottom());
                for (int y = top; y < bottom; y++) {
                    rows.write(band.pixels, (y - top) * size.width());
                }
                progress.reach((double) bottom / size.height());
            }
            rows.end();
        }
        chunks.end();
    }
}
