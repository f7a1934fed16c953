package matchline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import matchline.MatchBuilder;
import matchline.Matches;
import matchline.analysis.EventFilter;
import matchline.chart.colour.Theme;
import matchline.chart.drawing.FontMetrics;
import matchline.chart.drawing.Mark;
import matchline.chart.geometry.AxisRange;
import matchline.chart.words.Words;
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

    @Test
    void expectedGoalsAreThoseAtThePlayheadAndNowhereTheFinalOnes() {
        TimelinePicture picture = new TimelineChart(new FontMetrics(), WORDS)
                .layout(Matches.threats(), new TimelineOptions(Theme.DARK, 1000, 600));

        assertThat(titles(picture.readings().at(Moment.of(Period.SECOND_HALF, 16, 0))))
                .containsExactly("Expected goals: Reims 0.30, Lens 0.45");
        assertThat(titles(picture.readings().at(picture.scale().clock().last())))
                .containsExactly("Expected goals: Reims 0.30, Lens 1.25");
        assertThat(titles(picture.drawing().marks())).noneMatch(title -> title.contains("1.25"));
    }

    private static List<String> titles(List<Mark> marks) {
        return marks.stream()
                .filter(Mark.Group.class::isInstance)
                .map(mark -> ((Mark.Group) mark).title())
                .toList();
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
