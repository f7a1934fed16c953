package matchline.ui.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowPlaceTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 25, 1440, 875);
    private static final Rectangle2D MONITOR = new Rectangle2D(-1920, 0, 1920, 1080);

    @Test
    void whatIsKeptIsReadAgain() {
        WindowPlace left = new WindowPlace(-1200, 40, 1000, 700);
        assertThat(WindowPlace.of(left.text())).contains(left);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 2 3", "1 2 NaN 400", "0 0 99999999999 400", "0 0 -400 400"})
    void whatIsNoPlaceIsNone(String text) {
        assertThat(WindowPlace.of(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        -1200 40 1000 700  | -1200 40 1000 700  | on the second screen
        -500 40 1000 700   | -500 40 1000 700   | across both
        900 100 1000 700   | 900 100 1000 700   | partly off, and can be got hold of
        1400 100 1000 700  | 220 112 1000 700   | all but off the right edge
        200 -200 1000 700  | 220 112 1000 700   | its upper edge above the screen
        5000 100 2000 1200 | 0 25 1440 875      | on a larger screen that is gone
        """)
    void itIsWhereTheViewerCanGetHoldOfIt(String left, String expected, String where) {
        WindowPlace place = WindowPlace.of(left).orElseThrow().on(List.of(LAPTOP, MONITOR));
        assertThat(place.text()).as(where).isEqualTo(expected);
    }
}
