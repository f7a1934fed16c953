package matchline.ui.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import matchline.chart.words.Words;
import matchline.ui.ViewerApplication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenKeyTest {
    @ParameterizedTest
    @CsvSource({
        "Shift+S, Shift+S, Maj+S, S, true",
        "Space, Space, Espace, SPACE, false",
        "Home, Home, Début, HOME, false",
        "Esc, Esc, Échap, ESCAPE, false"
    })
    void itIsTheSameKeyByAnotherName(String key, String english, String french, KeyCode code, boolean shift) {
        KeyCombination spoken = WrittenKey.of(key, new Words(ViewerApplication.class, Locale.FRENCH));
        assertThat(spoken.getDisplayText()).isEqualTo(french);
        assertThat(WrittenKey.of(key, new Words(ViewerApplication.class, Locale.ENGLISH))
                        .getDisplayText())
                .isEqualTo(english);
        assertThat(spoken.match(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false)))
                .isTrue();
        assertThat(spoken.match(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, !shift, false, false, false)))
                .isFalse();
    }
}
