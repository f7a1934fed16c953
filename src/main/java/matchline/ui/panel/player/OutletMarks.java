package matchline.ui.panel.player;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import matchline.chart.words.Words;
import matchline.model.PlayerMark;
import matchline.ui.control.LateTooltip;
import matchline.ui.panel.Labels;

/** What outlets gave a player: their mean, and each mark under the outlet's name. */
public final class OutletMarks {
    private static final double LEAST_NAME = 60;
    private static final double ROOM_FOR_MARK = 44;

    private OutletMarks() {}

    /** The mean as a cell of the table; empty where the table says that nobody of the team was marked. */
    public static Node mean(MarkedPlayer marked, boolean teamMarked, MarkText texts, Words words) {
        VBox cell = new VBox();
        cell.getStyleClass().add("mean-cell");
        if (!teamMarked) {
            return cell;
        }
        if (marked.mean().isEmpty()) {
            Label none = Labels.plain(
                    words.of(marked.isMarked() || !marked.told() ? "ratings.no-mark" : "ratings.none-found"), "nobody");
            cell.getChildren().setAll(none);
            return cell;
        }
        double value = marked.mean().getAsDouble();
        Label mean = Labels.plain(texts.of(value), "mean", value < 4.75 ? "poor" : value < 6.75 ? "fair" : "good");
        mean.setId("mean-" + marked.player().id());
        LateTooltip.on(mean, words.of("ratings.mean.long"));
        cell.getChildren().setAll(mean, Labels.plain(words.of("ratings.count", marked.comparable()), "count"));
        return cell;
    }

    public static Node chips(MarkedPlayer marked, MarkText texts) {
        FlowPane chips = new FlowPane();
        chips.setId("marks-" + marked.player().id());
        chips.getStyleClass().add("marks");
        chips.setMinWidth(0);
        for (PlayerMark mark : marked.marks()) {
            Label outlet = Labels.shortening(mark.outlet(), "outlet");
            outlet.maxWidthProperty()
                    .bind(chips.widthProperty()
                            .map(width -> Math.max(LEAST_NAME, width.doubleValue() - ROOM_FOR_MARK)));
            HBox chip = new HBox(outlet, Labels.plain(texts.of(mark), "value"));
            chip.getStyleClass().add("mark");
            chips.getChildren().add(chip);
        }
        return chips;
    }
}
