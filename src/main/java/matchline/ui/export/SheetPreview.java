package matchline.ui.export;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Group;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import matchline.chart.drawing.Drawing;
import matchline.ui.drawing.NodePainter;

/** A drawing, whole, as large as there is room. */
final class SheetPreview extends Region {
    private static final int SQUARE = 8;

    private final NodePainter painter;
    private final Rectangle ground = new Rectangle();
    private final Group marks = new Group();
    private final Group sheet = new Group(ground, marks);
    private final Scale scale = new Scale(1, 1);
    private final BooleanProperty transparent = new SimpleBooleanProperty();
    private Color colour = Color.TRANSPARENT;

    SheetPreview(NodePainter painter) {
        this.painter = painter;
        createView();
        transparent.subscribe(this::requestLayout);
    }

    /** Whether the ground is left out, which a chequered one tells. */
    BooleanProperty transparentProperty() {
        return transparent;
    }

    void show(Drawing drawing) {
        ground.setWidth(drawing.width());
        ground.setHeight(drawing.height());
        colour = NodePainter.color(drawing.ground());
        marks.setClip(new Rectangle(drawing.width(), drawing.height()));
        marks.getChildren().setAll(painter.nodesFor(drawing.marks()));
        requestLayout();
    }

    private void createView() {
        setId("preview");
        getStyleClass().add("preview");
        ground.setId("preview-ground");
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
            ground.setStrokeWidth(1 / factor);
            ground.setFill(transparent.get() ? chequers(factor) : colour);
        }
    }

    /** Squares of the same size however small the sheet is shown, in tones that its text is legible on. */
    private Paint chequers(double factor) {
        Color other = colour.interpolate(Color.GRAY, 0.2);
        WritableImage four = new WritableImage(2 * SQUARE, 2 * SQUARE);
        PixelWriter pixels = four.getPixelWriter();
        for (int y = 0; y < 2 * SQUARE; y++) {
            for (int x = 0; x < 2 * SQUARE; x++) {
                pixels.setColor(x, y, x / SQUARE == y / SQUARE ? colour : other);
            }
        }
        return new ImagePattern(four, 0, 0, 2 * SQUARE / factor, 2 * SQUARE / factor, false);
    }
}
