package matchline.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/** An upright line that breaks off where it would cross a text. */
final class BrokenLine extends Path {
    private static final double APART = 2;

    BrokenLine() {
        getStyleClass().add("line");
    }

    /** Runs from {@code top} to {@code bottom}, leaving out the texts, which are given from top to bottom. */
    void run(double top, double bottom, List<Bounds> texts) {
        List<PathElement> steps = new ArrayList<>();
        double y = top;
        for (Bounds text : texts) {
            add(steps, y, Math.min(text.getMinY() - APART, bottom));
            y = Math.max(y, text.getMaxY() + APART);
        }
        add(steps, y, bottom);
        getElements().setAll(steps);
    }

    private static void add(List<PathElement> steps, double from, double to) {
        if (to > from) {
            steps.add(new MoveTo(0, from));
            steps.add(new LineTo(0, to));
        }
    }
}
