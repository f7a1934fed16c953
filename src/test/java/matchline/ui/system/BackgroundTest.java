package matchline.ui.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    @Test
    void whatIsBeingWrittenIsWrittenToItsEnd() {
        Background background = new Background();
        AtomicBoolean written = new AtomicBoolean();
        background.execute(() -> {
            LockSupport.parkNanos(1_000_000);
            written.set(true);
        });
        background.end(Duration.ofMinutes(1));
        assertThat(written).isTrue();
    }

    @Test
    void whatNeverReturnsKeepsNobodyFromLeaving() throws InterruptedException {
        Background background = new Background();
        CountDownLatch blocked = new CountDownLatch(1);
        AtomicBoolean gone = new AtomicBoolean();
        background.execute(() -> {
            blocked.countDown();
            while (!gone.get()) {
                Thread.onSpinWait();
                Thread.yield();
            }
        });
        blocked.await();
        background.end(Duration.ofMillis(10));
        background.execute(() -> gone.set(true));
        assertThat(gone).as("nothing is begun after the end").isFalse();
        gone.set(true);
    }
}
