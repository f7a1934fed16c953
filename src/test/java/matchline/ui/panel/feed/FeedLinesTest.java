package matchline.ui.panel.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import matchline.MatchBuilder;
import matchline.Matches;
import matchline.analysis.MatchHistory;
import matchline.model.Match;
import matchline.model.Score;
import matchline.ui.panel.OnStage;
import org.junit.jupiter.api.Test;

class FeedLinesTest {
    @Test
    void whistlesDivideTheMatch() {
        assertThat(whistles(Matches.equaliserCancelled()))
                .containsExactly("Kick-off", "Half-time 1–0", "Full time 3–2");
    }

    @Test
    void theScoreAtAWhistleIsLeftOutWhereTheFileDoesNotTellIt() {
        Match onlyAResult = MatchBuilder.match("Reims", "Lens")
                .result("90", new Score(2, 1))
                .build();
        assertThat(whistles(onlyAResult)).containsExactly("Kick-off", "Half-time", "Full time 2–1");
    }

    @Test
    void aShootOutEndsWithItsOwnScore() {
        assertThat(whistles(Matches.shootOut())).last().isEqualTo("End of the shoot-out 2–1");
    }

    @Test
    void aGoalAndItsEndAreOneThread() {
        List<FeedLine.Thread> threads = lines(Matches.equaliserCancelled()).stream()
                .filter(FeedLine.Told.class::isInstance)
                .map(line -> ((FeedLine.Told) line).thread())
                .filter(thread -> thread != FeedLine.Thread.NONE)
                .toList();
        assertThat(threads).containsExactly(FeedLine.Thread.STARTS, FeedLine.Thread.GOES_ON, FeedLine.Thread.ENDS);
    }

    @Test
    void theLineAtAMomentIsTheLastThatHasHappened() {
        List<FeedLine> lines = lines(Matches.twoOne());
        int line = FeedLines.at(OnStage.minute("45+2"), lines);
        assertThat(lines.get(line).score()).contains(new Score(1, 1));
    }

    private static List<FeedLine> lines(Match match) {
        return FeedLines.of(match, MatchHistory.of(match)::scoreAt, OnStage.WORDS);
    }

    private static List<String> whistles(Match match) {
        return lines(match).stream()
                .filter(FeedLine.Whistle.class::isInstance)
                .map(line -> ((FeedLine.Whistle) line).title()
                        + line.score().map(score -> " " + score).orElse(""))
                .toList();
    }
}
