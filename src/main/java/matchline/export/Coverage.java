package matchline.export;

import java.util.Arrays;

/**
 * Fills contours with a colour, each pixel by how much of it they cover. Every edge adds to each cell it crosses the
 * change of the area covered to the right of it; a sum along the row gives the coverage, exact but for the rounding. The
 * method is that of Raph Levien's font-rs (2016) and of stb_truetype 2.
 */
final class Coverage {
    private static final int CELLS = 1 << 16;
    private static final float NOTHING = 1f / 1024;

    private float[] cells = new float[CELLS];
    /** A bit for each cell that an edge crosses: they are few. */
    private long[] crossed = new long[CELLS / Long.SIZE + 1];

    private int left;
    private int top;
    private int width;
    private int rows;

    /** {@code opacity} is 0 to 1. */
    void fill(PixelPath path, PixelBand band, int rgb, double opacity) {
        double[] points = path.points();
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        double highest = Double.MAX_VALUE;
        double lowest = -Double.MAX_VALUE;
        int end = path.contours() == 0 ? 0 : path.end(path.contours() - 1);
        for (int i = 0; i < end; i += 2) {
            double x = points[i];
            double y = points[i + 1];
            least = x < least ? x : least;
            most = x > most ? x : most;
            highest = y < highest ? y : highest;
            lowest = y > lowest ? y : lowest;
        }
        left = (int) Math.max(0, Math.floor(least));
        width = (int) Math.min(band.width, Math.ceil(most)) - left;
        int first = (int) Math.max(band.top(), Math.floor(highest));
        int last = (int) Math.min(band.bottom(), Math.ceil(lowest));
        if (width <= 0 || last <= first) {
            return;
        }
        int step = Math.max(1, CELLS / (width + 2));
        if (cells.length < width + 2) {
            cells = new float[width + 2];
            crossed = new long[cells.length / Long.SIZE + 1];
        }
        for (top = first; top < last; top += step) {
            rows = Math.min(step, last - top);
            edges(path);
            paint(band, rgb, (float) (255 * opacity));
        }
    }

    private void edges(PixelPath path) {
        double[] points = path.points();
        for (int contour = 0; contour < path.contours(); contour++) {
            int end = path.end(contour);
            double x = points[end - 2];
            double y = points[end - 1];
            for (int i = path.start(contour); i < end; i += 2) {
                edge(x, y, points[i], points[i + 1]);
                x = points[i];
                y = points[i + 1];
            }
        }
    }

    private void edge(double fromX, double fromY, double toX, double toY) {
        if (fromY < toY) {
            descend(fromX - left, fromY - top, toX - left, toY - top, 1);
        } else if (toY < fromY) {
            descend(toX - left, toY - top, fromX - left, fromY - top, -1);
        }
    }

    private void descend(double fromX, double fromY, double toX, double toY, int direction) {
        if (toY <= 0 || fromY >= rows) {
            return;
        }
        double slope = (toX - fromX) / (toY - fromY);
        double y = fromY > 0 ? fromY : 0;
        double x = fromX + (y - fromY) * slope;
        double bottom = toY < rows ? toY : rows;
        for (int row = (int) y; row < bottom; row++) {
            double nextY = row + 1 < bottom ? row + 1 : bottom;
            double nextX = x + (nextY - y) * slope;
            cross(row * (width + 2), x, nextX, direction * (nextY - y));
            x = nextX;
            y = nextY;
        }
    }

    /** An edge within one row, from one x to another, that is so high; what lies beyond the sides counts at the side. */
    private void cross(int row, double from, double to, double height) {
        double first = within(from < to ? from : to);
        double last = within(from < to ? to : from);
        int cell = (int) first;
        int lastCell = (int) last;
        if (cell == lastCell) {
            add(row + cell, height, height * ((first + last) / 2 - cell));
            return;
        }
        double perCell = height / (last - first);
        double x = first;
        while (cell <= lastCell) {
            double next = cell < lastCell ? cell + 1 : last;
            double part = perCell * (next - x);
            add(row + cell, part, part * ((x + next) / 2 - cell));
            x = next;
            cell++;
        }
    }

    private double within(double x) {
        return x > 0 ? x < width ? x : width : 0;
    }

    private void add(int cell, double height, double right) {
        int after = cell + 1;
        cells[cell] += (float) (height - right);
        cells[after] += (float) right;
        crossed[cell / Long.SIZE] |= 1L << cell;
        crossed[after / Long.SIZE] |= 1L << after;
    }

    /** Paints from each cell that is crossed to the next one: between them the coverage is the same. */
    private void paint(PixelBand band, int rgb, float opacity) {
        int stride = width + 2;
        for (int row = 0; row < rows; row++) {
            int start = row * stride;
            int end = start + width;
            float covered = 0;
            for (int from = next(start, end); from < end; ) {
                covered += cells[from];
                int to = next(from + 1, end);
                float visible = Math.abs(covered);
                if (visible > NOTHING) {
                    int alpha = (int) (Math.min(visible, 1) * opacity + 0.5f);
                    band.paint(top + row, left + from - start, left + to - start, rgb, alpha);
                }
                cells[from] = 0;
                from = to;
            }
            cells[end] = 0;
            cells[end + 1] = 0;
        }
        Arrays.fill(crossed, 0, rows * stride / Long.SIZE + 1, 0);
    }

    /** The first cell from that one on that is crossed, or the end. */
    private int next(int from, int end) {
        int at = from / Long.SIZE;
        long crossings = crossed[at] & -1L << from;
        while (crossings == 0 && (at + 1) * Long.SIZE < end) {
            at++;
            crossings = crossed[at];
        }
        int next = at * Long.SIZE + Long.numberOfTrailingZeros(crossings);
        return next < end ? next : end;
    }
}
