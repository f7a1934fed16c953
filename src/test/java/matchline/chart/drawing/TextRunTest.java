package matchline.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextRunTest {
    private final FontMetrics metrics = new FontMetrics();

    @Test
    void textOfTheBundledFontIsOneRun() {
        assertThat(runs("Łódź, Динамо, x\u0323")).containsExactly(new TextRun("Łódź, Динамо, x\u0323", true));
    }

    @Test
    void otherCharactersStandApartWithWhatJoinsThem() {
        assertThat(runs("三笘 👨‍👩‍👧!"))
                .containsExactly(
                        new TextRun("三笘", false),
                        new TextRun(" ", true),
                        new TextRun("👨‍👩‍👧", false),
                        new TextRun("!", true));
    }

    @Test
    void textFromRightToLeftStaysWhole() {
        assertThat(runs("محمد صلاح 11")).containsExactly(new TextRun("محمد صلاح 11", false));
    }

    @Test
    void noTextNoRun() {
        assertThat(runs("")).isEmpty();
    }

    private List<TextRun> runs(String text) {
        return TextRun.of(text, FontFace.REGULAR, metrics);
    }
}
