package matchline.cli;

import java.io.IOException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** When the program is told to end, as by Ctrl+C, files under way are finished or given up, and no others begun. */
final class OrderlyEnd implements AutoCloseable {
    private final ReadWriteLock writing = new ReentrantReadWriteLock();
    private final Thread end = new Thread(this::end);
    private volatile boolean ending;

    OrderlyEnd() {
        Runtime.getRuntime().addShutdownHook(end);
    }

    /** Writes a file. */
    @FunctionalInterface
    interface Writing {
        void run() throws IOException;
    }

    /** Writes a file, unless the program ends: then it waits for that. */
    void write(Writing file) throws IOException {
        writing.readLock().lock();
        try {
            file.run();
        } finally {
            writing.readLock().unlock();
        }
    }

    /** Whether a file that takes its time is still wanted. */
    boolean goesOn() {
        return !ending;
    }

    /** Returns once nothing is being written any more; nothing will be after it. */
    void end() {
        ending = true;
        writing.writeLock().lock();
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException endingAlready) {
            // Then it has done its work.
        }
    }
}
