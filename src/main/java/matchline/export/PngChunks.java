package matchline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import matchline.chart.drawing.PrintableText;

/** A PNG file as it grows: chunk by chunk, each with its check sum. */
final class PngChunks {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte BITS_PER_CHANNEL = 8;
    private static final byte RGB = 2;
    private static final byte RGBA = 6;
    private static final byte PERCEPTUAL = 0;
    private static final byte METRES = 1;

    private final OutputStream out;

    PngChunks(OutputStream out) throws IOException {
        this.out = out;
        out.write(SIGNATURE);
    }

    /** Width and height in pixels, and whether each pixel has an opacity. */
    void header(int width, int height, boolean transparent) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        chunk("IHDR", header.put(BITS_PER_CHANNEL).put(transparent ? RGBA : RGB).array());
        chunk("sRGB", new byte[] {PERCEPTUAL});
    }

    /** How many pixels a metre holds when it is shown in its own size. */
    void density(int pixelsPerMetre) throws IOException {
        ByteBuffer density = ByteBuffer.allocate(9).putInt(pixelsPerMetre).putInt(pixelsPerMetre);
        chunk("pHYs", density.put(METRES).array());
    }

    /** A keyword of the PNG specification with its words, in whatever script; left out without words. */
    void text(String keyword, String words) throws IOException {
        if (!words.isBlank()) {
            byte[] text = (keyword + "\0\0\0\0\0" + PrintableText.of(words)).getBytes(StandardCharsets.UTF_8);
            chunk("iTXt", text);
        }
    }

    void end() throws IOException {
        chunk("IEND", new byte[0]);
    }

    private void chunk(String type, byte[] content) throws IOException {
        chunk(type, content, content.length);
    }

    void chunk(String type, byte[] content, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content, 0, length);
        out.write(ByteBuffer.allocate(4).putInt(length).array());
        out.write(name);
        out.write(content, 0, length);
        out.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
