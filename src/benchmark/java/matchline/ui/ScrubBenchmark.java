package matchline.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import matchline.Matches;
import matchline.format.MatchFiles;
import matchline.model.Match;

/** Drags the playhead through matches in the whole window and tells what a frame takes and whether memory grows. */
public final class ScrubBenchmark {
    private static final int FRAMES = 1000;
    private static final int SEEKS = 100_000;
    private static final int SEEKS_IN_A_FRAME = 100;
    private static final double FRAME = 8.3;

    private final List<String> table = new ArrayList<>(List.of(
            "| scene | frame 50 %% | frame 99 %% | under %.1f ms | toolkit 50 %% | toolkit 99 %% | paint 50 %% | paint 99 %% |"
                    .formatted(FRAME),
            "|---|---|---|---|---|---|---|---|"));

    private ScrubBenchmark() {}

    /** @param arguments the folder for the table */
    public static void main(String[] arguments) throws Exception {
        Platform.startup(() -> Platform.setImplicitExit(false));
        new ScrubBenchmark().run(Path.of(arguments[0]));
        Platform.exit();
    }

    private void run(Path folder) throws Exception {
        table.forEach(IO::println);
        bare();
        drag("the built-in match", MatchFiles.builtIn());
        drag("5,000 events", Matches.busy(5000));
        Files.createDirectories(folder);
        Files.write(folder.resolve("scrub.md"), table);
    }

    /** A line over 500 squares: what any scene costs. */
    private void bare() throws Exception {
        Stage stage = onToolkit(Stage::new);
        Rectangle line = new Rectangle(2, 800);
        CompletableFuture<FrameMeter.Frames> frames = onToolkit(() -> {
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
        onToolkit(() -> {
            stage.hide();
            return stage;
        });
    }

    private void drag(String name, Match match) throws Exception {
        Stage stage = onToolkit(Stage::new);
        ViewerWindow window = onToolkit(() -> window(stage, match));
        Thread.sleep(3000);
        TimelineView view = onToolkit(() -> (TimelineView) stage.getScene().lookup("#timeline"));
        Robot robot = onToolkit(Robot::new);
        double y = view.getHeight() - 80;
        IntConsumer move = frame -> robot.mouseMove(view.localToScreen(new Point2D(x(view, frame), y)));
        onToolkit(() -> {
            move.accept(0);
            robot.mousePress(MouseButton.PRIMARY);
            return robot;
        });
        CompletableFuture<FrameMeter.Frames> frames = onToolkit(() -> FrameMeter.measure(FRAMES, move));
        add("dragging, " + name, frames.get());
        onToolkit(() -> {
            robot.mouseRelease(MouseButton.PRIMARY);
            return robot;
        });
        long before = usedMemory();
        seek(window);
        say("| memory after %,d seeks, %s | %+d kB | | | | | | |"
                .formatted(SEEKS, name, (usedMemory() - before) / 1024));
        onToolkit(() -> {
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
        onToolkit(() -> FrameMeter.measure(SEEKS / SEEKS_IN_A_FRAME, seeks)).get();
    }

    private static ViewerWindow window(Stage stage, Match match) throws IOException {
        ViewerApplication.loadFonts();
        Path folder = Files.createTempDirectory("matchline");
        Services services =
                new Services(null, _ -> {}, ForkJoinPool.commonPool(), folder.resolve("settings.properties"), folder);
        ViewerWindow window = new ViewerWindow(stage, match, services, Locale.ENGLISH);
        stage.setWidth(1440);
        stage.setHeight(900);
        window.open(new LaunchRequest(Optional.empty(), Optional.empty(), false, false));
        return window;
    }

    private static double x(TimelineView view, int frame) {
        return 60 + place(frame) * (view.getWidth() - 100);
    }

    /** There and back in 600 frames, as fast in the middle as a hand is. */
    private static double place(int frame) {
        return 0.5 - 0.5 * Math.cos(Math.PI * frame / 300);
    }

    private void add(String name, FrameMeter.Frames frames) {
        long[] whole = frames.whole();
        long[] toolkit = frames.toolkit();
        long under = Arrays.stream(whole).filter(nanos -> nanos < FRAME * 1e6).count();
        say("| %s | %.1f ms | %.1f ms | %.1f %% | %.2f ms | %.2f ms | %.2f ms | %.2f ms |"
                .formatted(
                        name,
                        FrameMeter.Frames.millis(whole, 0.5),
                        FrameMeter.Frames.millis(whole, 0.99),
                        100.0 * under / whole.length,
                        FrameMeter.Frames.millis(toolkit, 0.5),
                        FrameMeter.Frames.millis(toolkit, 0.99),
                        FrameMeter.Frames.millis(frames.paint(), 0.5),
                        FrameMeter.Frames.millis(frames.paint(), 0.99)));
    }

    private void say(String line) {
        table.add(line);
        IO.println(line);
    }

    private static long usedMemory() throws InterruptedException {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(100);
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static <T> T onToolkit(Callable<T> deed) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(deed.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.get();
    }
}
