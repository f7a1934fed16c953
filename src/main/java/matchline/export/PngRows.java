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
        int to = from + above.length;
        if (Arrays.equals(argb, from, to, above, 0, above.length)) {
            compress(sameRow);
        } else {
            System.arraycopy(argb, from, above, 0, above.length);
            compress(bytes());
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

    private byte[] bytes() {
        int at = 1;
        for (int pixel : above) {
            row[at] = (byte) (pixel >> 16);
            row[at + 1] = (byte) (pixel >> 8);
            row[at + 2] = (byte) pixel;
            at += 3;
            if (transparent) {
                row[at++] = (byte) (pixel >> 24);
            }
        }
        return row;
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
