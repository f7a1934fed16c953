package matchline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class OrderlyEndTest {

    @Test
    void waitsForTheFileUnderWay() throws Exception {
        AtomicBoolean whole = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(1);
        try (OrderlyEnd end = new OrderlyEnd()) {
            Thread.ofVirtual().start(() -> writeWhileWanted(end, begun, whole));
            begun.await();
            end.end();
            assertThat(whole).isTrue();
        }
    }

    private static void writeWhileWanted(OrderlyEnd end, CountDownLatch begun, AtomicBoolean whole) {
        try {
            end.write(() -> {
                begun.countDown();
                while (end.goesOn()) {
                    Thread.onSpinWait();
                }
                whole.set(true);
            });
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
