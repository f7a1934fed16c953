package matchline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import matchline.MatchBuilder;
import matchline.model.Match;
import matchline.model.Player;
import matchline.model.Side;
import matchline.model.StatedTime;
import matchline.model.Substitution;
import org.junit.jupiter.api.Test;

class AsItStoodTest {
    private final Match changes = MatchBuilder.match("Reims", "Lens")
            .change(Side.HOME, "55", "Abbé", "Zola")
            .change(Side.HOME, "81", "Blum", "Yves")
            .build();
    private final List<Player> cameOn = changes.events().stream()
            .map(event -> ((Substitution) event).on().orElseThrow())
            .toList();

    @Test
    void aBenchOfNoneButThoseWhoCameOnDoesNotTellThemBefore() {
        assertThat(benchAt("54", cameOn)).isEmpty();
        assertThat(benchAt("60", cameOn)).extracting(Player::name).containsExactly("Abbé");
        assertThat(benchAt("81", cameOn)).isEqualTo(cameOn);
    }

    @Test
    void aBenchOnWhichSomeStayedIsToldWhole() {
        List<Player> bench = new ArrayList<>(cameOn);
        bench.add(new Player("curie", "Curie", "Curie", Optional.empty()));
        assertThat(benchAt("54", bench)).isEqualTo(bench);
    }

    private List<Player> benchAt(String minute, List<Player> bench) {
        Match match = new Match(
                changes.occasion(),
                changes.home().withBench(bench),
                changes.away(),
                changes.clock(),
                changes.events(),
                changes.play(),
                changes.press(),
                changes.background(),
                changes.sources(),
                changes.credits());
        return AsItStood.at(StatedTime.parse(minute).whenOver(), match)
                .home()
                .lineUp()
                .bench();
    }
}
