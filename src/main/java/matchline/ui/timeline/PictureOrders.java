package matchline.ui.timeline;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import matchline.chart.TimelineChart;
import matchline.chart.TimelineOptions;
import matchline.chart.TimelinePicture;
import matchline.model.Match;

/** Has the timeline laid out: at once, or out of sight if that takes longer than a frame; only the latest wish counts. */
final class PictureOrders {
    private static final long FRAME = 8_000_000;

    private final TimelineChart chart;
    private final Executor background;
    private final Executor toolkit;
    private final Consumer<TimelinePicture> taker;
    private Optional<Order> waiting = Optional.empty();
    private boolean busy;
    private Order shown;
    private int number;
    private long took;

    private record Order(int number, Match match, TimelineOptions options) {}

    private record Drawn(Order order, TimelinePicture picture, long nanos) {}

    /**
     * @param background lays out what takes long
     * @param toolkit hands over what was laid out there
     * @param taker gets the pictures
     */
    PictureOrders(TimelineChart chart, Executor background, Executor toolkit, Consumer<TimelinePicture> taker) {
        this.toolkit = toolkit;
        this.chart = chart;
        this.background = background;
        this.taker = taker;
    }

    void order(Match match, TimelineOptions options) {
        Order order = new Order(++number, match, options);
        if (busy && !isUrgent(order)) {
            waiting = Optional.of(order);
        } else if (took < FRAME || isUrgent(order)) {
            take(draw(order));
        } else {
            busy = true;
            background.execute(() -> drawLate(order));
        }
    }

    /** What must not be seen any longer, or is of the other theme, is not left on screen while something else is drawn. */
    private boolean isUrgent(Order order) {
        return tellsLess(order.match())
                || order.options().theme() != shown.options().theme();
    }

    private boolean tellsLess(Match match) {
        return match != shown.match()
                && match.events().size() <= shown.match().events().size();
    }

    /** Should it fail, the failure is told by whoever watches the thread, and what is wished for next is drawn all the same. */
    private void drawLate(Order order) {
        Drawn drawn;
        try {
            drawn = draw(order);
        } catch (RuntimeException | Error failure) {
            toolkit.execute(() -> orderNext(endWaiting()));
            throw failure;
        }
        toolkit.execute(() -> takeLate(drawn));
    }

    private void takeLate(Drawn drawn) {
        Optional<Order> next = endWaiting();
        Match newest = next.map(Order::match).orElse(drawn.order().match());
        if (drawn.order().number() > shown.number() && newest == drawn.order().match()) {
            take(drawn);
        }
        orderNext(next);
    }

    /** What was wished for meanwhile. */
    private Optional<Order> endWaiting() {
        busy = false;
        Optional<Order> next = waiting;
        waiting = Optional.empty();
        return next;
    }

    private void orderNext(Optional<Order> next) {
        next.ifPresent(order -> order(order.match(), order.options()));
    }

    private void take(Drawn drawn) {
        took = drawn.nanos();
        shown = drawn.order();
        taker.accept(drawn.picture());
    }

    private Drawn draw(Order order) {
        long begun = System.nanoTime();
        TimelinePicture picture = chart.layout(order.match(), order.options());
        return new Drawn(order, picture, System.nanoTime() - begun);
    }
}
