package matchline.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTest {
    @Test
    void sentencesWrap() {
        assertThat(Wrapping.canWrap("Goal for Toulouse: Aron Dønnum. ".repeat(100)))
                .isTrue();
        assertThat(Wrapping.canWrap("北京国安足球俱乐部".repeat(100))).isTrue();
    }

    @Test
    void theToolkitDoesNotBreakWhatRunsFromRightToLeft() {
        assertThat(Wrapping.canWrap("Goal for הפועל תל אביב: Li")).isFalse();
        assertThat(Wrapping.canWrap("Yellow card: محمد صلاح")).isFalse();
    }

    @Test
    void aWordOfThousandsOfLettersDoesNot() {
        assertThat(Wrapping.canWrap("Goal for " + "A".repeat(9_990))).isFalse();
    }
}
