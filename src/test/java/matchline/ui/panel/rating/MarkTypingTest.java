package matchline.ui.panel.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkTypingTest {
    @ParameterizedTest(name = "{0} makes {1}")
    @CsvSource({
        "7, 7",
        "7., 7",
        "7.5, 7.5",
        "'7,5', 7.5",
        "10, 10",
        "0.5, 0.5",
        "78, 8",
        "7.55, 5",
        "101, 1",
        "10.0, 10"
    })
    void keysMakeAMark(String keys, double mark) {
        MarkTyping typing = new MarkTyping();
        OptionalDouble made = OptionalDouble.empty();
        for (String key : keys.split("")) {
            made = typing.type(key);
        }
        assertThat(made).hasValue(mark);
    }

    @ParameterizedTest(name = "{0} is no mark")
    @CsvSource({".", "g", "' '"})
    void otherKeysAreLeftToOthers(String key) {
        assertThat(new MarkTyping().accepts(key)).isFalse();
    }
}
