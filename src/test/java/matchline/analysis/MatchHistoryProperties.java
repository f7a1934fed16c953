package matchline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import matchline.AnyMatch;
import matchline.model.Goal;
import matchline.model.GoalCancelled;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.Moment;
import matchline.model.Side;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class MatchHistoryProperties {

    @Property(tries = 300)
    void theStateAtTheEndIsTheSumOfTheEvents(@ForAll long seed) {
        Match match = AnyMatch.of(seed);
        MatchState end = MatchHistory.of(match).at(match.clock().last());

        for (Side side : Side.values()) {
            long goals = count(match, side, Goal.class) - count(match, side, GoalCancelled.class);
            assertThat(end.score().of(side)).isEqualTo((int) goals);
            assertThat(end.side(side).onPitch()).hasSizeLessThanOrEqualTo(11);
        }
    }

    @Property(tries = 200)
    void movingBackAndForthGivesTheSameStates(@ForAll long seed) {
        Match match = AnyMatch.of(seed);
        MatchHistory history = MatchHistory.of(match);
        List<Moment> moments = new ArrayList<>();
        for (long second = 0; second < match.clock().total().toSeconds(); second += 97) {
            moments.add(match.clock().at(Duration.ofSeconds(second)));
        }
        match.events().forEach(event -> moments.add(event.moment()));
        Collections.shuffle(moments, new Random(7));

        for (Moment moment : moments) {
            assertThat(history.at(moment)).isEqualTo(MatchState.at(moment, match));
        }
    }

    @Property(tries = 200)
    void scoreSpansCoverTheWholeMatchWithoutGaps(@ForAll long seed) {
        Match match = AnyMatch.of(seed);
        List<ScoreSpan> spans = MatchHistory.of(match).scores();

        assertThat(spans.getFirst().from()).isEqualTo(match.clock().first());
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).from()).isEqualTo(spans.get(i - 1).to());
        }
        assertThat(spans.getLast().to()).isEqualTo(match.clock().last());
    }

    @Property(tries = 200)
    void whatIsToldUpToAMomentHoldsNothingOfTheFuture(@ForAll long seed) {
        Match match = AnyMatch.of(seed);
        for (MatchEvent event : match.events()) {
            Moment now = event.moment();
            Match told = AsItStood.at(now, match);

            assertThat(told.events()).noneMatch(later -> later.moment().isAfter(now));
            assertThat(MatchState.at(now, told).score())
                    .isEqualTo(MatchState.at(now, match).score());
        }
    }

    private static long count(Match match, Side side, Class<?> kind) {
        return match.events().stream()
                .filter(kind::isInstance)
                .filter(event -> event.belongsTo().orElseThrow() == side)
                .count();
    }
}
