package matchline.ui.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import matchline.chart.TimelinePicture;
import matchline.chart.drawing.Colour;
import matchline.chart.drawing.Mark;
import matchline.chart.geometry.Frame;
import matchline.model.Match;
import matchline.model.Moment;
import matchline.ui.control.StillPane;
import matchline.ui.drawing.NodePainter;

/** What is drawn of a match, in the view's layers: what moves with the axis, what stands beside it, and what dims the minutes ahead. */
final class PictureLayers {
    /** Beyond the plot on either side, icons at its very ends are still seen; a whole picture is seen to the edges of the view. */
    private static final double MARGIN = 8;

    private final NodePainter painter;
    private final double top;
    private final StillPane beside = new StillPane();
    private final Group ground = new Group();
    private final Veil veil = new Veil();
    private final IncidentLayer incidents = new IncidentLayer();
    private final ScrolledLayer back = new ScrolledLayer(ground);
    private final ScrolledLayer front = new ScrolledLayer(incidents);
    private TextPlaces texts;
    private TextPlaces textsBeside;

    /** @param top where the picture begins in the view, in pixels */
    PictureLayers(NodePainter painter, double top) {
        this.painter = painter;
        this.top = top;
        this.texts = TextPlaces.of(top);
        this.textsBeside = TextPlaces.of(top);
        ground.setCache(true);
        beside.setManaged(false);
        Stream.of(back, veil, beside, front).forEach(layer -> layer.setLayoutY(top));
    }

    /** What lies behind playhead and pointer. */
    List<Node> back() {
        return List.of(back, veil, beside);
    }

    /** What lies before them, and can be clicked. */
    Node front() {
        return front;
    }

    IncidentLayer incidents() {
        return incidents;
    }

    /** Shows another picture, in a view so wide and on that ground. */
    void show(TimelinePicture drawn, Match match, double width, Colour colour) {
        Map<String, Moment> moments = IncidentLayer.momentsOf(match);
        Predicate<Mark> incident = mark -> mark instanceof Mark.Group group && moments.containsKey(group.id());
        beside.getChildren().setAll(painter.nodesFor(drawn.beside()));
        ground.getChildren().setAll(painter.nodesFor(only(drawn, incident.negate())));
        incidents.show(painter.nodesFor(only(drawn, incident)), moments);
        texts = TextPlaces.of(top, ground, incidents);
        textsBeside = TextPlaces.of(top, beside);
        Frame plot = drawn.plot();
        veil.cover(
                new Frame(plot.x() - MARGIN, plot.y(), width - plot.x() + MARGIN, plot.height()),
                NodePainter.color(colour));
    }

    /** Shows the part of the axis that is in view by now, in a view so wide. */
    void scroll(SeenAxis axis, double width) {
        TimelinePicture drawn = axis.drawn();
        for (ScrolledLayer layer : List.of(back, front)) {
            layer.frame(
                    axis.range().isWhole() ? 0 : drawn.plot().x() - MARGIN,
                    width,
                    drawn.drawing().height());
            layer.scroll(axis.offset(), axis.stretch(), drawn.scale().start());
        }
    }

    /** Dims what lies ahead of the moment, which is at {@code x}; at the end of a match that is nothing. */
    void dimAfter(Moment moment, double x) {
        veil.startAt(x);
        incidents.moveTo(moment);
    }

    /** The texts that an upright line at {@code x} of the view would cross while the axis is moved so far, from top to bottom. */
    List<Bounds> textsAcross(double x, double offset) {
        return Stream.concat(texts.across(x + offset).stream(), textsBeside.across(x).stream())
                .sorted(Comparator.comparingDouble(Bounds::getMinY))
                .toList();
    }

    /** The node of an event or quote, if it is drawn. */
    Optional<Node> find(String id) {
        return incidents.find(id);
    }

    private static List<Mark> only(TimelinePicture drawn, Predicate<Mark> wanted) {
        return drawn.drawing().marks().stream().filter(wanted).toList();
    }
}
