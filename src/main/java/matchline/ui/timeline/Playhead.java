package matchline.ui.timeline;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import matchline.analysis.MatchState;
import matchline.chart.geometry.Frame;
import matchline.chart.words.Words;
import matchline.model.MatchClock;
import matchline.ui.viewmodel.MatchViewModel;
import matchline.ui.viewmodel.MomentWords;

/**
 * The line at the moment that is looked at, with its time in a bubble above; to a screen reader a slider. Its parts move,
 * not the whole: so the screen is painted anew where they are, not all about them.
 */
final class Playhead extends Group {
    private static final PseudoClass UNDER_REVIEW = PseudoClass.getPseudoClass("under-review");

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final MatchViewModel model;
    private final MomentWords words;
    private final BrokenLine line = new BrokenLine(2);
    private final Polygon pointer = new Polygon(-6, 0, 6, 0, 0, 7);
    private final Label bubble = new Label();
    private String label = "";

    Playhead(MatchViewModel model, Words words) {
        this.model = model;
        this.words = new MomentWords(words);
        createView(words);
        listen();
    }

    /**
     * Stands at {@code x} of a view so wide; the line runs through the plot, the bubble stands above it. Out of the plot
     * there is only the bubble, at the end where the playhead is.
     */
    void place(double x, Frame plot, double width, List<Bounds> texts) {
        double held = Math.clamp(x, plot.x(), plot.right());
        boolean inView = Math.abs(held - x) < 1;
        line.setVisible(inView);
        pointer.setVisible(inView);
        bubble.setText(inView ? label : x < held ? "‹ " + label : label + " ›");
        line.setLayoutX(Math.round(held));
        line.run(plot.y() - 4, plot.bottom(), inView ? texts : List.of());
        double half = Math.ceil(bubble.prefWidth(-1)) / 2;
        double shift = Math.clamp(held, half, Math.max(half, width - half)) - held;
        bubble.resizeRelocate(line.getLayoutX() + Math.round(shift - half), 0, 2 * half, bubble.prefHeight(-1));
        pointer.setLayoutX(line.getLayoutX());
        pointer.setLayoutY(bubble.getHeight() - 1);
    }

    /** Whether its line stands in the plot. */
    boolean isInView() {
        return line.isVisible();
    }

    /** From where to where the bubble reaches, in the view. */
    double bubbleStart() {
        return bubble.getLayoutX();
    }

    double bubbleEnd() {
        return bubbleStart() + bubble.getWidth();
    }

    private void createView(Words texts) {
        setId("playhead");
        getStyleClass().add("playhead");
        setManaged(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(texts.of("playhead.name"));
        pointer.getStyleClass().add("pointer");
        bubble.setId("playhead-time");
        bubble.getStyleClass().add("bubble");
        bubble.setManaged(false);
        bubble.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(line, pointer, bubble);
    }

    private void listen() {
        model.stateProperty().subscribe(this::show);
    }

    private void show(MatchState state) {
        label = words.label(state.moment(), model.match().clock());
        pseudoClassStateChanged(UNDER_REVIEW, state.review().isPresent());
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        MatchClock clock = model.match().clock();
        return switch (attribute) {
            case VALUE -> (double) clock.position(model.playhead()).toSeconds();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> (double) clock.total().toSeconds();
            case VALUE_STRING -> words.spoken(model.state(), model.scoreAt(model.playhead()), model.match());
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> model.step(MINUTE);
            case DECREMENT -> model.step(MINUTE.negated());
            case SET_VALUE ->
                Optional.ofNullable(parameters[0])
                        .map(Number.class::cast)
                        .map(Number::longValue)
                        .map(Duration::ofSeconds)
                        .map(model.match().clock()::at)
                        .ifPresent(model::seek);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
