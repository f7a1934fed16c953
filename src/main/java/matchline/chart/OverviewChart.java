package matchline.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import matchline.analysis.EventFilter;
import matchline.analysis.MatchHistory;
import matchline.chart.colour.TeamColours;
import matchline.chart.colour.Theme;
import matchline.chart.drawing.Colour;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Mark.Step;
import matchline.chart.drawing.Style;
import matchline.chart.drawing.TextMeasurer;
import matchline.chart.geometry.Direction;
import matchline.chart.geometry.Frame;
import matchline.chart.geometry.TimeScale;
import matchline.chart.incident.Incident;
import matchline.chart.incident.Incidents;
import matchline.chart.look.Look;
import matchline.chart.words.Words;
import matchline.model.Match;
import matchline.model.Moment;
import matchline.model.PlayedPeriod;
import matchline.model.Side;

/** The whole match in a strip: who leads along its middle, and a tick where something happened, higher for a goal. */
public final class OverviewChart {
    private static final double RIBBON = 6;
    private static final double TICK = 1.5;

    private final TextMeasurer measurer;
    private final Words words;

    public OverviewChart(TextMeasurer measurer, Words words) {
        this.measurer = measurer;
        this.words = words;
    }

    /**
     * Draws the wanted events of a match.
     *
     * @param now the moment up to which the score is told
     * @param scale where time stands on the strip
     * @param height of the strip, in logical pixels
     */
    public List<Mark> layout(Match match, Moment now, Theme theme, EventFilter filter, TimeScale scale, double height) {
        Look look = new Look(theme, TeamColours.of(match, theme), words, measurer, 1);
        double middle = height / 2;
        List<Mark> marks = new ArrayList<>();
        for (PlayedPeriod played : scale.clock().periods()) {
            double from = scale.startOf(played);
            marks.add(new Mark.Box(from, 0, scale.endOf(played) - from, height, 4, Style.filled(theme.panel())));
        }
        Frame ribbon = new Frame(scale.start(), middle - RIBBON / 2, scale.end() - scale.start(), RIBBON);
        new ScoreRibbon(look, scale, ribbon, Direction.ACROSS)
                .marks(MatchHistory.of(match), now)
                .forEach(segment -> marks.addAll(((Mark.Group) segment).marks()));
        for (Side side : Side.values()) {
            List<Incident> incidents = Incidents.of(side, match, filter, words);
            marks.add(ticks(incidents, false, theme.faint(), scale, middle));
            marks.add(ticks(incidents, true, look.teams().of(side), scale, middle));
        }
        return marks;
    }

    /** All in one path; ticks that would stand on one another are one. */
    private static Mark ticks(List<Incident> incidents, boolean goals, Colour colour, TimeScale scale, double middle) {
        TreeSet<Long> places = new TreeSet<>();
        List<Step> steps = new ArrayList<>();
        double near = RIBBON / 2 + 1;
        double far = goals ? middle - 2 : middle * 0.55;
        for (Incident incident : incidents) {
            boolean counts = incident.kind().isGoal() && !incident.kind().isStruck();
            double x = scale.x(incident.moment());
            if (counts == goals && places.add(Math.round(x / TICK))) {
                double out = incident.side() == Side.HOME ? -1 : 1;
                steps.add(new Step.MoveTo(x, middle + out * near));
                steps.add(new Step.LineTo(x, middle + out * Math.max(far, near + 1)));
            }
        }
        return new Mark.Path(steps, Style.outlined(colour, goals ? 3 : TICK));
    }
}
