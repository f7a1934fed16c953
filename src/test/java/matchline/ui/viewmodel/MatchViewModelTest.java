package matchline.ui.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import matchline.Matches;
import matchline.analysis.EventFilter;
import matchline.analysis.EventKind;
import matchline.chart.geometry.AxisRange;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.Moment;
import matchline.model.Period;
import matchline.model.Side;
import matchline.model.StatedTime;
import org.junit.jupiter.api.Test;

class MatchViewModelTest {
    private final MatchViewModel model = new MatchViewModel(Matches.equaliserCancelled());

    @Test
    void theWholeMatchIsTheFirstThingSeen() {
        assertThat(model.playhead()).isEqualTo(model.match().clock().last());
        assertThat(model.state().score()).hasToString("3–2");
        assertThat(model.playingProperty().get()).isFalse();
    }

    @Test
    void everythingFollowsThePlayhead() {
        seek("90+7");
        assertThat(model.state().score()).hasToString("3–3");
        assertThat(model.state().goalUnderReview()).isTrue();
        seek("90+8");
        assertThat(model.state().score()).hasToString("3–2");
        assertThat(model.state().review()).isEmpty();
    }

    @Test
    void changesOfOneMomentAreReachedOneAfterTheOther() {
        seek("45");
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            model.steps().next();
            reached.add(selected());
        }
        assertThat(reached).doesNotHaveDuplicates();
        assertThat(model.playhead()).isEqualTo(Moment.of(Period.SECOND_HALF, 0, 0));
        model.steps().previous();
        assertThat(selected()).isEqualTo(reached.get(1));
    }

    @Test
    void readAnewTheSameMatchStaysAtItsPlace() {
        seek("50");
        model.steps().nextGoal();
        String goal = selected();
        model.replace(Matches.equaliserCancelled());
        assertThat(model.playhead().label()).isEqualTo("58'");
        assertThat(selected()).isEqualTo(goal);
    }

    @Test
    void madeAgainItStandsAsItStoodAndTheFirstOneIsLeftBehind() {
        model.telling().spoilerFreeProperty().set(true);
        seek("60");
        model.steps().previous();
        model.zoom().show(AxisRange.from(0.2, 0.3));
        model.playingProperty().set(true);
        MatchViewModel again = model.again();

        assertThat(again.playhead().label()).isEqualTo("58'");
        assertThat(again.selectionProperty().get().map(MatchEvent::id)).contains(selected());
        assertThat(again.telling().furthest().label()).isEqualTo("60'");
        assertThat(again.zoom().range()).isEqualTo(AxisRange.from(0.2, 0.3));
        assertThat(again.playingProperty().get()).isTrue();
        assertThat(model.playingProperty().get()).isFalse();
        again.toEnd();
        assertThat(again.telling().isWhole()).isTrue();
        assertThat(model.telling().isWhole()).isFalse();
    }

    @Test
    void readAnewWithoutScoresNoMoreIsToldThanBefore() {
        model.telling().spoilerFreeProperty().set(true);
        model.show(Matches.equaliserCancelled());
        seek("20");
        model.replace(Matches.equaliserCancelled());
        assertThat(model.telling().furthest().label()).isEqualTo("20'");
        assertThat(model.telling().isWhole()).isFalse();
    }

    @Test
    void theNextGoalIsAGoal() {
        seek("50");
        model.steps().nextGoal();
        assertThat(model.playhead().label()).isEqualTo("58'");
    }

    @Test
    void whatIsSelectedNoLongerIsOnceThePlayheadLeavesIt() {
        model.steps().nextGoal();
        seek("36");
        model.steps().previous();
        assertThat(model.selectionProperty().get()).isPresent();
        model.step(Duration.ofSeconds(10));
        assertThat(model.selectionProperty().get()).isEmpty();
    }

    @Test
    void aQuoteLeadsToTheMomentItIsAbout() {
        model.selectQuote(model.match().press().quotes().getFirst().id());
        assertThat(model.playhead().label()).isEqualTo("90+7'");
        assertThat(model.quoteProperty().get()).isPresent();
        model.steps().next();
        assertThat(model.quoteProperty().get()).isEmpty();
    }

    @Test
    void playingAMinuteTakesASecond() {
        model.toStart();
        model.togglePlaying();
        model.tick(Duration.ofSeconds(1));
        assertThat(model.playhead().clock()).isEqualTo("01:00");
        model.pace().change(2);
        model.tick(Duration.ofSeconds(1));
        assertThat(model.playhead().clock()).isEqualTo("05:00");
    }

    @Test
    void playingFromTheEndBeginsAgainAndStopsAtTheEnd() {
        model.togglePlaying();
        assertThat(model.playhead()).isEqualTo(Moment.KICK_OFF);
        model.tick(Duration.ofMinutes(3));
        assertThat(model.playhead()).isEqualTo(model.match().clock().last());
        assertThat(model.playingProperty().get()).isFalse();
    }

    @Test
    void thereIsNothingSlowerThanTheSlowest() {
        model.pace().change(-30);
        assertThat(model.pace().speedProperty().get()).isEqualTo(Speed.REAL_TIME);
        model.toStart();
        model.togglePlaying();
        model.tick(Duration.ofSeconds(1));
        assertThat(model.playhead().clock()).isEqualTo("00:01");
    }

    @Test
    void anotherMatchIsShownWholeAndPaused() {
        model.togglePlaying();
        model.show(Matches.twoOne());
        assertThat(model.state().score()).hasToString("2–1");
        assertThat(model.playingProperty().get()).isFalse();
        assertThat(model.selectionProperty().get()).isEmpty();
    }

    @Test
    void spoilerFreeTheMatchBeginsAnewAndIsToldAsFarAsItWasSeen() {
        model.togglePlaying();
        model.telling().spoilerFreeProperty().set(true);
        assertThat(model.playhead()).isEqualTo(Moment.KICK_OFF);
        assertThat(model.playingProperty().get()).isFalse();
        assertThat(model.match().events()).isEmpty();
        seek("60");
        seek("10");
        assertThat(model.match().events())
                .hasSize(8)
                .noneMatch(event -> event.moment().isAfter(model.telling().furthest()));
        assertThat(model.match().press().quotes()).isEmpty();
        model.toEnd();
        assertThat(model.match()).isSameAs(model.telling().whole());
    }

    @Test
    void spoilerFreeNothingIsToldAnewUnlessThereIsNews() {
        model.telling().spoilerFreeProperty().set(true);
        seek("37:10");
        Match told = model.match();
        seek("37:50");
        assertThat(model.match()).isSameAs(told);
    }

    @Test
    void spoilerFreeTheEndOfAPeriodIsNotKnownBeforeItsWhistle() {
        model.telling().spoilerFreeProperty().set(true);
        for (String time : List.of("44", "45", "60", "90", "90+6", "90+8")) {
            seek(time);
            assertThat(model.match().clock().last()).as(time).isGreaterThan(model.playhead());
        }
    }

    @Test
    void steppingGoesThroughTheWantedEventsOnly() {
        model.filterProperty()
                .set(EventFilter.ALL.showing(EventKind.CHANGES, false).of(Optional.of(Side.AWAY)));
        seek("45");
        model.steps().next();
        assertThat(model.playhead().label()).isEqualTo("74'");
        model.show(Matches.twoOne());
        assertThat(model.filterProperty().get()).isEqualTo(EventFilter.ALL);
    }

    private void seek(String time) {
        model.seek(StatedTime.parse(time).whenOver());
    }

    private String selected() {
        Optional<MatchEvent> selection = model.selectionProperty().get();
        return selection.orElseThrow().id();
    }
}
