package matchline.ui.failure;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Catches what nothing else caught: it is logged, and the viewer is told, once for each thing that fails. */
public final class Crashes implements Thread.UncaughtExceptionHandler {
    /** A program that fails in ever new ways must not fill the disk, nor keep the viewer busy. */
    private static final int MOST = 50;

    private final CrashLog log;
    private final String about;
    private final BiConsumer<Throwable, String> teller;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    /**
     * @param about the program and what it runs on, in one line
     * @param teller gets the failure and all that helps to find its cause, in whatever thread it came up
     */
    public Crashes(CrashLog log, String about, BiConsumer<Throwable, String> teller) {
        this.log = log;
        this.about = about;
        this.teller = teller;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        if (known.size() < MOST && known.add(identity(failure))) {
            String details = about + "\n" + thread.getName() + ": " + Failures.details(failure);
            teller.accept(failure, details + kept(details));
        }
    }

    private String kept(String details) {
        try {
            log.add(details);
            return "\n" + log.file();
        } catch (IOException | RuntimeException full) {
            return "\n" + full;
        }
    }

    /** What fails again at every step of the playhead is one failure. */
    private static String identity(Throwable failure) {
        return Stream.of(failure.getStackTrace())
                .findFirst()
                .map(place -> failure.getClass().getName() + " at " + place)
                .orElse(failure.toString());
    }
}
