package matchline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import matchline.Matches;
import matchline.chart.TimelineChart;
import matchline.chart.TimelineOptions;
import matchline.chart.TimelinePicture;
import matchline.chart.colour.Theme;
import matchline.chart.drawing.FixedWidth;
import matchline.chart.drawing.FontFace;
import matchline.chart.words.Words;
import matchline.model.Match;
import org.junit.jupiter.api.Test;

class PictureOrdersTest {
    private final Match match = Matches.twoOne();
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final List<TimelinePicture> shown = new ArrayList<>();
    private boolean broken;

    @Test
    void aPictureThatCannotBeLaidOutIsToldOfAndTheNextIsShown() {
        TimelineChart chart = new TimelineChart(this::width, new Words(TimelineChart.class, Locale.ENGLISH));
        PictureOrders orders = new PictureOrders(chart, background::add, Runnable::run, shown::add);
        order(orders, 900);
        order(orders, 1000);
        order(orders, 1100);
        assertThat(shown).hasSize(1);

        broken = true;
        assertThatThrownBy(() -> background.remove().run()).hasMessage("no such font");
        broken = false;
        background.remove().run();

        assertThat(shown).hasSize(2);
        assertThat(shown.getLast().drawing().width()).isEqualTo(1100);
        assertThat(background).isEmpty();
    }

    @Test
    void thePictureOfTheOtherThemeIsShownAtOnce() {
        TimelineChart chart = new TimelineChart(this::width, new Words(TimelineChart.class, Locale.ENGLISH));
        PictureOrders orders = new PictureOrders(chart, background::add, Runnable::run, shown::add);
        order(orders, 900);
        order(orders, 1000);
        orders.order(match, new TimelineOptions(Theme.LIGHT, 1000, 500));
        assertThat(shown).as("the first and the light").hasSize(2);

        background.remove().run();
        assertThat(shown).as("no dark one after it").hasSize(2);
    }

    private void order(PictureOrders orders, double width) {
        orders.order(match, new TimelineOptions(Theme.DARK, width, 500));
    }

    /** Slow enough that no picture is laid out at once but the first. */
    private double width(String text, FontFace face, double size) {
        if (broken) {
            throw new IllegalStateException("no such font");
        }
        pause();
        return new FixedWidth().width(text, face, size);
    }

    private static void pause() {
        try {
            Thread.sleep(2);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
