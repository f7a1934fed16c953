package matchline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import matchline.Matches;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.Side;
import org.junit.jupiter.api.Test;

class EventFilterTest {
    private final Match match = Matches.equaliserCancelled();

    @Test
    void everythingIsWantedAtFirst() {
        assertThat(wanted(EventFilter.ALL)).isEqualTo(match.events());
    }

    @Test
    void aCancelledGoalIsAMatterOfGoals() {
        EventFilter goals = EventFilter.ALL;
        for (EventKind kind : EventKind.values()) {
            goals = goals.showing(kind, kind == EventKind.GOALS);
        }
        assertThat(wanted(goals)).hasSize(9).allMatch(event -> EventKind.of(event) == EventKind.GOALS);
        assertThat(wanted(goals.showing(EventKind.REVIEWS, true))).hasSize(10);
    }

    @Test
    void anOwnGoalIsTheEventOfTheSideThatGains() {
        List<MatchEvent> away = wanted(EventFilter.ALL.of(Optional.of(Side.AWAY)));
        assertThat(away).anyMatch(event -> event.moment().label().equals("74'"));
        assertThat(away).noneMatch(event -> event.moment().label().equals("36'"));
    }

    @Test
    void aPlayersEventsAreThoseHeHasAPartIn() {
        assertThat(wanted(EventFilter.ALL.with("Jota", true)))
                .extracting(event -> event.moment().label())
                .containsExactly("81'", "89'");
        assertThat(wanted(EventFilter.ALL.with("Quansah", true))).hasSize(3);
        assertThat(wanted(EventFilter.ALL.with("Jota", true).with("Jota", false)))
                .isEqualTo(match.events());
    }

    private List<MatchEvent> wanted(EventFilter filter) {
        return match.events().stream().filter(filter::shows).toList();
    }
}
