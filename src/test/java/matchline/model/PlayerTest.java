package matchline.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlayerTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Lionel Messi, Messi",
        "Neymar, Neymar",
        "Virgil van Dijk, van Dijk",
        "Rafael van der Vaart, van der Vaart",
        "Giovanni Di Lorenzo, Di Lorenzo",
        "De Paul, De Paul",
        "Vinícius Júnior, Vinícius Júnior",
        "Sergio Busquets i Burgos, Burgos",
        "' Son  Heung-min ', Heung-min"
    })
    void theShortNameIsWhatCanStandAlone(String name, String shortName) {
        assertThat(Player.shortNameOf(name)).isEqualTo(shortName);
    }
}
