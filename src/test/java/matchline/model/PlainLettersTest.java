package matchline.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainLettersTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Bodø/Glimt, bodo/glimt",
        "ØDEGAARD, odegaard",
        "Müller, muller",
        "Łukasz, lukasz",
        "Þór Akureyri, thor akureyri",
        "Preußen, preussen",
        "İlkay Iğdır, ilkay igdir",
        "Ǿre, ore",
        "Ολυμπιακός, ολυμπιακος",
        "Артём, артем"
    })
    void namesAreReadAsTheyAreTyped(String name, String typed) {
        assertThat(PlainLetters.of(name)).isEqualTo(typed);
    }
}
