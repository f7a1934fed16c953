package matchline.ui;

import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import matchline.chart.drawing.Drawing;

/** A drawing, whole, as large as there is room. */
final class SheetPreview extends Region {
    private final NodePainter painter;
    private final Rectangle ground = new Rectangle();
    private final Group marks = new Group();
    private final Group sheet = new Group(ground, marks);
    private final Scale scale = new Scale(1, 1);

    SheetPreview(NodePainter painter) {
        this.painter = painter;
        createView();
    }

    void show(Drawing drawing) {
        ground.setWidth(drawing.width());
        ground.setHeight(drawing.height());
        ground.setFill(NodePainter.color(drawing.ground()));
        marks.setClip(new Rectangle(drawing.width(), drawing.height()));
        marks.getChildren().setAll(painter.nodesFor(drawing.marks()));
        requestLayout();
    }

    private void createView() {
        setId("preview");
        getStyleClass().add("preview");
        ground.getStyleClass().add("ground");
        sheet.setManaged(false);
        sheet.setMouseTransparent(true);
        sheet.getTransforms().setAll(scale);
        getChildren().setAll(sheet);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        double factor = Math.min(width / ground.getWidth(), height / ground.getHeight());
        if (factor > 0 && Double.isFinite(factor)) {
            scale.setX(factor);
            scale.setY(factor);
            sheet.setLayoutX(Math.round(snappedLeftInset() + (width - ground.getWidth() * factor) / 2));
            sheet.setLayoutY(Math.round(snappedTopInset() + (height - ground.getHeight() * factor) / 2));
        }
    }
}
