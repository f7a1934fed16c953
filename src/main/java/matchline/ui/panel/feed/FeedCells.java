package matchline.ui.panel.feed;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import javafx.scene.Node;

/** The cells of a feed: each line in sight has one, and those of lines that went out of sight wait for others. */
final class FeedCells {
    private final Supplier<FeedCell> newCell;
    private final List<Node> children;
    private final NavigableMap<Integer, FeedCell> inSight = new TreeMap<>();
    private final Deque<FeedCell> waiting = new ArrayDeque<>();

    /** @param children where new cells are put */
    FeedCells(Supplier<FeedCell> newCell, List<Node> children) {
        this.newCell = newCell;
        this.children = children;
    }

    /** The cell of a line, styled and ready to be measured. */
    FeedCell of(int index, FeedLine line) {
        return inSight.computeIfAbsent(index, _ -> {
            FeedCell cell = waiting.isEmpty() ? create() : waiting.pop();
            cell.show(index, line);
            cell.setVisible(true);
            cell.applyCss();
            return cell;
        });
    }

    Collection<FeedCell> all() {
        return inSight.values();
    }

    /** Leaves lines from {@code first} to before {@code end} their cells. */
    void keep(int first, int end) {
        release(inSight.headMap(first, false));
        release(inSight.tailMap(end, true));
    }

    /** Leaves nothing of the lines that went out of sight, not even for those who look behind the window. */
    void forget() {
        children.removeAll(waiting);
        waiting.clear();
    }

    private void release(NavigableMap<Integer, FeedCell> cells) {
        cells.values().forEach(cell -> {
            cell.setVisible(false);
            waiting.push(cell);
        });
        cells.clear();
    }

    private FeedCell create() {
        FeedCell cell = newCell.get();
        cell.setManaged(false);
        children.addFirst(cell);
        return cell;
    }
}
