package matchline.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import matchline.model.Score;
import org.junit.jupiter.api.Test;

class ShownResultTest {

    @Test
    void tenGoalsAreMoreThanTwo() {
        ShownResult unknown = new ShownResult(Optional.empty(), Optional.empty());
        ShownResult onPenalties = new ShownResult(Optional.of(new Score(2, 2)), Optional.of(new Score(4, 3)));

        assertThat(Stream.of(ended(10, 5), onPenalties, ended(2, 2), unknown, ended(2, 1))
                        .sorted()
                        .map(ShownResult::toString))
                .containsExactly("–", "2–1", "2–2", "2–2 (4–3)", "10–5");
    }

    private static ShownResult ended(int home, int away) {
        return new ShownResult(Optional.of(new Score(home, away)), Optional.empty());
    }
}
