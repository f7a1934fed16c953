package matchline.ui.panel.lineup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import matchline.MatchBuilder;
import matchline.model.LineUp;
import matchline.model.Player;
import org.junit.jupiter.api.Test;

class FormationTest {
    @Test
    void fiveThreeTwoIsAKeeperAndThreeLines() {
        Formation formation = Formation.of(eleven("5-3-2")).orElseThrow();
        assertThat(formation.ranks()).isEqualTo(4);
        assertThat(formation.players()).isEqualTo(11);
    }

    @Test
    void theFirstOfALineStandsFurthestToTheRight() {
        Formation formation = Formation.of(eleven("4-3-3")).orElseThrow();
        assertThat(formation.place(1).across()).isLessThan(formation.place(2).across());
        assertThat(formation.place(1).forward()).isEqualTo(formation.place(4).forward());
        assertThat(formation.place(4).forward()).isLessThan(formation.place(5).forward());
    }

    @Test
    void aFormationThatDoesNotFitTheStartersIsUnknown() {
        assertThat(Formation.of(eleven("4-4-3"))).isEmpty();
        assertThat(Formation.of(eleven("diamond"))).isEmpty();
        assertThat(Formation.of(LineUp.UNKNOWN)).isEmpty();
    }

    private static LineUp eleven(String formation) {
        List<Player> starters = IntStream.range(0, 11)
                .mapToObj(i -> MatchBuilder.player("p" + i))
                .toList();
        return new LineUp(Optional.of(formation), starters, List.of(), Optional.empty(), List.of());
    }
}
