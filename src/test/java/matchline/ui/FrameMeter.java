package matchline.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;

/**
 * Does something in every frame and measures what each frame takes. With {@code javafx.animation.fullspeed} a frame begins
 * as soon as the one before is painted, so the time from one to the next is the time of a frame.
 */
final class FrameMeter extends AnimationTimer {
    /** Before the compiler has made its mind up, frames say nothing. */
    private static final int WARM_UP = 300;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long[] begun;
    private final long[] worked;
    private final long[] painted;
    private final long painter = painter();
    private final IntConsumer deed;
    private final CompletableFuture<Frames> measured = new CompletableFuture<>();
    private int frame = -WARM_UP;

    /**
     * What frames took, in nanoseconds.
     *
     * @param whole from the beginning of one to the beginning of the next
     * @param toolkit the processor time of the JavaFX thread in it
     * @param paint the processor time of the thread that paints
     */
    record Frames(long[] whole, long[] toolkit, long[] paint) {}

    private FrameMeter(int frames, IntConsumer deed) {
        this.begun = new long[frames + 1];
        this.worked = new long[frames + 1];
        this.painted = new long[frames + 1];
        this.deed = deed;
    }

    /** Measures so many frames; to be called on the JavaFX thread, {@code deed} gets the number of the frame. */
    static CompletableFuture<Frames> measure(int frames, IntConsumer deed) {
        FrameMeter meter = new FrameMeter(frames, deed);
        meter.start();
        return meter.measured;
    }

    @Override
    public void handle(long now) {
        if (frame >= 0) {
            begun[frame] = System.nanoTime();
            worked[frame] = threads.getCurrentThreadCpuTime();
            painted[frame] = threads.getThreadCpuTime(painter);
        }
        if (frame == begun.length - 1) {
            stop();
            measured.complete(new Frames(steps(begun), steps(worked), steps(painted)));
        } else {
            deed.accept(frame++);
        }
    }

    private static long painter() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("QuantumRenderer"))
                .mapToLong(Thread::threadId)
                .findFirst()
                .orElseThrow();
    }

    private static long[] steps(long[] times) {
        long[] steps = new long[times.length - 1];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = times[i + 1] - times[i];
        }
        return steps;
    }
}
