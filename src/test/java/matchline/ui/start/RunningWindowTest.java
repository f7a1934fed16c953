package matchline.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import matchline.model.StatedTime;
import matchline.ui.system.UserPlaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningWindowTest {
    private static final LaunchRequest REQUEST = new LaunchRequest(
            Optional.of(Path.of("été à Reims=1.json").toAbsolutePath()),
            Optional.of(StatedTime.parse("90+7").whenOver()),
            true,
            false);

    @TempDir
    private Path folder;

    private Path socket;
    private final BlockingQueue<LaunchRequest> arrived = new LinkedBlockingQueue<>();

    @BeforeEach
    void nameTheSocket() {
        socket = folder.resolve("matchline/window-0");
    }

    @Test
    void aLaterStartHandsOverWhatItIsToOpen() throws Exception {
        try (RunningWindow window = listen().orElseThrow()) {
            assertThat(window).isNotNull();
            assertThat(RunningWindow.takes(REQUEST, socket)).isTrue();
            assertThat(arrived.poll(10, TimeUnit.SECONDS)).isEqualTo(REQUEST);
        }
        assertThat(RunningWindow.takes(REQUEST, socket)).isFalse();
    }

    @Test
    void whereNobodyListensAStartIsOnItsOwn() {
        assertThat(RunningWindow.takes(REQUEST, socket)).isFalse();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void oneWindowListensAndTheNextTakesOverFromIt() throws IOException {
        RunningWindow first = listen().orElseThrow();
        assertThat(listen()).isEmpty();
        first.close();
        listen().orElseThrow().close();
    }

    @Test
    void theSocketOfAKilledProgramIsReplaced() throws IOException {
        Files.createDirectories(socket.getParent());
        ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                .bind(UnixDomainSocketAddress.of(socket))
                .close();
        assertThat(socket).exists();
        assertThat(RunningWindow.takes(REQUEST, socket)).isFalse();

        try (RunningWindow window = listen().orElseThrow()) {
            assertThat(window).isNotNull();
            assertThat(RunningWindow.takes(REQUEST, socket)).isTrue();
        }
    }

    @Test
    void whoeverTalksNonsenseIsNotAnsweredAndDisturbsNobody() throws IOException {
        try (RunningWindow window = listen().orElseThrow();
                SocketChannel silent = connect()) {
            assertThat(window).isNotNull();
            assertThat(silent.isConnected()).isTrue();
            assertThat(answerTo(0x47455420)).isNegative();
            assertThat(answerTo(0x4d4c_0001, Integer.MAX_VALUE)).isNegative();
            assertThat(answerTo(0x4d4c_0001, 1, 0x0004_2d2d, 0x6174_0000)).isNegative();
            assertThat(RunningWindow.takes(REQUEST, socket)).isTrue();
        }
    }

    @Test
    void onlyItsUserMayTalkToIt() throws IOException {
        try (RunningWindow window = listen().orElseThrow()) {
            assertThat(window).isNotNull();
            for (Path ours : new Path[] {socket, socket.getParent()}) {
                assertThat(Files.getPosixFilePermissions(ours))
                        .allMatch(permission -> permission.name().startsWith("OWNER"))
                        .contains(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
            }
        }
    }

    @Test
    void wherePathsAreTooLongForSocketsEachStartHasItsWindow() {
        Path deep = folder.resolve("a".repeat(200)).resolve("window-0");
        assertThat(RunningWindow.listen(deep, arrived::add)).isEmpty();
        assertThat(RunningWindow.takes(REQUEST, deep)).isFalse();
    }

    @Test
    void eachDisplayHasASocketOfItsOwn() {
        Path home = Path.of("home").toAbsolutePath();
        Path runtime = Path.of("runtime").toAbsolutePath();
        assertThat(new UserPlaces("Linux", Map.of("XDG_RUNTIME_DIR", runtime.toString(), "DISPLAY", ":1"), home)
                        .socket())
                .isEqualTo(runtime.resolve("matchline/window-1"));
        assertThat(new UserPlaces("Linux", Map.of("WAYLAND_DISPLAY", "../w 0"), home).socket())
                .isEqualTo(home.resolve(".config/matchline/window..-w-0"));
    }

    private Optional<RunningWindow> listen() {
        return RunningWindow.listen(socket, arrived::add);
    }

    private SocketChannel connect() throws IOException {
        return SocketChannel.open(UnixDomainSocketAddress.of(socket));
    }

    /** The answer to some numbers, or less than nothing. */
    private int answerTo(int... numbers) throws IOException {
        try (SocketChannel channel = connect()) {
            DataOutputStream out = new DataOutputStream(Channels.newOutputStream(channel));
            for (int number : numbers) {
                out.writeInt(number);
            }
            channel.shutdownOutput();
            return Channels.newInputStream(channel).read();
        } catch (SocketException notEvenListenedTo) {
            return -1;
        }
    }
}
