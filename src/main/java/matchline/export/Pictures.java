package matchline.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import matchline.chart.drawing.Drawing;
import matchline.chart.drawing.FontMetrics;

/** Makes picture files. Keep one for many pictures: it remembers the letters it has drawn. Threads may share it. */
public final class Pictures {
    private final FontMetrics metrics;
    private PngWriter png;

    public Pictures(FontMetrics metrics) {
        this.metrics = metrics;
    }

    /**
     * Writes the picture, whole or not at all.
     *
     * @throws FileExistsException if the file exists and shall not be replaced
     * @throws PictureTooLargeException if it has more pixels than there is memory for
     * @throws IOException if it cannot be written, why in one sentence
     */
    public void write(Drawing drawing, PictureFormat format, ExportOptions options, Path target, Overwrite overwrite)
            throws IOException {
        AtomicFile.write(target, overwrite, content(drawing, format, options));
    }

    /** What the file would hold. */
    public byte[] bytes(Drawing drawing, PictureFormat format, ExportOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        content(drawing, format, options).writeTo(out);
        return out.toByteArray();
    }

    /** The picture drawn, all but encoded: what cannot be drawn fails before a file is touched. */
    private AtomicFile.Content content(Drawing drawing, PictureFormat format, ExportOptions options)
            throws IOException {
        return switch (format) {
            case SVG -> {
                byte[] svg = SvgWriter.svg(drawing, options.transparent()).getBytes(StandardCharsets.UTF_8);
                yield out -> out.write(svg);
            }
            case PNG -> png().content(drawing, options);
        };
    }

    /** Made late, for the sake of those who never write one: AWT takes its time to start. */
    private synchronized PngWriter png() {
        if (png == null) {
            png = new PngWriter(metrics);
        }
        return png;
    }
}
