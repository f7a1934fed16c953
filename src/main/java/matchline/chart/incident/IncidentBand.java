package matchline.chart.incident;

import java.util.ArrayList;
import java.util.List;
import matchline.chart.drawing.Colour;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Stroke;
import matchline.chart.geometry.Frame;
import matchline.chart.geometry.TimeScale;
import matchline.chart.look.Look;
import matchline.chart.placement.Crowd;
import matchline.chart.placement.Pin;
import matchline.chart.placement.PinPlacer;
import matchline.chart.placement.Placement;
import matchline.chart.placement.Spot;

/** The incidents of one side, above or below the ribbon. */
public final class IncidentBand {
    private static final double ROW = 22;
    private static final int MUST_BE_NAMED = Incident.Kind.RED.rank();
    private static final int MAY_HIDE = 3;

    /** Goals stand out best a third of the way up. */
    private static final double GOALS_AT = 0.34;

    private final Look look;
    private final Icons icons;
    private final TimeScale scale;
    private final Frame frame;
    private final int outward;

    /**
     * @param frame where there is room
     * @param outward which way leads away from the ribbon: -1 up, 1 down
     */
    public IncidentBand(Look look, TimeScale scale, Frame frame, int outward) {
        this.look = look;
        this.icons = new Icons(look);
        this.scale = scale;
        this.frame = frame;
        this.outward = outward;
    }

    /** Stems first, each from the ribbon or from an icon on the same stem; then a group for each incident. */
    public List<Mark> marks(List<Incident> incidents) {
        List<IncidentLabel> labels = incidents.stream()
                .map(incident -> new IncidentLabel(incident, look))
                .toList();
        List<Pin> pins = new ArrayList<>();
        for (int i = 0; i < incidents.size(); i++) {
            pins.add(pin(incidents.get(i), labels.get(i)));
        }
        PinPlacer placer =
                new PinPlacer(frame.x(), frame.right(), frame.height(), look.px(ROW), look.px(6), scale.edges());
        Placement placement = pins.size() <= PinPlacer.MOST ? placer.place(pins) : new Placement(List.of(), List.of());
        if (isTooCrowded(placement, pins)) {
            return StackedBand.marks(incidents, look, scale, frame, outward);
        }
        List<Mark> marks = new ArrayList<>();
        placement.spots().forEach(spot -> marks.add(stem(incidents.get(spot.index()), spot, placement.spots())));
        placement.spots().stream()
                .sorted((one, other) -> Integer.compare(one.index(), other.index()))
                .forEach(spot -> marks.add(group(incidents.get(spot.index()), labels.get(spot.index()), spot)));
        placement.crowds().forEach(crowd -> marks.add(badge(incidents, crowd, placer)));
        return marks;
    }

    /** A few chances may hide behind a badge; a goal or a sending-off may not, nor may many. */
    private static boolean isTooCrowded(Placement placement, List<Pin> pins) {
        long named = placement.spots().stream().filter(Spot::tells).count();
        long importantNamed = placement.spots().stream()
                .filter(spot -> spot.tells() && spot.pin().rank() <= MUST_BE_NAMED)
                .count();
        long important =
                pins.stream().filter(pin -> pin.rank() <= MUST_BE_NAMED).count();
        return importantNamed < important || pins.size() - named > MAY_HIDE;
    }

    private Pin pin(Incident incident, IncidentLabel label) {
        Incident.Kind kind = incident.kind();
        int rows = (int) (frame.height() / look.px(ROW));
        int row = kind.isGoal() ? (int) (rows * GOALS_AT) : 0;
        return new Pin(
                scale.x(incident.moment()),
                kind.rank(),
                icons.radius(kind),
                icons.crown(kind),
                row,
                label.blocks(),
                label.namedForms());
    }

    private Mark stem(Incident incident, Spot spot, List<Spot> all) {
        boolean goal = incident.kind().isGoal() && !incident.kind().isStruck();
        Colour colour = goal ? look.teams().of(incident.side()) : look.theme().faint();
        double x = spot.pin().u();
        double root = all.stream()
                .filter(nearer -> nearer.v() < spot.v() && Math.abs(nearer.iconU() - x) < 0.5)
                .mapToDouble(Spot::outerEdge)
                .max()
                .orElse(0);
        return new Mark.Line(x, y(root), x, y(spot.v()), Stroke.solid(colour, look.px(goal ? 2 : 1.2)));
    }

    private Mark group(Incident incident, IncidentLabel label, Spot spot) {
        List<Mark> marks = new ArrayList<>(icons.marks(incident, spot.iconU(), y(spot.v()), outward));
        marks.addAll(label.marks(spot.block(), spot.labelU(), y(spot.v()), spot.leftward()));
        return new Mark.Group(incident.id(), incident.title(), marks);
    }

    private Mark badge(List<Incident> incidents, Crowd crowd, PinPlacer placer) {
        List<Incident> members = crowd.indices().stream().map(incidents::get).toList();
        double y = y(frame.height() - placer.crowdHeight() / 2);
        return new CountedBadge(look).mark(members, crowd.u(), y, 2 * placer.crowdHeight() - look.px(8));
    }

    private double y(double v) {
        return outward < 0 ? frame.bottom() - v : frame.y() + v;
    }
}
