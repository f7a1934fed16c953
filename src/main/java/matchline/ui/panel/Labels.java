package matchline.ui.panel;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import matchline.ui.control.RightToLeft;
import matchline.ui.control.Wrapping;

/** Labels as the panels use them: those that wrap, those that shorten and then tell the rest in a tooltip. */
public final class Labels {
    private Labels() {}

    public static Label plain(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    public static Label wrapped(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        Wrapping.wrap(label);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    /** Ends in an ellipsis where room runs out, and has a tooltip then. */
    public static Label shortening(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setMinWidth(0);
        RightToLeft.mark(label);
        ObservableValue<Tooltip> whole = label.textTruncatedProperty()
                .flatMap(truncated -> label.textProperty().map(full -> truncated ? Wrapping.tooltip(full) : null));
        label.tooltipProperty().bind(whole);
        return label;
    }

    /** Takes no room while it has nothing to say. */
    public static Label goneIfEmpty(Label label) {
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    /** The name of a team, or of a player, beside the team's colour. */
    public static HBox heading(String name) {
        Region swatch = new Region();
        swatch.getStyleClass().add("swatch");
        Label team = shortening(name, "heading");
        HBox heading = new HBox(swatch, team);
        HBox.setHgrow(team, Priority.ALWAYS);
        team.setMaxWidth(Double.MAX_VALUE);
        heading.getStyleClass().add("team-heading");
        return heading;
    }
}
