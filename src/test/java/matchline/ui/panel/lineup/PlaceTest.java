package matchline.ui.panel.lineup;

import static org.assertj.core.api.Assertions.assertThat;

import matchline.model.Formation;
import org.junit.jupiter.api.Test;

class PlaceTest {
    private static final Formation FORMATION = Formation.parse("4-3-3");

    @Test
    void theFirstOfALineStandsFurthestToTheRight() {
        assertThat(of(1).across()).isLessThan(of(2).across());
        assertThat(of(1).forward()).isEqualTo(of(4).forward());
    }

    @Test
    void theKeeperStandsBehindAllLines() {
        assertThat(of(0).forward()).isLessThan(of(1).forward());
        assertThat(of(4).forward()).isLessThan(of(5).forward());
    }

    private static Place of(int player) {
        return Place.of(player, FORMATION);
    }
}
