package matchline.ui.panel.feed;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import matchline.model.Moment;
import matchline.ui.panel.TakesKeys;

/** The lines of the feed in a list that scrolls, by wheel, bar and keys; a line is chosen with the mouse or by Enter. */
final class FeedList extends HBox implements TakesKeys {
    private static final int NOTHING = -1;

    private final FeedFlow flow;
    private final ScrollBar bar = new ScrollBar();
    private final Consumer<FeedLine> go;
    private Moment now;
    private int chosen = NOTHING;
    private boolean looking;

    /** @param go is told the line that is chosen */
    FeedList(Moment now, Supplier<FeedCell> newCell, Consumer<FeedLine> go) {
        this.now = now;
        this.go = go;
        this.flow = new FeedFlow(() -> listen(newCell.get()));
        createView();
        listen();
    }

    List<FeedLine> lines() {
        return flow.lines();
    }

    /** Shows other lines; what both begin with stays as it is. */
    void show(List<FeedLine> lines) {
        int kept = FeedLines.shared(lines, lines());
        flow.show(lines);
        choose(chosen < kept ? chosen : NOTHING);
    }

    /** Lights the lines of this moment, and dims those of later ones. */
    void follow(Moment moment) {
        now = moment;
        flow.cells().all().forEach(cell -> cell.follow(now));
    }

    /** Shows at length what is selected, and in short what is no more. */
    void unfold() {
        flow.cells().all().forEach(FeedCell::unfold);
        flow.requestLayout();
    }

    /** Marks the line from which the arrow keys go on. */
    void choose(int line) {
        chosen = line;
        flow.cells().all().forEach(this::mark);
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    /** Scrolls just so far that the whole line can be seen, and not at all if it can. */
    void reveal(int line) {
        flow.reveal(line);
    }

    @Override
    public boolean takes(KeyEvent key) {
        return switch (key.getCode()) {
            case UP, DOWN, PAGE_UP, PAGE_DOWN, HOME, END, SPACE, ENTER ->
                !key.isShortcutDown() && !key.isShiftDown() && !key.isAltDown();
            default -> false;
        };
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ITEM_COUNT -> lines().size();
            case ITEM_AT_INDEX -> flow.cell((Integer) parameters[0]).orElse(null);
            case FOCUS_ITEM -> flow.cell(chosen).orElse(null);
            case VERTICAL_SCROLLBAR -> bar;
            case MULTIPLE_SELECTION -> false;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.SHOW_ITEM && parameters[0] instanceof FeedCell cell) {
            reveal(cell.index());
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    private void createView() {
        getStyleClass().add("feed-list");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setFocusTraversable(true);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setMax(1);
        HBox.setHgrow(flow, Priority.ALWAYS);
        getChildren().setAll(flow, bar);
    }

    private void listen() {
        setOnMousePressed(_ -> requestFocus());
        setOnScroll(wheel -> {
            flow.scroll(-wheel.getDeltaY());
            wheel.consume();
        });
        setOnKeyPressed(key -> {
            if (takes(key)) {
                press(key.getCode());
                key.consume();
            }
        });
        focusVisibleProperty().subscribe(reached -> {
            if (reached && chosen == NOTHING) {
                walkTo(FeedLines.at(now, lines()));
            }
        });
        flow.sightProperty().subscribe(this::look);
        bar.valueProperty().subscribe(value -> {
            if (!looking) {
                FeedFlow.Sight sight = flow.sightProperty().get();
                flow.scrollTo(value.doubleValue() * (sight.all() - sight.count()));
            }
        });
    }

    private FeedCell listen(FeedCell cell) {
        cell.setOnMouseClicked(_ -> {
            choose(cell.index());
            cell.line().ifPresent(go);
        });
        cell.lineProperty().subscribe(_ -> {
            cell.follow(now);
            mark(cell);
        });
        return cell;
    }

    private void mark(FeedCell cell) {
        cell.choose(cell.index() == chosen);
    }

    private void look(FeedFlow.Sight sight) {
        double hidden = sight.all() - sight.count();
        looking = true;
        bar.setVisible(hidden > 0);
        bar.setVisibleAmount(sight.all() == 0 ? 1 : sight.count() / sight.all());
        bar.setUnitIncrement(1 / Math.max(1, hidden));
        bar.setBlockIncrement(sight.count() / Math.max(1, hidden));
        if (!bar.isPressed()) {
            bar.setValue(hidden > 0 ? Math.clamp(sight.first() / hidden, 0, 1) : 0);
        }
        looking = false;
    }

    private void press(KeyCode key) {
        int page = Math.max(1, (int) flow.sightProperty().get().count() - 1);
        switch (key) {
            case UP -> walkTo(chosen - 1);
            case DOWN -> walkTo(chosen + 1);
            case PAGE_UP -> walkTo(chosen - page);
            case PAGE_DOWN -> walkTo(chosen + page);
            case HOME -> walkTo(0);
            case END -> walkTo(lines().size() - 1);
            case ENTER, SPACE ->
                lines().stream().skip(Math.max(0, chosen)).findFirst().ifPresent(go);
            default -> {}
        }
    }

    private void walkTo(int line) {
        if (!lines().isEmpty()) {
            choose(Math.clamp(line, 0, lines().size() - 1));
            reveal(chosen);
        }
    }
}
