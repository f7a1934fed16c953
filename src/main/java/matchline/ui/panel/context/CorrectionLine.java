package matchline.ui.panel.context;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import matchline.chart.words.Words;
import matchline.model.Correction;
import matchline.ui.panel.Labels;

/** What a report stated, struck out, what is right instead, and who stated it. */
final class CorrectionLine extends VBox {
    CorrectionLine(Correction correction, Words words) {
        getStyleClass().add("correction");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words.of(
                "context.correction.spoken", correction.stated(), correction.correct(), correction.statedBy()));
        Label stated = Labels.plain(correction.stated(), "struck");
        Region arrow = new Region();
        arrow.getStyleClass().add("leads-to");
        Label correct = Labels.wrapped(correction.correct(), "correct");
        HBox change = new HBox(stated, arrow, correct);
        change.getStyleClass().add("change");
        getChildren()
                .setAll(
                        change,
                        Labels.wrapped(words.of("context.correction", correction.statedBy()), "quiet", "small"));
    }
}
