package matchline.ui.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import matchline.analysis.MatchState;
import matchline.analysis.SideState;
import matchline.chart.Words;
import matchline.model.Match;
import matchline.model.Side;

/** One team's players with their marks, those whom nobody marked together at the end. */
final class RatingsOfTeam extends VBox {
    private final Side side;
    private final Words words;
    private final List<RatingRow> rows;
    private final Node heading;
    private final Label unmarked;
    private SideState shown;

    RatingsOfTeam(Match match, Side side, Words words) {
        this.side = side;
        this.words = words;
        this.rows = MarkedPlayer.of(match, side).stream()
                .map(marked -> new RatingRow(marked, words))
                .toList();
        this.heading = heading(match.team(side).name());
        this.unmarked = Labels.wrapped(sentence(match.team(side).name()), "quiet", "small", "nobody");
        getStyleClass().addAll("card", "ratings-team", TeamStyle.styleClass(side));
        setId("ratings-" + TeamStyle.styleClass(side));
        sort(MarkOrder.LINE_UP);
    }

    /** A team's name beside its colour. */
    static HBox heading(String name) {
        Region swatch = new Region();
        swatch.getStyleClass().add("swatch");
        HBox heading = new HBox(swatch, Labels.shortening(name, "heading"));
        heading.getStyleClass().add("team-heading");
        return heading;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void sort(MarkOrder order) {
        Comparator<MarkedPlayer> comparison = order.comparison(words.locale());
        List<RatingRow> sorted = rows.stream()
                .sorted((one, other) -> comparison.compare(one.marked(), other.marked()))
                .toList();
        List<Node> nodes = new ArrayList<>(List.of(heading));
        sorted.stream().filter(row -> row.marked().isMarked()).forEach(nodes::add);
        List<RatingRow> rest =
                sorted.stream().filter(row -> !row.marked().isMarked()).toList();
        if (!rest.isEmpty()) {
            nodes.add(unmarked);
            VBox quiet = new VBox();
            quiet.getStyleClass().add("unmarked-rows");
            quiet.getChildren().setAll(rest);
            nodes.add(quiet);
        }
        getChildren().setAll(nodes);
    }

    void follow(MatchState state) {
        SideState now = state.side(side);
        if (now != shown) {
            shown = now;
            rows.forEach(row -> row.follow(now));
        }
    }

    private String sentence(String team) {
        boolean none = rows.stream().noneMatch(row -> row.marked().isMarked());
        return none ? words.of("ratings.none-of-team", team) : words.of("ratings.nobody-marked-these");
    }
}
