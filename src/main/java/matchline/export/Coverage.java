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
            least = Math.min(least, points[i]);
            most = Math.max(most, points[i]);
            highest = Math.min(highest, points[i + 1]);
            lowest = Math.max(lowest, points[i + 1]);
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
        double y = Math.max(fromY, 0);
        double x = fromX + (y - fromY) * slope;
        double bottom = Math.min(toY, rows);
        for (int row = (int) y; row < bottom; row++) {
            double nextY = Math.min(row + 1, bottom);
            double nextX = x + (nextY - y) * slope;
            cross(row * (width + 2), x, nextX, direction * (nextY - y));
            x = nextX;
            y = nextY;
        }
    }

    /** An edge within one row, from one x to another, that is so high; what lies beyond the sides counts at the side. */
    private void cross(int row, double from, double to, double height) {
        double first = Math.clamp(Math.min(from, to), 0, width);
        double last = Math.clamp(Math.max(from, to), 0, width);
        int cell = (int) first;
        int lastCell = (int) last;
        if (cell == lastCell) {
            double right = height * ((first + last) / 2 - cell);
            cells[row + cell] += (float) (height - right);
            cells[row + cell + 1] += (float) right;
            return;
        }
        double perCell = height / (last - first);
        double x = first;
        while (cell <= lastCell) {
            double next = Math.min(cell + 1, last);
            double part = perCell * (next - x);
            double right = part * ((x + next) / 2 - cell);
            cells[row + cell] += (float) (part - right);
            cells[row + cell + 1] += (float) right;
            x = next;
            cell++;
        }
    }

    private void paint(PixelBand band, int rgb, float opacity) {
        int stride = width + 2;
        for (int row = 0; row < rows; row++) {
            int start = row * stride;
            int end = start + width;
            float covered = 0;
            for (int i = start; i < end; ) {
                int from = i;
                covered += cells[i];
                do {
                    i++;
                } while (i < end && cells[i] == 0);
                float visible = Math.abs(covered);
                if (visible > NOTHING) {
                    int alpha = (int) (Math.min(visible, 1) * opacity + 0.5f);
                    band.paint(top + row, left + from - start, left + i - start, rgb, alpha);
                }
            }
        }
        Arrays.fill(cells, 0, rows * stride, 0);
    }
}
