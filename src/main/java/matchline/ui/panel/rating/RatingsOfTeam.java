package matchline.ui.panel.rating;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import matchline.analysis.MatchState;
import matchline.analysis.SideState;
import matchline.chart.words.Words;
import matchline.model.Match;
import matchline.model.Moment;
import matchline.model.Side;
import matchline.ui.control.LateTooltip;
import matchline.ui.panel.Labels;
import matchline.ui.panel.TeamStyle;
import matchline.ui.panel.player.MarkedPlayer;
import matchline.ui.viewmodel.RatingsModel;

/** One team's players with their marks. */
final class RatingsOfTeam extends VBox {
    private final Side side;
    private final Words words;
    private final List<RatingRow> rows;
    private final VBox list = new VBox();
    private SideState shown;

    RatingsOfTeam(Match match, Side side, RatingsModel ratings, boolean toldWhole, Words words) {
        this.side = side;
        this.words = words;
        List<MarkedPlayer> players = MarkedPlayer.of(
                match,
                toldWhole,
                side,
                ratings.eventMarks(),
                ratings.ownMarksProperty().get());
        boolean teamMarked = players.stream().anyMatch(MarkedPlayer::isMarked);
        this.rows = players.stream()
                .map(marked -> new RatingRow(marked, teamMarked, match.clock(), words))
                .toList();
        createView(match, toldWhole);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The lines in the order in which they are listed now. */
    List<RatingRow> listed() {
        return list.getChildren().stream().map(RatingRow.class::cast).toList();
    }

    void sort(MarkOrder order) {
        List<RatingRow> sorted = rows.stream().sorted(order.comparison()).toList();
        if (!sorted.equals(list.getChildren())) {
            list.getChildren().setAll(sorted);
        }
    }

    void follow(MatchState state) {
        SideState now = state.side(side);
        if (now != shown) {
            shown = now;
            rows.forEach(row -> row.follow(now));
        }
    }

    /** Tells whether any computed mark changed. */
    boolean follow(Moment playhead, double share) {
        boolean changed = false;
        for (RatingRow row : rows) {
            changed |= row.follow(playhead, share);
        }
        return changed;
    }

    void showOwn(RatingsModel ratings) {
        rows.forEach(row -> row.showOwn(ratings.own(side, row.marked().player())));
    }

    private void createView(Match match, boolean toldWhole) {
        String name = match.team(side).name();
        getStyleClass().addAll("card", "ratings-team", TeamStyle.styleClass(side));
        setId("ratings-" + TeamStyle.styleClass(side));
        list.getChildren().setAll(rows);
        List<Node> nodes = new ArrayList<>(List.of(columns(Labels.heading(name))));
        if (rows.stream().noneMatch(row -> row.marked().isMarked())) {
            nodes.add(Labels.wrapped(
                    words.of(toldWhole ? "ratings.none-of-team" : "ratings.untold", name),
                    "quiet",
                    "small",
                    "nobody-of-team"));
        }
        nodes.add(list);
        getChildren().setAll(nodes);
    }

    /** What the columns hold. */
    private HBox columns(HBox heading) {
        heading.getChildren().addAll(column("event"), column("mean"), column("own"));
        return heading;
    }

    private Label column(String id) {
        Label column = Labels.plain(words.of("ratings." + id), "overline", "column-" + id);
        LateTooltip.on(column, words.of("ratings." + id + ".long"));
        return column;
    }
}
