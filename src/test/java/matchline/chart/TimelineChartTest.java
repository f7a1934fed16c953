package matchline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import matchline.Matches;
import matchline.analysis.EventFilter;
import matchline.chart.drawing.FontMetrics;
import matchline.chart.drawing.Mark;
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
