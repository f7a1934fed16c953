package matchline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import matchline.MatchBuilder;
import matchline.Matches;
import matchline.analysis.EventFilter;
import matchline.chart.drawing.FontMetrics;
import matchline.chart.drawing.Mark;
import matchline.model.Match;
import matchline.model.Moment;
import matchline.model.Period;
import org.junit.jupiter.api.Test;

class TimelineChartTest {
    private static final Words WORDS = new Words(TimelineChart.class, Locale.ENGLISH);

    @Test
    void theScoreEndsWhereTheTellingEnds() {
        assertThat(scores(Optional.empty())).hasSizeGreaterThan(3);
        assertThat(scores(Optional.of(Moment.of(Period.FIRST_HALF, 20, 0))))
                .containsExactly("score-1-0-0", "score-12-1-0");
    }

    @Test
    void aQuoteIsLedUpToItsMinute() {
        Match match = MatchBuilder.match("Reims", "Lens")
                .quote("Li", "What a day.", "30")
                .build();
        TimelinePicture picture =
                new TimelineChart(new FontMetrics(), WORDS).layout(match, new TimelineOptions(Theme.DARK, 1000, 500));
        double minute =
                picture.scale().x(match.press().quotes().getFirst().moment().orElseThrow());

        assertThat(picture.drawing().marks())
                .anySatisfy(mark -> assertThat(mark).isInstanceOfSatisfying(Mark.Line.class, line -> {
                    assertThat(line.fromX()).isEqualTo(minute);
                    assertThat(line.fromY())
                            .isGreaterThanOrEqualTo(picture.plot().bottom() - 1);
                }));
    }

    private static List<String> scores(Optional<Moment> upTo) {
        TimelineOptions options = new TimelineOptions(Theme.DARK, 1000, 500, AxisRange.WHOLE, EventFilter.ALL, upTo);
        TimelineChart chart = new TimelineChart(new FontMetrics(), WORDS);
        return chart.layout(Matches.twoOne(), options).drawing().marks().stream()
                .filter(Mark.Group.class::isInstance)
                .map(mark -> ((Mark.Group) mark).id())
                .filter(id -> id.startsWith("score-"))
                .toList();
    }
}
