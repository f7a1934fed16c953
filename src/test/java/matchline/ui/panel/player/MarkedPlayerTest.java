package matchline.ui.panel.player;

import static matchline.MatchBuilder.player;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import matchline.model.Citations;
import matchline.model.PlayerMark;
import matchline.model.Side;
import matchline.ui.panel.OnStage;
import org.junit.jupiter.api.Test;

class MarkedPlayerTest {
    private final MarkText texts = new MarkText(OnStage.WORDS);

    @Test
    void aMeanIsMadeOfComparableMarksOnly() {
        MarkedPlayer keita = marked(
                mark("Gazette", 7, 10, false),
                mark("Post", 6, 10, false),
                mark("School", 2, 6, true),
                mark("Lycée", 14, 20, false));
        assertThat(keita.mean()).hasValue(6.5);
        assertThat(keita.comparable()).isEqualTo(2);
    }

    @Test
    void marksOnOtherScalesSaySo() {
        assertThat(texts.of(mark("Gazette", 7.5, 10, false))).isEqualTo("7.5");
        assertThat(texts.of(mark("Lycée", 14, 20, false))).isEqualTo("14/20");
        assertThat(texts.of(mark("School", 2.5, 6, true))).isEqualTo("2.5/6, 1 is best");
    }

    @Test
    void ofSchoolMarksTheLowerIsWorthMore() {
        assertThat(marked(mark("School", 2, 6, true)).worth("School").getAsDouble())
                .isGreaterThan(
                        marked(mark("School", 3, 6, true)).worth("School").getAsDouble());
    }

    private static MarkedPlayer marked(PlayerMark... marks) {
        return new MarkedPlayer(Side.HOME, player("Keita"), true, List.of(marks), Optional.empty());
    }

    private static PlayerMark mark(String outlet, double value, double outOf, boolean lowIsBest) {
        return new PlayerMark(Side.HOME, player("Keita"), outlet, value, outOf, lowIsBest, Citations.NONE);
    }
}
