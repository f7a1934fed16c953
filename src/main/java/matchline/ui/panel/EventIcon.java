package matchline.ui.panel;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import matchline.chart.words.Words;
import matchline.model.Card;
import matchline.model.Chance;
import matchline.model.DisallowedGoal;
import matchline.model.FormationChange;
import matchline.model.Goal;
import matchline.model.GoalCancelled;
import matchline.model.MatchEvent;
import matchline.model.MissedPenalty;
import matchline.model.Note;
import matchline.model.Result;
import matchline.model.ShootOutKick;
import matchline.model.ShootOutResult;
import matchline.model.Shot;
import matchline.model.Substitution;
import matchline.model.VarReview;

/** A small drawing of what an event is; its colours come from the stylesheet. */
public final class EventIcon extends Pane {
    private static final int SIZE = 22;
    private static final String SEAMS = "M0 -3.4L3.2 -1.1 2 2.7 -2 2.7 -3.2 -1.1Z"
            + "M0 -3.4V-7.4M3.2 -1.1L7 -2.3M2 2.7L4.4 6M-2 2.7L-4.4 6M-3.2 -1.1L-7 -2.3";
    private static final String GOAL_FRAME = "M-8 6V-6H8V6";

    private EventIcon(Shape... shapes) {
        getStyleClass().add("event-icon");
        setMinSize(SIZE, SIZE);
        setPrefSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        setMouseTransparent(true);
        Group drawing = new Group(shapes);
        drawing.relocate(0, 0);
        drawing.setAutoSizeChildren(false);
        drawing.setLayoutX(SIZE / 2.0);
        drawing.setLayoutY(SIZE / 2.0);
        getChildren().setAll(drawing);
    }

    public static EventIcon of(MatchEvent event, Words words) {
        return switch (event) {
            case Goal goal when goal.isOwnGoal() -> ownGoal(words.of("line-ups.own-goal-sign"));
            case Goal _ -> ball();
            case GoalCancelled _, DisallowedGoal _ -> struckBall();
            case VarReview _ -> review();
            case Card card -> card(card.kind());
            case Substitution _ -> change();
            case MissedPenalty _ -> new EventIcon(path(GOAL_FRAME, "frame"), path("M-4 -2L4 5M4 -2L-4 5", "strike"));
            case ShootOutKick kick
            when kick.outcome() == ShootOutKick.Outcome.SCORED ->
                new EventIcon(circle(9, "hollow"), path("M-4 0L-1 3.5 4.5 -3.5", "tick"));
            case ShootOutKick _ ->
                new EventIcon(circle(9, "hollow"), path("M-3.5 -3.5L3.5 3.5M3.5 -3.5L-3.5 3.5", "strike"));
            case Result _, ShootOutResult _ -> whistle();
            case Shot _, Chance _ -> new EventIcon(path(GOAL_FRAME, "frame"), circle(2.6, "dot"));
            case FormationChange _ ->
                new EventIcon(dot(-6, 4), dot(0, 6), dot(6, 4), dot(-3, -2), dot(3, -2), dot(0, -7));
            case Note _ -> new EventIcon(path("M-6 -4H6M-6 0H6M-6 4H2", "frame"));
        };
    }

    /** Events with equal looks have equal drawings. */
    public static Object look(MatchEvent event) {
        return switch (event) {
            case Goal goal -> List.of(Goal.class, goal.isOwnGoal());
            case Card card -> card.kind();
            case ShootOutKick kick -> kick.outcome();
            default -> event.getClass();
        };
    }

    public static EventIcon ball() {
        return new EventIcon(circle(9, "disc"), path(SEAMS, "seams"));
    }

    static EventIcon card(Card.Kind kind) {
        return switch (kind) {
            case YELLOW -> new EventIcon(card(-5, -7, "yellow-card"));
            case RED -> new EventIcon(card(-5, -7, "red-card"));
            case SECOND_YELLOW -> new EventIcon(card(-7, -8, "yellow-card"), card(-3, -5, "red-card"));
        };
    }

    /** The whistle between two periods. */
    public static EventIcon whistle() {
        return new EventIcon(path("M-9 -3H2A5 5 0 1 1 -2 2H-9Z", "whistle"), circle(1.4, "whistle-hole"));
    }

    private static EventIcon ownGoal(String sign) {
        double width = 4.4 + 5.4 * sign.length();
        Rectangle tag = new Rectangle(13 - width, -11, width, 10);
        tag.getStyleClass().add("tag");
        return new EventIcon(circle(9, "disc"), path(SEAMS, "seams"), tag, text(sign, 15.2 - width, -3.2));
    }

    private static EventIcon struckBall() {
        return new EventIcon(circle(8.5, "hollow"), path(SEAMS, "hollow-seams"), path("M-9 8L9 -8", "strike"));
    }

    private static EventIcon review() {
        Rectangle screen = new Rectangle(-11, -7, 22, 14);
        screen.getStyleClass().add("screen");
        return new EventIcon(screen, text("VAR", -8.6, 3.2, "review-text"));
    }

    private static EventIcon change() {
        return new EventIcon(
                path("M-4 7V-6M-8 -2L-4 -6.5 0 -2", "arrow-on"), path("M4 -7V6M0 2L4 6.5 8 2", "arrow-off"));
    }

    private static Rectangle card(double x, double y, String styleClass) {
        Rectangle card = new Rectangle(x, y, 10, 14);
        card.getStyleClass().addAll("card-shape", styleClass);
        return card;
    }

    private static Circle dot(double x, double y) {
        Circle dot = circle(2, "dot");
        dot.relocate(x - 2, y - 2);
        return dot;
    }

    private static Circle circle(double radius, String styleClass) {
        Circle circle = new Circle(radius);
        circle.getStyleClass().add(styleClass);
        return circle;
    }

    private static SVGPath path(String content, String styleClass) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().add(styleClass);
        return path;
    }

    private static Text text(String letters, double x, double y, String... styleClasses) {
        Text text = new Text(x, y, letters);
        text.getStyleClass().setAll("icon-text");
        text.getStyleClass().addAll(styleClasses);
        return text;
    }
}
