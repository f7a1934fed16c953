package matchline.ui.viewmodel;

import static matchline.MatchBuilder.player;
import static matchline.model.Side.AWAY;
import static matchline.model.Side.HOME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matchline.Matches;
import matchline.model.Match;
import matchline.model.OwnMark;
import org.junit.jupiter.api.Test;

class RatingsModelTest {
    private final Map<Match, List<OwnMark>> kept = new HashMap<>();
    private final MatchViewModel model = new MatchViewModel(Matches.twoOne());
    private final RatingsModel ratings = new RatingsModel(model, new OwnMarksMemory() {
        @Override
        public Optional<List<OwnMark>> recall(Match match) {
            return Optional.ofNullable(kept.get(match));
        }

        @Override
        public void keep(Match match, List<OwnMark> marks) {
            kept.put(match, marks);
        }
    });

    @Test
    void aPlayerHasOneOwnMarkAtMostInTenths() {
        ratings.mark(HOME, player("home-9"), 7);
        ratings.mark(HOME, player("home-9"), 8.04);
        assertThat(ratings.own(HOME, player("home-9"))).hasValue(8.0);
        assertThat(ratings.own(AWAY, player("home-9"))).isEmpty();
        ratings.clear(HOME, player("home-9"));
        assertThat(ratings.own(HOME, player("home-9"))).isEmpty();
    }

    @Test
    void aMarkBeyondTheScaleIsRefused() {
        assertThatThrownBy(() -> ratings.mark(HOME, player("home-9"), 10.1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(kept).isEmpty();
    }

    @Test
    void ownMarksStayWithTheirMatch() {
        ratings.mark(HOME, player("home-9"), 7);
        model.show(Matches.goalless());
        assertThat(ratings.own(HOME, player("home-9"))).isEmpty();
        model.show(Matches.twoOne());
        assertThat(ratings.own(HOME, player("home-9"))).hasValue(7.0);
    }

    @Test
    void aCopyHoldsTheOwnMarksApartFromThePublishedOnes() {
        ratings.mark(HOME, player("home-9"), 7);
        assertThat(ratings.ownCopy().press().ownMarks()).containsExactly(new OwnMark(HOME, player("home-9"), 7));
        assertThat(ratings.ownCopy().press().marks())
                .isEqualTo(model.match().press().marks());
        assertThat(model.match().press().ownMarks()).isEmpty();
    }

    @Test
    void marksInAFileCountUntilTheViewerMarksDifferently() {
        Match copy = Matches.twoOne().withOwnMarks(List.of(new OwnMark(HOME, player("home-9"), 7)));
        model.show(copy);
        assertThat(ratings.own(HOME, player("home-9"))).hasValue(7.0);
        ratings.clear(HOME, player("home-9"));
        model.show(Matches.goalless());
        model.show(copy);
        assertThat(ratings.own(HOME, player("home-9"))).isEmpty();
    }
}
