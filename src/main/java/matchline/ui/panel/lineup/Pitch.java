package matchline.ui.panel.lineup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import matchline.analysis.MatchState;
import matchline.chart.words.Words;
import matchline.model.Match;
import matchline.model.Player;
import matchline.model.Side;

/** A pitch seen from above, the home side playing down from the top, the away side up from the bottom. */
final class Pitch extends Pane {
    private static final double RANK = 64;
    private static final double EDGE = 12;

    private final Rectangle outline = new Rectangle();
    private final Line halfway = new Line();
    private final Circle circle = new Circle();
    private final List<Rectangle> boxes = List.of(new Rectangle(), new Rectangle(), new Rectangle(), new Rectangle());
    private final List<HalfPitch> halves = new ArrayList<>();

    /** @param open what to do with a player whom the viewer chose */
    Pitch(Match match, BiConsumer<Side, Player> open, Words words) {
        setId("pitch");
        getStyleClass().add("pitch");
        getChildren().addAll(outline, halfway, circle);
        getChildren().addAll(boxes);
        getChildren().forEach(shape -> {
            shape.getStyleClass().add("chalk");
            shape.setManaged(false);
        });
        for (Side side : Side.values()) {
            HalfPitch half = new HalfPitch(match, side, player -> open.accept(side, player), words);
            halves.add(half);
            getChildren().addAll(half.nodes());
        }
        listen();
    }

    void follow(MatchState state, boolean sliding) {
        for (HalfPitch half : halves) {
            if (half.follow(state, sliding)) {
                requestLayout();
            }
        }
    }

    /** The Tab key stops at one of the players; arrows lead from one to the next. */
    private void listen() {
        List<PlayerToken> tokens = tokens();
        tokens.getFirst().setFocusTraversable(true);
        for (PlayerToken token : tokens) {
            token.focusedProperty().subscribe(focused -> {
                if (focused) {
                    tokens.forEach(other -> other.setFocusTraversable(other == token));
                }
            });
            token.setOnKeyPressed(key -> {
                switch (key.getCode()) {
                    case LEFT, UP -> move(token, -1);
                    case RIGHT, DOWN -> move(token, 1);
                    case ENTER, SPACE -> token.open();
                    default -> {
                        return;
                    }
                }
                key.consume();
            });
        }
    }

    private void move(PlayerToken from, int places) {
        List<PlayerToken> visible = tokens().stream().filter(Node::isVisible).toList();
        visible.get(Math.floorMod(visible.indexOf(from) + places, visible.size()))
                .requestFocus();
    }

    private List<PlayerToken> tokens() {
        return halves.stream().flatMap(half -> half.tokens().stream()).toList();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return halves.stream().mapToInt(HalfPitch::ranks).sum() * RANK + 4 * EDGE;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double middle = middle(height);
        place(outline, EDGE, EDGE, width - 2 * EDGE, height - 2 * EDGE);
        halfway.setStartX(EDGE);
        halfway.setEndX(width - EDGE);
        halfway.setStartY(middle);
        halfway.setEndY(middle);
        circle.setCenterX(width / 2);
        circle.setCenterY(middle);
        circle.setRadius(width * 0.13);
        double box = width * 0.56;
        double goal = width * 0.26;
        place(boxes.get(0), (width - box) / 2, EDGE, box, 72);
        place(boxes.get(1), (width - goal) / 2, EDGE, goal, 26);
        place(boxes.get(2), (width - box) / 2, height - EDGE - 72, box, 72);
        place(boxes.get(3), (width - goal) / 2, height - EDGE - 26, goal, 26);
        halves.get(0).layOut(EDGE, width - EDGE, EDGE, middle);
        halves.get(1).layOut(EDGE, width - EDGE, height - EDGE, middle);
    }

    private double middle(double height) {
        int ranks = halves.get(0).ranks() + halves.get(1).ranks();
        return EDGE + (height - 2 * EDGE) * halves.get(0).ranks() / ranks;
    }

    private static void place(Rectangle rectangle, double x, double y, double width, double height) {
        rectangle.setX(x);
        rectangle.setY(y);
        rectangle.setWidth(Math.max(0, width));
        rectangle.setHeight(Math.max(0, height));
    }
}
