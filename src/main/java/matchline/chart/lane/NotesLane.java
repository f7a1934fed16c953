package matchline.chart.lane;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import matchline.chart.drawing.FontFace;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Stroke;
import matchline.chart.drawing.TextStyle;
import matchline.chart.geometry.Frame;
import matchline.chart.geometry.TimeScale;
import matchline.chart.look.Look;
import matchline.chart.placement.InOrder;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.Note;

/** What else is worth knowing, in a line under the minutes it belongs to. */
public record NotesLane(Look look, TimeScale scale, Frame frame) {
    private static final double WIDEST = 240;

    /** The notes that can be told in a few words. */
    public static List<MatchEvent> notes(Match match) {
        return match.events().stream()
                .filter(event ->
                        event instanceof Note && !event.occurrence().brief().isEmpty())
                .toList();
    }

    /** A note as there is room to tell it. */
    private record Line(MatchEvent note, String text, double width) {}

    /** The latest notes give way where there is no room for all. */
    public List<Mark> marks(Match match) {
        TextStyle style = look.text(FontFace.CONDENSED, 14, look.theme().quiet());
        InOrder order = new InOrder(frame.x(), frame.right(), look.px(18));
        List<Line> lines =
                notes(match).stream().map(note -> line(note, style)).collect(Collectors.toCollection(ArrayList::new));
        double needed =
                lines.stream().mapToDouble(line -> line.width() + order.gap()).sum();
        while (!lines.isEmpty() && !order.hasRoomFor(needed)) {
            needed -= lines.removeLast().width() + order.gap();
        }
        List<Double> wanted = lines.stream()
                .map(line -> scale.x(line.note().moment()) - line.width() / 2)
                .toList();
        List<Double> starts = order.place(wanted, widths(lines));
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            marks.add(mark(lines.get(i), starts.get(i), style));
        }
        return marks;
    }

    private Line line(MatchEvent note, TextStyle style) {
        String text = look.fitted(text(note), style, look.px(WIDEST));
        return new Line(note, text, look.width(text, style));
    }

    /** The line, and a tick above it at its minute, or as near to that as the line is. */
    private Mark mark(Line line, double start, TextStyle style) {
        double x = Math.clamp(scale.x(line.note().moment()), start, start + line.width());
        Stroke stroke = Stroke.solid(look.theme().faint(), look.px(1.2));
        return new Mark.Group(
                line.note().id(),
                text(line.note()),
                List.of(
                        new Mark.Line(x, frame.y(), x, frame.y() + look.px(5), stroke),
                        new Mark.Label(start, frame.y() + look.px(19), line.text(), style)));
    }

    private static List<Double> widths(List<Line> lines) {
        return lines.stream().map(Line::width).toList();
    }

    private static String text(MatchEvent note) {
        return note.moment().label() + " " + note.occurrence().brief();
    }
}
