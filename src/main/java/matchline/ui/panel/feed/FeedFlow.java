package matchline.ui.panel.feed;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import matchline.ui.start.FirstFrame;

/**
 * Lines one below the other, as high as their words need, of which only those in sight are there. A list view guesses the
 * heights of all others, and makes and measures many lines on the way to a far one.
 */
final class FeedFlow extends Region {
    private static final int LINES_BEFORE = 2;
    private static final int NOWHERE = -1;
    private static final double MARGIN = 8;

    private final FeedCells cells;
    private final ReadOnlyObjectWrapper<Sight> sight = new ReadOnlyObjectWrapper<>(new Sight(0, 0, 0));
    private List<FeedLine> lines = List.of();

    /** The first line in sight, how far down it begins, and the line after the last one in sight. */
    private int first;

    private double begin = MARGIN;
    private int end;

    private int wanted = NOWHERE;
    private boolean awaited;

    /**
     * What part of the lines is in sight.
     *
     * @param first the line at the upper edge, with a fraction for what of it is out of sight
     * @param count how many lines are in sight, with a fraction
     * @param all how many lines there are
     */
    record Sight(double first, double count, int all) {}

    FeedFlow(Supplier<FeedCell> newCell) {
        cells = new FeedCells(newCell, getChildren());
        Rectangle window = new Rectangle();
        window.widthProperty().bind(widthProperty());
        window.heightProperty().bind(heightProperty());
        setClip(window);
    }

    ReadOnlyObjectProperty<Sight> sightProperty() {
        return sight.getReadOnlyProperty();
    }

    List<FeedLine> lines() {
        return lines;
    }

    FeedCells cells() {
        return cells;
    }

    /** The cell of a line, if there is such a line; one that is out of sight has it until the next layout. */
    Optional<FeedCell> cell(int line) {
        requestLayout();
        return line >= 0 && line < lines.size() ? Optional.of(cells.of(line, lines.get(line))) : Optional.empty();
    }

    /**
     * Shows other lines; what both begin with stays as it is. If nothing that was in sight does, they come after the next
     * frame: the timeline, which is looked at first, need not wait for them.
     */
    void show(List<FeedLine> others) {
        int kept = FeedLines.shared(others, lines);
        if (kept <= first && !lines.isEmpty()) {
            awaited = true;
            FirstFrame.then(this::showAwaited);
        }
        cells.keep(0, kept);
        cells.forget();
        lines = List.copyOf(others);
        first = Math.min(first, Math.max(0, lines.size() - 1));
        end = Math.clamp(kept, first, Math.max(first, end));
        wanted = NOWHERE;
        requestLayout();
    }

    private void showAwaited() {
        awaited = false;
        requestLayout();
    }

    /** Scrolls just so far that the whole line can be seen, and not at all if it can. */
    void reveal(int line) {
        wanted = line;
        requestLayout();
    }

    /** @param pixels how far the lines move up; negative: down */
    void scroll(double pixels) {
        begin -= pixels;
        requestLayout();
    }

    /** @param line the line to begin with, with a fraction for what of it is to be out of sight */
    void scrollTo(double line) {
        first = Math.clamp((int) line, 0, Math.max(0, lines.size() - 1));
        cells.keep(first, end);
        begin = lines.isEmpty() ? MARGIN : -(line - first) * height(first);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() > 0 && getHeight() > 0 && !lines.isEmpty() && !awaited) {
            boolean isWanted = wanted >= 0 && wanted < lines.size();
            if (!isWanted || isInSight(wanted)) {
                place();
            }
            if (isWanted) {
                bringIntoSight(wanted);
            }
            wanted = NOWHERE;
            cells.keep(first, end);
            look();
        }
    }

    private void bringIntoSight(int line) {
        for (int before = LINES_BEFORE; before >= 0 && !isInSight(line); before--) {
            first = Math.max(0, line - before);
            begin = MARGIN;
            cells.keep(first, end);
            place();
        }
        FeedCell cell = cells.of(line, lines.get(line));
        double above = cell.getLayoutY() - MARGIN;
        double below = cell.getLayoutY() + cell.getHeight() + MARGIN - getHeight();
        double move = above < 0 ? above : Math.clamp(below, 0, above);
        if (move != 0) {
            begin -= move;
            place();
        }
    }

    private boolean isInSight(int line) {
        return first <= line && line < end;
    }

    private void place() {
        beginAtUpperEdge();
        double rest = getHeight() - MARGIN - fill();
        if (rest > 0) {
            begin += rest;
            beginAtUpperEdge();
            fill();
        }
    }

    private void beginAtUpperEdge() {
        while (begin > 0 && first > 0) {
            begin -= height(--first);
        }
        while (first < lines.size() - 1 && begin + height(first) <= 0) {
            begin += height(first++);
        }
        if (first == 0) {
            begin = Math.min(begin, MARGIN);
        }
    }

    /** Puts the lines below one another until the last or the lower edge, and says where they end. */
    private double fill() {
        double y = begin;
        end = first;
        while (end < lines.size() && y < getHeight()) {
            double height = height(end);
            cells.of(end, lines.get(end)).resizeRelocate(0, snapPositionY(y), getWidth(), height);
            y += height;
            end++;
        }
        return y;
    }

    private double height(int line) {
        return snapSizeY(cells.of(line, lines.get(line)).prefHeight(getWidth()));
    }

    private void look() {
        FeedCell last = cells.of(end - 1, lines.get(end - 1));
        double upper = first + Math.max(0, -begin) / height(first);
        double lower = end - Math.max(0, last.getLayoutY() + last.getHeight() - getHeight()) / last.getHeight();
        sight.set(new Sight(upper, lower - upper, lines.size()));
    }
}
