package matchline.chart;

import java.util.List;
import java.util.stream.Stream;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Style;
import matchline.chart.geometry.Direction;
import matchline.chart.geometry.Frame;
import matchline.chart.lane.Graphs;
import matchline.chart.look.Look;
import matchline.model.Moment;

/** The numbers that the graphs of a timeline stand at, moment by moment. */
public final class Readings {
    private final Graphs graphs;
    private final Frame area;

    Readings(Graphs graphs, Frame area) {
        this.graphs = graphs;
        this.area = area;
    }

    /** Those at a moment, beside a playhead that stands at x = 0. */
    public List<Mark> at(Moment moment) {
        return graphs.readings(0, area, Direction.ACROSS, moment).stream()
                .map(reading -> new Mark.Group(reading.id(), reading.title(), onPlates(reading.marks())))
                .map(Mark.class::cast)
                .toList();
    }

    /** What lies ahead of the playhead goes on behind the numbers. */
    private List<Mark> onPlates(List<Mark> marks) {
        Stream<Mark> plates = marks.stream()
                .filter(Mark.Label.class::isInstance)
                .map(Mark.Label.class::cast)
                .map(this::plate);
        return Stream.concat(plates, marks.stream()).toList();
    }

    private Mark plate(Mark.Label label) {
        Look look = graphs.look();
        double size = label.style().size();
        double width = look.width(label.text(), label.style());
        double margin = look.px(2.5);
        return new Mark.Box(
                label.x() - margin,
                label.y() - size * 0.82 - margin / 2,
                width + 2 * margin,
                size * 0.9 + margin,
                look.px(3),
                Style.filled(look.theme().panel()));
    }
}
