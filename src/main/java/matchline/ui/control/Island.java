package matchline.ui.control;

import javafx.application.Platform;
import javafx.scene.layout.Region;

/**
 * A place in a layout whose content may change often: it is laid out for itself, and nothing around it moves unless it needs
 * more room than there is.
 */
public final class Island extends Region {
    private final Region content;

    public Island(Region content) {
        this.content = content;
        content.setManaged(false);
        getChildren().setAll(content);
        content.needsLayoutProperty().subscribe(needed -> {
            if (!needed && content.prefWidth(-1) > getWidth()) {
                Platform.runLater(this::requestLayout); // asked for while a layout goes on, another would be forgotten
            }
        });
    }

    @Override
    protected double computeMinWidth(double height) {
        return content.minWidth(height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return content.minHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(width);
    }

    @Override
    public double getBaselineOffset() {
        return content.getBaselineOffset();
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
