package matchline.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import matchline.chart.drawing.Drawing;
import matchline.chart.drawing.FontMetrics;

/** Makes picture files. Keep one for many pictures: it remembers the letters it has drawn. Threads may share it. */
public final class Pictures {
    /** How many pixels are drawn at a time: the usual picture at once, the largest in many bands. */
    private static final int BAND_PIXELS = 1 << 22;

    private final FontMetrics metrics;
    private final Set<Path> swept = ConcurrentHashMap.newKeySet();
    private final PngWriter png;

    public Pictures(FontMetrics metrics) {
        this.metrics = metrics;
        this.png = new PngWriter(metrics, BAND_PIXELS);
    }

    /**
     * Writes the picture, whole or not at all.
     *
     * @throws FileExistsException if the file exists and shall not be replaced
     * @throws PictureTooLargeException if it has more pixels than can be
     * @throws IOException if it cannot be written, why in one sentence
     */
    public void write(Drawing drawing, PictureFormat format, ExportOptions options, Path target, Overwrite overwrite)
            throws IOException {
        write(drawing, format, options, target, overwrite, Progress.unwatched());
    }

    /**
     * Writes the picture while somebody follows it, whole or not at all.
     *
     * @throws CancellationException if it was not to go on; what was there before is there still
     * @throws FileExistsException if the file exists and shall not be replaced
     * @throws PictureTooLargeException if it has more pixels than can be
     * @throws IOException if it cannot be written, why in one sentence
     */
    public void write(
            Drawing drawing,
            PictureFormat format,
            ExportOptions options,
            Path target,
            Overwrite overwrite,
            Progress progress)
            throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (swept.add(folder)) {
            AtomicFile.sweep(folder);
        }
        AtomicFile.write(target, overwrite, content(drawing, format, options, progress));
    }

    /**
     * What the file would hold, for the clipboard say. A PNG that is not transparent has no opacities at all.
     *
     * @throws PictureTooLargeException if its pixels would not fit into memory
     */
    public byte[] bytes(Drawing drawing, PictureFormat format, ExportOptions options) throws IOException {
        if (format == PictureFormat.PNG) {
            PixelSize size = PixelSize.of(drawing, options);
            if (!size.fitsMemory()) {
                throw PictureTooLargeException.forMemory(size);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        content(drawing, format, options, Progress.unwatched()).writeTo(out);
        return out.toByteArray();
    }

    /** What can be refused is refused here, before a file is touched. */
    private AtomicFile.Content content(Drawing drawing, PictureFormat format, ExportOptions options, Progress progress)
            throws IOException {
        return switch (format) {
            case PNG -> png.content(drawing, options, progress);
            case SVG ->
                out -> {
                    out.write(svg(drawing, options).getBytes(StandardCharsets.UTF_8));
                    progress.reach(1);
                };
            case PDF ->
                out -> {
                    new PdfWriter(metrics).write(drawing, options, out);
                    progress.reach(1);
                };
        };
    }

    private String svg(Drawing drawing, ExportOptions options) {
        return switch (options.lettering()) {
            case TEXT -> SvgWriter.svg(drawing, options.transparent());
            case OUTLINES -> SvgWriter.outlined(drawing, options.transparent(), metrics);
        };
    }
}
