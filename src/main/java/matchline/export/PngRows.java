package matchline.export;

import java.io.IOException;
import java.util.Arrays;
import java.util.zip.Deflater;

/** The pixels of a PNG file, compressed row by row as they come: the picture need never be there as a whole. */
final class PngRows implements AutoCloseable {
    /** Of 0 to 9; higher ones take twice the time or more to save a tenth. */
    private static final int COMPRESSION = 2;

    private static final int CHUNK = 1 << 15;
    private static final byte AS_IT_IS = 0;
    private static final byte DIFFERENCE_TO_ABOVE = 2;

    private final PngChunks chunks;
    private final boolean transparent;
    private final Deflater deflater = new Deflater(COMPRESSION);
    private final byte[] compressed = new byte[CHUNK];
    private final int[] above;
    private final byte[] row;
    private final byte[] sameRow;
    private int filled;

    /** Rows of so many pixels; {@code transparent} keeps their opacity. */
    PngRows(PngChunks chunks, int width, boolean transparent) {
        this.chunks = chunks;
        this.transparent = transparent;
        this.above = new int[width];
        this.row = new byte[1 + width * (transparent ? 4 : 3)];
        this.sameRow = new byte[row.length];
        row[0] = AS_IT_IS;
        sameRow[0] = DIFFERENCE_TO_ABOVE;
    }

    /** The next row: as many pixels as a row has, from that place on. */
    void write(int[] argb, int from) throws IOException {
        int change = Arrays.mismatch(argb, from, from + above.length, above, 0, above.length);
        if (change < 0) {
            compress(sameRow);
        } else {
            change(argb, from, change);
            compress(row);
        }
    }

    /** Makes the row above this one, from the first pixel on that is not the same: most of the others are. */
    private void change(int[] argb, int from, int first) {
        int bytes = transparent ? 4 : 3;
        for (int i = first; i < above.length; i++) {
            int pixel = argb[from + i];
            if (pixel != above[i]) {
                above[i] = pixel;
                int at = 1 + i * bytes;
                row[at] = (byte) (pixel >> 16);
                row[at + 1] = (byte) (pixel >> 8);
                row[at + 2] = (byte) pixel;
                if (transparent) {
                    row[at + 3] = (byte) (pixel >> 24);
                }
            }
        }
    }

    /** The end of the last row. */
    void end() throws IOException {
        deflater.finish();
        while (!deflater.finished()) {
            deflate();
        }
        chunks.chunk("IDAT", compressed, filled);
    }

    @Override
    public void close() {
        deflater.end();
    }

    private void compress(byte[] bytes) throws IOException {
        deflater.setInput(bytes);
        while (!deflater.needsInput()) {
            deflate();
        }
    }

    private void deflate() throws IOException {
        filled += deflater.deflate(compressed, filled, CHUNK - filled);
        if (filled == CHUNK) {
            chunks.chunk("IDAT", compressed, filled);
            filled = 0;
        }
    }
}
