package matchline.ui.panel.rating;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import matchline.analysis.EventMark;
import matchline.analysis.MarkRule;
import matchline.chart.words.Words;
import matchline.model.WrittenName;
import matchline.ui.panel.Labels;
import matchline.ui.panel.player.MarkText;

/** How the event mark is made: the very table it is computed by, in words. */
final class MarkTable extends VBox {
    MarkTable(Words words) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("mark-rules");
        ColumnConstraints what = new ColumnConstraints();
        what.setHgrow(Priority.ALWAYS);
        ColumnConstraints moves = new ColumnConstraints();
        moves.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().setAll(what, moves);
        String start = new MarkText(words).of(EventMark.START);
        grid.addRow(0, Labels.wrapped(words.of("ratings.how.start")), Labels.plain(start, "start"));
        for (MarkRule rule : MarkRule.values()) {
            Label delta = Labels.plain(moved(rule, words), rule.delta() < 0 ? "loses" : "gains");
            grid.addRow(grid.getRowCount(), Labels.wrapped(nameOf(rule, words)), delta);
        }
        getStyleClass().add("mark-table");
        getChildren()
                .setAll(
                        Labels.wrapped(words.of("ratings.how.text", start), "quiet", "small"),
                        grid,
                        Labels.wrapped(words.of("ratings.how.source"), "quiet", "small"));
    }

    static String nameOf(MarkRule rule, Words words) {
        return words.of("mark-rule." + WrittenName.of(rule));
    }

    static String moved(MarkRule rule, Words words) {
        String delta = MarkText.moved(rule.delta(), words.locale());
        return rule.countsExpectedGoals() ? words.of("ratings.how.per-expected-goal", delta) : delta;
    }
}
