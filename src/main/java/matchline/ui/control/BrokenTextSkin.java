package matchline.ui.control;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.SkinBase;
import javafx.scene.text.Text;

/**
 * A label whose text is broken into lines between its words, each line laid out for itself. Where a line that runs from
 * right to left has to be parted the toolkit fails ({@code PrismTextLayout.computeTrailingSpaceWidth} in JavaFX 26, for a
 * label as for a {@code Text} or a {@code TextFlow}).
 */
final class BrokenTextSkin extends SkinBase<Label> {
    /** Else a line would run from where its own first letter does. */
    private static final String LINE_FROM_THE_LEFT = "\n\u200E";

    private final Text lines = new Text();
    private final Text tried = new Text();

    BrokenTextSkin(Label label) {
        super(label);
        lines.setTextOrigin(VPos.TOP);
        lines.fillProperty().bind(label.textFillProperty());
        lines.fontProperty().bind(label.fontProperty());
        lines.lineSpacingProperty().bind(label.lineSpacingProperty());
        tried.fontProperty().bind(label.fontProperty());
        registerChangeListener(label.textProperty(), _ -> label.requestLayout());
        registerChangeListener(label.fontProperty(), _ -> label.requestLayout());
        getChildren().setAll(lines);
    }

    @Override
    public void dispose() {
        if (getSkinnable() != null) {
            getChildren().remove(lines);
        }
        super.dispose();
    }

    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        return left + right;
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return left + Math.ceil(widthOf(getSkinnable().getText())) + right;
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        breakInto(width < 0 ? Double.MAX_VALUE : width - left - right);
        return top + Math.ceil(lines.getLayoutBounds().getHeight()) + bottom;
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        breakInto(width);
        boolean fromTheRight = lines.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        lines.relocate(fromTheRight ? x + width - lines.getLayoutBounds().getWidth() : x, y);
    }

    private void breakInto(double room) {
        String text = getSkinnable().getText();
        boolean fromTheLeft = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        lines.setNodeOrientation(fromTheLeft ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.RIGHT_TO_LEFT);
        lines.setText(String.join(fromTheLeft ? LINE_FROM_THE_LEFT : "\n", broken(text, room)));
    }

    private List<String> broken(String text, double room) {
        List<String> found = new ArrayList<>();
        for (String paragraph : text.split("\n")) {
            String line = "";
            for (String word : paragraph.split(" ")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && widthOf(longer) > room) {
                    found.add(line);
                    longer = word;
                }
                line = longer;
            }
            found.add(line);
        }
        return found;
    }

    private double widthOf(String line) {
        tried.setText(line);
        return tried.getLayoutBounds().getWidth();
    }
}
