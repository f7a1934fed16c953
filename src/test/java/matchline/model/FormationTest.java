package matchline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormationTest {
    @Test
    void fiveThreeTwoIsAKeeperAndThreeLines() {
        Formation formation = Formation.parse("5-3-2");
        assertThat(formation.lines()).containsExactly(5, 3, 2);
        assertThat(formation.players()).isEqualTo(11);
        assertThat(formation).hasToString("5-3-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "diamond", "4", "4-0-3", "4--3", "10-1", "1-1-1-1-1-1-1"})
    void nobodyStandsLikeThat(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formation.parse(written))
                .withMessage("\"%s\" is no formation; write it like 4-3-3", written);
    }
}
