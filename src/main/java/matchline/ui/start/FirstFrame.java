package matchline.ui.start;

import javafx.animation.AnimationTimer;

/** Waits for the first picture of a window that was just shown; what is not in it can then be made. */
public final class FirstFrame extends AnimationTimer {
    private final Runnable then;
    private boolean begun;

    private FirstFrame(Runnable then) {
        this.then = then;
    }

    /** Runs {@code then} at the beginning of the second frame from now, when the first is on its way to the screen. */
    public static void then(Runnable then) {
        new FirstFrame(then).start();
    }

    @Override
    public void handle(long now) {
        if (begun) {
            stop();
            then.run();
        }
        begun = true;
    }
}
