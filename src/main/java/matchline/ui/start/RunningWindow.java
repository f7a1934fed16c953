package matchline.ui.start;

import java.io.Closeable;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * The window that takes what later starts are to open. It listens at a socket in the file system, which only its own user
 * may reach; nothing goes over a network. Who holds the lock beside the socket is the one that listens, so a socket that
 * was left by a program that was killed is known for what it is.
 */
public final class RunningWindow implements Closeable {
    private static final int TAKEN = 1;
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(2);

    private final Path socket;
    private final FileChannel lock;
    private final ServerSocketChannel door;
    private final Consumer<LaunchRequest> arrived;

    private RunningWindow(Path socket, FileChannel lock, ServerSocketChannel door, Consumer<LaunchRequest> arrived) {
        this.socket = socket;
        this.lock = lock;
        this.door = door;
        this.arrived = arrived;
    }

    /** Whether a window listens there and takes the request; one that does not answer soon does not. */
    public static boolean takes(LaunchRequest request, Path socket) {
        if (Files.notExists(socket)) {
            return false;
        }
        FutureTask<Boolean> asking = new FutureTask<>(() -> ask(request, socket));
        Thread.startVirtualThread(asking);
        try {
            return asking.get(LONGEST_ANSWER.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException nobodyThere) {
            asking.cancel(true);
            return false;
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Listens for later starts; nothing if another window does, or the system cannot.
     *
     * @param arrived gets each request, in a thread of its own
     */
    public static Optional<RunningWindow> listen(Path socket, Consumer<LaunchRequest> arrived) {
        try {
            makeOwnFolder(socket.getParent());
            FileChannel lock = FileChannel.open(
                    socket.resolveSibling(socket.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (isOurs(lock)) {
                RunningWindow window = new RunningWindow(socket, lock, doorAt(socket), arrived);
                Thread.startVirtualThread(window::answer);
                return Optional.of(window);
            }
            lock.close();
        } catch (IOException | UnsupportedOperationException notHere) {
            // Each start then has a window of its own.
        }
        return Optional.empty();
    }

    /** Takes no more requests. */
    @Override
    public void close() throws IOException {
        door.close();
        Files.deleteIfExists(socket);
        lock.close();
    }

    private static boolean ask(LaunchRequest request, Path socket) throws IOException {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            WiredRequest.write(request, Channels.newOutputStream(channel));
            return Channels.newInputStream(channel).read() == TAKEN;
        }
    }

    private static ServerSocketChannel doorAt(Path socket) throws IOException {
        Files.deleteIfExists(socket);
        ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        door.bind(UnixDomainSocketAddress.of(socket));
        if (hasPermissions(socket)) {
            Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
        }
        return door;
    }

    private static void makeOwnFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (hasPermissions(folder)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static boolean hasPermissions(Path path) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView("posix");
    }

    private static boolean isOurs(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException anotherWindowOfThisProgram) {
            return false;
        }
    }

    private void answer() {
        while (door.isOpen()) {
            try {
                SocketChannel visitor = door.accept();
                Thread.startVirtualThread(() -> answer(visitor));
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** Whoever says what makes no sense gets no answer. */
    private void answer(SocketChannel visitor) {
        try (visitor) {
            LaunchRequest request = WiredRequest.read(Channels.newInputStream(visitor));
            Channels.newOutputStream(visitor).write(TAKEN);
            arrived.accept(request);
        } catch (IOException senseless) {
            // The visitor opens a window of his own.
        }
    }
}
