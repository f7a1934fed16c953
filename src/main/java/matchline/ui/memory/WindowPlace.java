package matchline.ui.memory;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Rectangle2D;

/** Where a window stands and how large it is, in pixels as the system counts them. */
record WindowPlace(int x, int y, int width, int height) {
    /** As much of the window's upper edge must be on a screen for the viewer to get hold of it. */
    private static final double HOLD_WIDTH = 120;

    private static final double HOLD_HEIGHT = 24;

    private static final Pattern TEXT = Pattern.compile("(-?\\d{1,5}) (-?\\d{1,5}) (\\d{3,5}) (\\d{3,5})");

    /** The place that {@link #text} told; none if the text is another. */
    static Optional<WindowPlace> of(String text) {
        Matcher numbers = TEXT.matcher(text);
        return numbers.matches()
                ? Optional.of(
                        new WindowPlace(number(numbers, 1), number(numbers, 2), number(numbers, 3), number(numbers, 4)))
                : Optional.empty();
    }

    String text() {
        return "%d %d %d %d".formatted(x, y, width, height);
    }

    /** This place if the viewer can get hold of a window there, else the middle of the first screen. */
    WindowPlace on(List<Rectangle2D> screens) {
        Rectangle2D edge = new Rectangle2D(x, y, width, HOLD_HEIGHT);
        return screens.stream().anyMatch(screen -> holds(screen, edge)) ? this : middleOf(screens.getFirst());
    }

    private WindowPlace middleOf(Rectangle2D screen) {
        int wide = (int) Math.min(width, screen.getWidth());
        int high = (int) Math.min(height, screen.getHeight());
        return new WindowPlace(
                (int) (screen.getMinX() + (screen.getWidth() - wide) / 2),
                (int) (screen.getMinY() + (screen.getHeight() - high) / 2),
                wide,
                high);
    }

    private static boolean holds(Rectangle2D screen, Rectangle2D edge) {
        double wide = Math.min(screen.getMaxX(), edge.getMaxX()) - Math.max(screen.getMinX(), edge.getMinX());
        return wide >= HOLD_WIDTH && edge.getMinY() >= screen.getMinY() && edge.getMaxY() <= screen.getMaxY();
    }

    private static int number(Matcher numbers, int group) {
        return Integer.parseInt(numbers.group(group));
    }
}
