package matchline.chart.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StackerTest {
    private static final int PINS = 1_000;
    private static final int IMPORTANT = 990;

    @Test
    void ofEqualsSomeFromEverywhereFindRoom() {
        List<Integer> shown = place();
        assertThat(shown).hasSizeBetween(60, 200);
        for (int quarter = 0; quarter < 4; quarter++) {
            int from = quarter * PINS / 4;
            assertThat(shown.stream().filter(index -> index >= from && index < from + PINS / 4))
                    .hasSizeBetween(shown.size() / 5, shown.size() / 3);
        }
    }

    @Test
    void theMostImportantFindRoomWhereverTheyStand() {
        assertThat(place()).contains(IMPORTANT);
    }

    /** Of pins at equal distances those that find room. */
    private static List<Integer> place() {
        List<Pin> pins = IntStream.range(0, PINS).mapToObj(StackerTest::pin).toList();
        return new Stacker(0, PINS, 200, 16, 8)
                .place(pins).stacks().stream()
                        .flatMap(stack -> stack.indices().stream())
                        .toList();
    }

    private static Pin pin(int index) {
        return new Pin(index, index == IMPORTANT ? 0 : 1, 0, 0, 0, List.of(new Block(60, 15)), 1);
    }
}
