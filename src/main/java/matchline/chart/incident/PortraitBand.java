package matchline.chart.incident;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import matchline.chart.drawing.Colour;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Mark.Step;
import matchline.chart.drawing.Style;
import matchline.chart.geometry.Frame;
import matchline.chart.geometry.TimeScale;
import matchline.chart.look.Look;
import matchline.chart.placement.Block;
import matchline.chart.placement.InOrder;
import matchline.model.Order;

/** The incidents of one side beside a ribbon that runs down, one under the other. */
public final class PortraitBand {
    private static final double STEM = 44;
    private static final double GAP = 7;

    private final Look look;
    private final TimeScale scale;
    private final Frame frame;
    private final int outward;
    private final Icons icons;

    /**
     * @param frame where there is room
     * @param outward which way leads away from the ribbon: -1 left, 1 right
     */
    public PortraitBand(Look look, TimeScale scale, Frame frame, int outward) {
        this.look = look;
        this.scale = scale;
        this.frame = frame;
        this.outward = outward;
        this.icons = new Icons(look);
    }

    /** A line of this side: what is told, and which form of its label there is room for. */
    private record Row(Incident incident, IncidentLabel label, int form) {

        Block block() {
            return label.blocks().get(form);
        }

        /** The fullest form that is narrow enough, and low enough if it must be one line. */
        static Row of(Incident incident, IncidentLabel label, double room, boolean oneLine) {
            List<Block> blocks = label.blocks();
            double lineHeight = blocks.getLast().height();
            int form = IntStream.range(0, blocks.size())
                    .filter(i -> blocks.get(i).width() <= room
                            && (!oneLine || blocks.get(i).height() <= lineHeight))
                    .findFirst()
                    .orElse(blocks.size() - 1);
            return new Row(incident, label, form);
        }
    }

    public List<Mark> marks(List<Incident> incidents) {
        List<Incident> hidden = new ArrayList<>();
        List<Row> rows = rows(incidents, hidden);
        InOrder order = order();
        List<Double> heights = rows.stream().map(this::height).toList();
        List<Double> wanted = rows.stream()
                .map(row -> scale.x(row.incident().moment()) - height(row) / 2)
                .toList();
        List<Double> starts = order.place(wanted, heights);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            double middle = starts.get(i) + heights.get(i) / 2;
            marks.add(stem(rows.get(i).incident(), middle));
        }
        for (int i = 0; i < rows.size(); i++) {
            double middle = starts.get(i) + heights.get(i) / 2;
            marks.add(group(rows.get(i), middle));
        }
        if (!hidden.isEmpty()) {
            double width = look.px(44);
            double x = outward < 0 ? frame.x() + width / 2 : frame.right() - width / 2;
            marks.add(new CountedBadge(look).mark(hidden, x, frame.bottom() - look.px(11), width));
        }
        return marks;
    }

    /** When room runs out, those who matter least lose their second line first, then their place. */
    private List<Row> rows(List<Incident> incidents, List<Incident> hidden) {
        List<IncidentLabel> labels = incidents.stream()
                .map(incident -> new IncidentLabel(incident, look))
                .toList();
        List<Integer> leastFirst = IntStream.range(0, incidents.size())
                .boxed()
                .sorted(Order.by(i -> -incidents.get(i).kind().rank()))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < incidents.size(); i++) {
            rows.add(Row.of(incidents.get(i), labels.get(i), room(incidents.get(i)), false));
        }
        double needed = rows.stream().mapToDouble(this::needed).sum();
        for (int i : leastFirst) {
            if (order().hasRoomFor(needed)) {
                return rows;
            }
            Row lower = Row.of(incidents.get(i), labels.get(i), room(incidents.get(i)), true);
            needed += needed(lower) - needed(rows.get(i));
            rows.set(i, lower);
        }
        Set<Integer> left = new HashSet<>();
        for (int i : leastFirst) {
            if (order().hasRoomFor(needed)) {
                break;
            }
            needed -= needed(rows.get(i));
            left.add(i);
            hidden.add(incidents.get(i));
        }
        return IntStream.range(0, rows.size())
                .filter(i -> !left.contains(i))
                .mapToObj(rows::get)
                .toList();
    }

    /** The height of a row with the gap after it. */
    private double needed(Row row) {
        return height(row) + look.px(GAP);
    }

    private InOrder order() {
        return new InOrder(frame.y() + look.px(4), frame.bottom() - look.px(26), look.px(GAP));
    }

    private double height(Row row) {
        double icon = 2 * icons.radius(row.incident().kind())
                + icons.crown(row.incident().kind());
        return Math.max(row.block().height(), icon);
    }

    private double room(Incident incident) {
        return frame.width() - look.px(STEM + 12) - icons.radius(incident.kind());
    }

    private double ribbonEdge() {
        return outward < 0 ? frame.right() : frame.x();
    }

    private double iconX() {
        return ribbonEdge() + outward * look.px(STEM);
    }

    /** Out of the ribbon at the minute, then over to the row. */
    private Mark stem(Incident incident, double middle) {
        boolean counts = incident.kind().isGoal() && !incident.kind().isStruck();
        Colour colour = counts ? look.teams().of(incident.side()) : look.theme().faint();
        double y = scale.x(incident.moment());
        double out = ribbonEdge() + outward * look.px(6);
        double in = iconX() - outward * (icons.radius(incident.kind()) + look.px(1));
        return new Mark.Path(
                List.of(
                        new Step.MoveTo(ribbonEdge(), y),
                        new Step.LineTo(out, y),
                        new Step.LineTo(in - outward * look.px(4), middle),
                        new Step.LineTo(in, middle)),
                Style.outlined(colour, look.px(counts ? 2 : 1.2)));
    }

    private Mark group(Row row, double middle) {
        Incident incident = row.incident();
        double beside = look.px(7) + icons.radius(incident.kind());
        double x = iconX() + outward * beside;
        double left = outward < 0 ? x - row.block().width() : x;
        List<Mark> marks = new ArrayList<>(icons.marks(incident, iconX(), middle, 1));
        marks.addAll(row.label().marks(row.form(), left, middle, outward < 0));
        return new Mark.Group(incident.id(), incident.title(), marks);
    }
}
