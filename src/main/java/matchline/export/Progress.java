package matchline.export;

import java.util.concurrent.CancellationException;

/** Follows the making of a picture, in the thread that makes it, and may end it. */
@FunctionalInterface
public interface Progress {
    /** Nobody looks on. (As a constant of this interface it would keep Java from holding such lambdas in its cache.) */
    static Progress unwatched() {
        return _ -> true;
    }

    /**
     * Told from time to time how much is done.
     *
     * @param share from 0 to 1, never less than the time before
     * @return whether to go on; otherwise the picture is given up and no file is left
     */
    boolean goesOn(double share);

    /**
     * Tells how much is done.
     *
     * @throws CancellationException if it does not go on
     */
    default void reach(double share) {
        if (!goesOn(share)) {
            throw new CancellationException("the picture was given up");
        }
    }
}
