package matchline.ui.panel;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.util.Duration;
import matchline.chart.EventWords;
import matchline.chart.Words;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.Moment;
import matchline.ui.viewmodel.MatchViewModel;
import matchline.ui.viewmodel.RatingsModel;

/** The match minute by minute: every event in words, the one at the playhead lit, what lies ahead dimmed. */
public final class FeedPanel extends Panel {
    private static final int LINES_BEFORE = 2;
    private static final double MARGIN = 8;

    private final ListView<FeedLine> list = new ListView<>();
    private final Set<FeedCell> cells = Collections.newSetFromMap(new WeakHashMap<>());
    private final EventWords eventWords;
    private final PlayerBubble bubble;

    /** While the playhead is dragged the lines light up where they are; once it rests they are scrolled to. */
    private final PauseTransition resting = new PauseTransition(Duration.millis(120));

    private int now = -1;
    private boolean unsettled;

    public FeedPanel(MatchViewModel model, RatingsModel ratings, Words words) {
        super("feed", model, words);
        this.bubble = new PlayerBubble(model, ratings, words);
        this.eventWords = new EventWords(new Words(EventWords.class, words.locale()));
        createView();
        listen();
    }

    private void createView() {
        list.setId("feed-lines");
        list.setAccessibleText(words.of("feed.title"));
        list.setCellFactory(_ -> newCell());
        getChildren().setAll(list);
    }

    private void listen() {
        model.matchProperty().subscribe(match -> {
            bubble.hide();
            show(match);
        });
        model.filterProperty().addListener(_ -> show(model.match()));
        whileShown(model.playheadProperty()).subscribe(this::follow);
        resting.setOnFinished(_ -> revealUnlessHovered());
        model.selectionProperty().subscribe(this::unfold);
        sceneProperty().subscribe(_ -> unsettled = true);
        list.widthProperty().subscribe(_ -> unsettled = true);
        list.heightProperty().subscribe(_ -> unsettled = true);
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                cells.stream().filter(FeedCell::isFocused).findFirst().ifPresent(FeedCell::select);
                key.consume();
            }
        });
    }

    private FeedCell newCell() {
        FeedCell cell = new FeedCell(model, new FeedEntry(words, eventWords, bubble::show));
        cell.itemProperty().subscribe(_ -> follow(cell));
        cells.add(cell);
        return cell;
    }

    private void show(Match match) {
        now = -1;
        List<FeedLine> lines = FeedLines.of(match, words).stream()
                .filter(line -> !line.moment().isAfter(model.furthest()))
                .filter(this::isWanted)
                .toList();
        int kept = FeedLines.shared(lines, list.getItems());
        list.getItems().remove(kept, list.getItems().size());
        list.getItems().addAll(lines.subList(kept, lines.size()));
        follow(model.playhead());
    }

    /** Lines have no height before they are shown, and not all of them have theirs before the next pulse. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (unsettled && list.getHeight() > 0) {
            unsettled = false;
            reveal(now);
            Platform.runLater(() -> {
                if (isOnScreen()) {
                    applyCss();
                    layout();
                    reveal(now);
                }
            });
        }
    }

    private boolean isWanted(FeedLine line) {
        return !(line instanceof FeedLine.Told told)
                || model.filterProperty().get().shows(told.event());
    }

    private void follow(Moment playhead) {
        boolean dragged = resting.getStatus() == Animation.Status.RUNNING
                && !model.playingProperty().get();
        resting.playFromStart();
        int line = FeedLines.at(playhead, list.getItems());
        boolean before = playhead.isBefore(list.getItems().get(line).moment());
        if (line != now && !before) {
            now = line;
            cells.forEach(this::follow);
            if (!dragged) {
                revealUnlessHovered();
            }
        }
    }

    private void revealUnlessHovered() {
        if (!list.isHover() && isOnScreen()) {
            reveal(now);
        }
    }

    /** Once the window is closed there is nothing to scroll, and no style sheet to lay out by. */
    private boolean isOnScreen() {
        return Optional.ofNullable(getScene())
                .map(Scene::getWindow)
                .filter(Window::isShowing)
                .isPresent();
    }

    private void follow(FeedCell cell) {
        if (now >= 0) {
            cell.follow(list.getItems().get(now).moment());
        }
    }

    private void unfold(Optional<MatchEvent> selection) {
        cells.forEach(cell -> cell.unfold(selection));
        selection.ifPresent(event -> {
            int line = lineOf(event);
            list.getSelectionModel().select(line);
            if (!list.isHover()) {
                Platform.runLater(() -> reveal(line));
            }
        });
    }

    private int lineOf(MatchEvent event) {
        List<FeedLine> lines = list.getItems();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof FeedLine.Told told && told.event().id().equals(event.id())) {
                return i;
            }
        }
        return -1;
    }

    /** Scrolls just so far that the whole line can be seen, and not at all if it can. */
    private void reveal(int line) {
        if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) || line < 0) {
            return;
        }
        for (int before = LINES_BEFORE; before >= 0 && flow.getVisibleCell(line) == null; before--) {
            flow.scrollTo(Math.max(0, line - before));
            list.layout();
        }
        IndexedCell<?> cell = flow.getVisibleCell(line);
        if (cell != null) {
            double below = cell.getLayoutY() + cell.getHeight() + MARGIN - flow.getHeight();
            double above = cell.getLayoutY() - MARGIN;
            flow.scrollPixels(above < 0 ? above : Math.clamp(below, 0, above));
        }
    }
}
