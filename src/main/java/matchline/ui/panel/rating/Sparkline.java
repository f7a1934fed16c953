package matchline.ui.panel.rating;

import java.time.Duration;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import matchline.analysis.EventMark;
import matchline.analysis.EventMark.Step;
import matchline.model.MatchClock;

/**
 * An event mark over the match as a line of steps, what lies ahead of the playhead dimmed. The scale is the same for all
 * players and all matches, 4 to 9, where nearly all marks are; those beyond stand at its foot or its head.
 */
final class Sparkline extends Region {
    private static final double HEIGHT = 20;
    private static final double LOWEST = 4;
    private static final double HIGHEST = 9;

    private final List<Step> steps;
    private final MatchClock clock;
    private final Line start = new Line();
    private final Polyline ahead = new Polyline();
    private final Polyline behind = new Polyline();
    private final Rectangle seen = new Rectangle();
    private final Line playhead = new Line();
    private double share;

    Sparkline(EventMark mark, MatchClock clock) {
        this.steps = mark.steps();
        this.clock = clock;
        start.getStyleClass().add("spark-start");
        ahead.getStyleClass().add("spark-ahead");
        behind.getStyleClass().add("spark-behind");
        playhead.getStyleClass().add("spark-playhead");
        behind.setClip(seen);
        seen.setY(-HEIGHT);
        seen.setHeight(3 * HEIGHT);
        seen.setX(-HEIGHT);
        setMinSize(0, HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        getChildren().setAll(start, ahead, behind, playhead);
        getChildren().forEach(node -> node.setManaged(false));
    }

    /** Puts the playhead at that share of the match, 0 to 1; only what moves by a pixel moves. */
    void follow(double now) {
        share = now;
        double x = Math.round(now * getWidth()) + 0.5;
        if (playhead.getStartX() != x) {
            playhead.setStartX(x);
            playhead.setEndX(x);
            seen.setWidth(x + HEIGHT);
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double from = x(steps.getFirst(), width);
        start.setStartX(from);
        start.setEndX(width);
        start.setStartY(y(EventMark.START));
        start.setEndY(y(EventMark.START));
        playhead.setStartY(0);
        playhead.setEndY(HEIGHT);
        Double[] points = new Double[steps.size() * 4];
        for (int i = 0; i < steps.size(); i++) {
            double until = i + 1 < steps.size() ? x(steps.get(i + 1), width) : width;
            double y = y(steps.get(i).mark());
            points[4 * i] = x(steps.get(i), width);
            points[4 * i + 1] = y;
            points[4 * i + 2] = until;
            points[4 * i + 3] = y;
        }
        ahead.getPoints().setAll(points);
        behind.getPoints().setAll(points);
        follow(share);
    }

    private double x(Step step, double width) {
        return share(clock.position(step.moment()), clock) * width;
    }

    static double share(Duration position, MatchClock clock) {
        return (double) position.toMillis() / Math.max(1, clock.total().toMillis());
    }

    private static double y(double mark) {
        return Math.round((HEIGHT - 1) * (HIGHEST - Math.clamp(mark, LOWEST, HIGHEST)) / (HIGHEST - LOWEST)) + 0.5;
    }
}
