package matchline.ui.panel.context;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import matchline.chart.words.Words;
import matchline.model.Standings;
import matchline.ui.panel.Labels;
import matchline.ui.panel.TeamStyle;

/** A group or league table, both teams of the match marked; columns that nobody told are left out. */
final class StandingsTable extends GridPane {
    private static final int TEAM_COLUMN = 1;

    private final Words words;
    private final boolean tallied;

    StandingsTable(Standings standings, Words words) {
        this.words = words;
        this.tallied = standings.rows().stream().anyMatch(row -> row.tally().isPresent());
        getStyleClass().add("standings");
        setAccessibleRole(AccessibleRole.TEXT);
        addHeads();
        int line = 1;
        for (Standings.Row row : standings.rows()) {
            add(row, line++);
        }
    }

    private void addHeads() {
        String[] heads = tallied
                ? new String[] {"rank", "team", "played", "won", "drawn", "lost", "goals", "points"}
                : new String[] {"rank", "team", "points"};
        for (int column = 0; column < heads.length; column++) {
            Label head = Labels.plain(words.of("context.table." + heads[column]), "overline");
            head.setAccessibleText(words.of("context.table." + heads[column] + ".long"));
            head.getStyleClass().add(column == TEAM_COLUMN ? "words" : "figure");
            add(head, column, 0);
            ColumnConstraints constraints = new ColumnConstraints();
            if (column == TEAM_COLUMN) {
                constraints.setHgrow(Priority.ALWAYS);
                constraints.setMinWidth(60);
            }
            constraints.setFillWidth(true);
            getColumnConstraints().add(constraints);
        }
    }

    private void add(Standings.Row row, int line) {
        Optional<String> styleClass = row.side().map(TeamStyle::styleClass);
        Region mark = new Region();
        mark.getStyleClass().add("row-mark");
        styleClass.ifPresent(side -> mark.getStyleClass().addAll("ours", side));
        add(mark, 0, line, getColumnConstraints().size(), 1);
        int column = 0;
        for (String text : texts(row)) {
            Label cell = column == TEAM_COLUMN ? Labels.shortening(text, "words") : Labels.plain(text, "figure");
            cell.setMaxWidth(Double.MAX_VALUE);
            styleClass.ifPresent(_ -> cell.getStyleClass().add("strong"));
            add((Node) cell, column++, line);
        }
        Label points = (Label) getChildren().getLast();
        points.getStyleClass().add("points");
    }

    private Iterable<String> texts(Standings.Row row) {
        Stream<String> tally = !tallied
                ? Stream.of()
                : row.tally()
                        .map(told -> Stream.of(
                                "" + told.played(),
                                "" + told.won(),
                                "" + told.drawn(),
                                "" + told.lost(),
                                told.goalsFor() + "–" + told.goalsAgainst()))
                        .orElseGet(() -> Stream.generate(() -> "").limit(5));
        return Stream.of(Stream.of(row.rank() + "", row.team()), tally, Stream.of(row.points() + ""))
                .flatMap(cells -> cells)::iterator;
    }
}
