package matchline.chart.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationMarksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        en | I don't know: why? | “I don’t know: why?”
        fr | L'ont fait !!!     | «_L’ont fait_!!!_»
        de | Was ist los?       | „Was ist los?“
        """)
    void wordsAreSetAsTheirLanguageSetsThem(String language, String typed, String set) {
        assertThat(QuotationMarks.around(typed, language)).isEqualTo(set.replace('_', '\u00a0'));
    }
}
