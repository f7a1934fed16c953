package matchline.ui.timeline;

import java.util.List;
import javafx.scene.Group;
import matchline.chart.drawing.Mark;
import matchline.ui.drawing.NodePainter;

/** The numbers of the graphs beside the playhead; drawn anew only when they change. */
final class ReadingLayer extends Group {
    private final NodePainter painter;
    private List<Mark> shown = List.of();

    ReadingLayer(NodePainter painter) {
        this.painter = painter;
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Shows the readings beside {@code x}; each moves by itself, so that what lies between them is not painted anew. */
    void show(List<Mark> readings, double x) {
        if (!readings.equals(shown)) {
            shown = readings;
            getChildren().setAll(painter.nodesFor(readings));
        }
        getChildren().forEach(reading -> reading.setTranslateX(x));
    }
}
