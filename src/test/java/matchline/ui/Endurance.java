package matchline.ui;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import javax.management.ObjectName;
import matchline.format.MatchFiles;
import matchline.ui.failure.Failures;
import matchline.ui.start.LaunchRequest;
import matchline.ui.system.Background;
import matchline.ui.viewmodel.Language;

/**
 * Uses the window at random for a long time, and looks for failures and for memory that grows:
 * {@code mvn -Pendurance verify -DskipTests -Dendurance.seconds=3600 -Dendurance.seed=1}. The seed says what is done, in
 * which order.
 */
final class Endurance {
    /** So often memory is measured, in all. */
    private static final int LOOKS = 12;

    /** What caches may take between the first third of the looks and the last, in megabytes. */
    private static final double NOISE = 4;

    /** So many deeds come first: about each kind of deed has then been done, and what it loads is there to stay. */
    private static final int WARM_UP = 300;

    private static final int TOLD = 20;

    private final Path folder;
    private final Random random;
    private final List<String> failures = new ArrayList<>();
    private final Deque<String> latest = new ArrayDeque<>();
    private final List<String> table = new ArrayList<>(List.of("| seconds | deeds | MB in use |", "|---|---|---|"));
    private final List<Double> inUse = new ArrayList<>();
    private final Background background = new Background();
    private ViewerWindow window;
    private RandomDeeds deeds;
    private Optional<String> heard = Optional.empty();
    private long done;

    private Endurance(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    /** @param arguments the folder for what comes of it, for how many seconds, and the seed */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Platform.startup(() -> Platform.setImplicitExit(false));
        Endurance endurance = new Endurance(folder, Long.parseLong(arguments[2]));
        boolean endured = endurance.run(Duration.ofSeconds(Long.parseLong(arguments[1])));
        System.exit(endured ? 0 : 1);
    }

    private boolean run(Duration length) throws Exception {
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> {
            if (!isOfHeadlessScreen(failure)) {
                fail(Failures.details(failure));
            }
        });
        inWindow(this::open);
        table.forEach(IO::println);
        for (int deed = 0; deed < WARM_UP; deed++) {
            doSomething();
        }
        long begin = System.nanoTime();
        for (int look = 1; look <= LOOKS; look++) {
            long end = begin + length.toNanos() / LOOKS * look;
            while (System.nanoTime() < end) {
                doSomething();
            }
            look(Duration.ofNanos(System.nanoTime() - begin));
            if (look == 1) {
                writeHistogram("first");
            }
        }
        writeHistogram("last");
        judge();
        Files.write(folder.resolve("endurance.md"), table);
        Files.write(folder.resolve("failures.txt"), failures);
        return failures.isEmpty();
    }

    private void open() {
        FakeServices services = new FakeServices();
        services.background = background;
        services.settings = folder.resolve("settings.properties");
        services.cache = folder.resolve("cache");
        services.folder = Optional.of(folder);
        ViewerApplication.loadFonts();
        Stage stage = new Stage();
        window = new ViewerWindow(stage, MatchFiles.builtIn(), services.services(), Locale.ENGLISH);
        stage.setWidth(1000);
        stage.setHeight(900);
        window.open(new LaunchRequest(Optional.empty(), Optional.empty(), false, true));
        deeds = new RandomDeeds(stage, window, services, random);
    }

    private void doSomething() throws Exception {
        inWindow(() -> {
            RandomDeeds.Deed deed = deeds.next();
            latest.add(deed.name());
            if (latest.size() > TOLD) {
                latest.remove();
            }
            deed.deed().run();
            done++;
        });
        waitForFrame();
        inWindow(() -> {
            Optional<String> complaint = deeds.complaint();
            complaint.filter(_ -> !complaint.equals(heard)).ifPresent(text -> fail("says: " + text));
            heard = complaint;
        });
    }

    /**
     * Between two looks the window is back where it began, so that what is still in use was kept. It comes to rest twice:
     * a file may still be read at first, and panels and library are gone when it speaks another language.
     */
    private void look(Duration passed) throws Exception {
        for (Language language : List.of(Language.FRENCH, Language.ENGLISH)) {
            inWindow(() -> deeds.rest(language));
            Thread.sleep(2000);
        }
        for (int i = 0; i < 3; i++) {
            waitForFrame();
            System.gc();
            Thread.sleep(200);
        }
        Runtime runtime = Runtime.getRuntime();
        inUse.add((runtime.totalMemory() - runtime.freeMemory()) / 1e6);
        String row = "| %d | %,d | %.1f |".formatted(passed.toSeconds(), done, inUse.getLast());
        table.add(row);
        IO.println(row);
    }

    /** What the memory holds, class by class: the first beside the last tells what was kept. */
    private void writeHistogram(String name) throws Exception {
        Object[] arguments = {new String[0]};
        Object histogram = ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        arguments,
                        new String[] {String[].class.getName()});
        Files.writeString(folder.resolve("memory-" + name + ".txt"), histogram.toString());
    }

    private void judge() {
        double early = least(inUse.subList(0, LOOKS / 3));
        double late = least(inUse.subList(LOOKS - LOOKS / 3, LOOKS));
        if (late > early + NOISE) {
            fail("memory grows: %.1f MB at first, %.1f MB at last".formatted(early, late));
        }
        String outcome =
                failures.isEmpty() ? "nothing failed" : "%d failures, told in %s".formatted(failures.size(), folder);
        table.add("");
        table.add(outcome);
        IO.println(outcome);
    }

    /** The headless screen fails by itself where a pop-up reaches beyond it. */
    private static boolean isOfHeadlessScreen(Throwable failure) {
        return Stream.of(failure.getStackTrace())
                .filter(frame -> !frame.getClassName().startsWith("j"))
                .findFirst()
                .filter(frame -> frame.getClassName().startsWith("com.sun.glass.ui.headless."))
                .isPresent();
    }

    private static double least(List<Double> looks) {
        return looks.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    private synchronized void fail(String what) {
        String story = what + "\nafter: " + String.join(", ", latest) + "\n";
        if (failures.size() < TOLD) {
            failures.add(story);
            System.err.println(story);
        }
    }

    private static void waitForFrame() throws Exception {
        CountDownLatch painted = new CountDownLatch(2);
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                painted.countDown();
                if (painted.getCount() == 0) {
                    stop();
                }
            }
        };
        inWindow(timer::start);
        painted.await();
    }

    private static void inWindow(Runnable deed) throws Exception {
        FutureTask<Void> task = new FutureTask<>(deed, null);
        Platform.runLater(task);
        task.get();
    }
}
