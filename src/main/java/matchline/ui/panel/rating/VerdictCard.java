package matchline.ui.panel.rating;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import matchline.chart.words.Words;
import matchline.model.Match;
import matchline.model.Side;
import matchline.model.Verdict;
import matchline.ui.panel.Labels;
import matchline.ui.panel.TeamStyle;

/** What outlets said in words about one side, or about the match. */
final class VerdictCard extends VBox {
    VerdictCard(List<Verdict> verdicts, Optional<Side> about, Match match, Words words) {
        String title = about.map(
                        side -> words.of("ratings.words-on", match.team(side).name()))
                .orElseGet(() -> words.of("ratings.words-on-match"));
        getStyleClass().add("card");
        about.map(TeamStyle::styleClass).ifPresent(getStyleClass()::add);
        getChildren().add(Labels.shortening(title, "overline"));
        for (Verdict verdict : verdicts) {
            VBox one = new VBox(
                    Labels.wrapped(verdict.text(), "verdict"), Labels.wrapped(verdict.outlet(), "quiet", "small"));
            one.getStyleClass().add("verdict-box");
            getChildren().add(one);
        }
    }
}
