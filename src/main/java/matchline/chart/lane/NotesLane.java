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
public final class NotesLane {
    private static final double WIDEST = 240;

    private final Look look;
    private final TimeScale scale;
    private final Frame frame;

    public NotesLane(Look look, TimeScale scale, Frame frame) {
        this.look = look;
        this.scale = scale;
        this.frame = frame;
    }

    /** The notes that can be told in a few words. */
    public static List<MatchEvent> notes(Match match) {
        return match.events().stream()
                .filter(event ->
                        event instanceof Note && !event.occurrence().brief().isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The latest notes give way where there is no room for all. */
    public List<Mark> marks(Match match) {
        TextStyle style = look.text(FontFace.CONDENSED, 14, look.theme().quiet());
        InOrder order = new InOrder(frame.x(), frame.right(), look.px(18));
        List<MatchEvent> notes = notes(match);
        List<Double> widths = widths(notes, style);
        double needed =
                widths.stream().mapToDouble(width -> width + order.gap()).sum();
        while (!notes.isEmpty() && !order.hasRoomFor(needed)) {
            notes.removeLast();
            needed -= widths.removeLast() + order.gap();
        }
        List<Double> wanted = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            wanted.add(scale.x(notes.get(i).moment()) - widths.get(i) / 2);
        }
        List<Double> starts = order.place(wanted, widths);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            double x = Math.clamp(scale.x(notes.get(i).moment()), starts.get(i), starts.get(i) + widths.get(i));
            marks.add(new Mark.Group(
                    notes.get(i).id(),
                    text(notes.get(i)),
                    List.of(
                            new Mark.Line(
                                    x,
                                    frame.y(),
                                    x,
                                    frame.y() + look.px(5),
                                    Stroke.solid(look.theme().faint(), look.px(1.2))),
                            new Mark.Label(
                                    starts.get(i),
                                    frame.y() + look.px(19),
                                    look.fitted(text(notes.get(i)), style, look.px(WIDEST)),
                                    style))));
        }
        return marks;
    }

    private List<Double> widths(List<MatchEvent> notes, TextStyle style) {
        return notes.stream()
                .map(note -> look.width(look.fitted(text(note), style, look.px(WIDEST)), style))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private String text(MatchEvent note) {
        return note.moment().label() + " " + note.occurrence().brief();
    }
}
