package matchline.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import matchline.Matches;
import matchline.benchmark.Measured;
import matchline.format.MatchFiles;
import matchline.model.Match;
import matchline.ui.timeline.TimelineView;

/** Drags the playhead through matches in the whole window: what a frame takes, and whether memory grows. */
public final class ScrubBenchmark {
    private static final int FRAMES = 1000;
    private static final int SEEKS = 100_000;
    private static final int SEEKS_IN_A_FRAME = 100;

    private final List<Measured> table = new ArrayList<>();

    private ScrubBenchmark() {}

    public static List<Measured> run() throws Exception {
        ScrubBenchmark scrub = new ScrubBenchmark();
        scrub.bare();
        scrub.drag("the built-in match", MatchFiles.builtIn());
        scrub.drag("5,000 events", Matches.busy(5000));
        return scrub.table;
    }

    /** A line over 500 squares: what any scene costs. */
    private void bare() throws Exception {
        Stage stage = Toolkit.on(Stage::new);
        Rectangle line = new Rectangle(2, 800);
        CompletableFuture<FrameMeter.Frames> frames = Toolkit.on(() -> {
            Group squares = new Group();
            for (int i = 0; i < 500; i++) {
                squares.getChildren().add(new Rectangle(i % 25 * 50, i / 25 * 40, 30, 20));
            }
            squares.getChildren().forEach(node -> ((Rectangle) node).setFill(Color.STEELBLUE));
            stage.setScene(new Scene(new Group(squares, line), 1440, 900));
            stage.show();
            return FrameMeter.measure(FRAMES, frame -> line.setX(place(frame) * 1300));
        });
        add("a line over 500 squares", frames.get());
        Toolkit.on(() -> {
            stage.hide();
            return stage;
        });
    }

    private void drag(String name, Match match) throws Exception {
        Stage stage = Toolkit.on(Stage::new);
        ViewerWindow window = Toolkit.on(() -> Toolkit.window(stage, match));
        Thread.sleep(3000);
        TimelineView view = Toolkit.on(() -> (TimelineView) stage.getScene().lookup("#timeline"));
        Robot robot = Toolkit.on(Robot::new);
        double y = view.getHeight() - 80;
        IntConsumer move = frame -> robot.mouseMove(view.localToScreen(new Point2D(x(view, frame), y)));
        Toolkit.on(() -> {
            move.accept(0);
            robot.mousePress(MouseButton.PRIMARY);
            return robot;
        });
        CompletableFuture<FrameMeter.Frames> frames = Toolkit.on(() -> FrameMeter.measure(FRAMES, move));
        add("dragging, " + name, frames.get());
        Toolkit.on(() -> {
            robot.mouseRelease(MouseButton.PRIMARY);
            return robot;
        });
        long before = usedMemory();
        seek(window);
        double grown = (usedMemory() - before) / 1024.0;
        table.add(Measured.one("dragging, " + name, "memory more after %,d seeks".formatted(SEEKS), "kB", grown));
        Toolkit.on(() -> {
            stage.hide();
            return stage;
        });
    }

    private static void seek(ViewerWindow window) throws Exception {
        long total = window.model().match().clock().total().toMillis();
        IntConsumer seeks = frame -> {
            for (int i = 0; i < SEEKS_IN_A_FRAME; i++) {
                double place = place(frame * SEEKS_IN_A_FRAME + i);
                window.model().seek(window.model().match().clock().at(Duration.ofMillis((long) (place * total))));
            }
        };
        Toolkit.on(() -> FrameMeter.measure(SEEKS / SEEKS_IN_A_FRAME, seeks)).get();
    }

    private static double x(TimelineView view, int frame) {
        return 60 + place(frame) * (view.getWidth() - 100);
    }

    /** There and back in 600 frames, as fast in the middle as a hand is. */
    private static double place(int frame) {
        return 0.5 - 0.5 * Math.cos(Math.PI * frame / 300);
    }

    private void add(String name, FrameMeter.Frames frames) {
        table.add(Measured.millis(name, "a frame", frames.whole()));
        table.add(Measured.millis(name, "JavaFX thread", frames.toolkit()));
        table.add(Measured.millis(name, "painting thread", frames.paint()));
    }

    private static long usedMemory() throws InterruptedException {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(100);
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
