package matchline.ui.panel.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import matchline.analysis.MatchState;
import matchline.chart.words.Words;
import matchline.model.Match;
import matchline.model.MatchClock;
import matchline.model.Moment;
import matchline.model.Side;
import matchline.model.Verdict;
import matchline.ui.panel.Scrolling;
import matchline.ui.panel.Section;
import matchline.ui.panel.player.MarkedPlayer;
import matchline.ui.panel.player.PlayersPanel;
import matchline.ui.viewmodel.MatchViewModel;
import matchline.ui.viewmodel.RatingsModel;

/** The marks of both teams' players: computed up to the playhead, published by outlets, and the viewer's own. */
public final class RatingsPanel extends PlayersPanel {
    private final OrderBar orders;
    private final Section how;
    private final OwnMarkEditor editor;
    private List<RatingsOfTeam> teams = List.of();

    public RatingsPanel(MatchViewModel model, RatingsModel ratings, Words words) {
        super("ratings", model, ratings, words);
        this.orders = new OrderBar(words);
        this.how = new Section("mark-rules", words.of("ratings.how"), List.of(new MarkTable(words)), false);
        this.editor = new OwnMarkEditor(ratings, words);
        listen();
    }

    private void listen() {
        showMatches(this::show);
        whileShown(model.stateProperty()).subscribe(this::follow);
        whileShown(model.playheadProperty()).subscribe(this::follow);
        ratings.ownMarksProperty().subscribe(_ -> showOwn());
        orders.chosenProperty().subscribe(_ -> sort());
    }

    private void show(Match match) {
        editor.close();
        opened.close();
        teams = List.of(
                new RatingsOfTeam(match, Side.HOME, ratings, model.telling().isWhole(), words),
                new RatingsOfTeam(match, Side.AWAY, ratings, model.telling().isWhole(), words));
        teams.stream().flatMap(team -> team.listed().stream()).forEach(this::listenTo);
        orders.offer(MarkOrder.of(match, words));
        List<Node> nodes = new ArrayList<>();
        if (!teams.stream().allMatch(RatingsOfTeam::isEmpty)) {
            nodes.addAll(List.of(orders, how));
        }
        for (Side side : Side.values()) {
            RatingsOfTeam team = teams.get(side.ordinal());
            if (!team.isEmpty()) {
                nodes.add(team);
            }
            addVerdicts(match, Optional.of(side), nodes);
        }
        addVerdicts(match, Optional.empty(), nodes);
        column.getChildren().setAll(nodes.isEmpty() ? List.of(missingUntilTold("ratings.none")) : nodes);
        follow(model.state());
        follow(model.playhead());
        showOwn();
        rows().stream().findFirst().ifPresent(first -> first.setFocusTraversable(true));
    }

    private void sort() {
        Optional.ofNullable(orders.chosenProperty().getValue())
                .ifPresent(order -> teams.forEach(team -> team.sort(order)));
    }

    private void follow(MatchState state) {
        teams.forEach(team -> team.follow(state));
        opened.follow();
    }

    private void follow(Moment playhead) {
        MatchClock clock = model.match().clock();
        double share = Sparkline.share(clock.position(playhead), clock);
        boolean changed = false;
        for (RatingsOfTeam team : teams) {
            changed |= team.follow(playhead, share);
        }
        if (changed) {
            sort();
        }
    }

    private void showOwn() {
        teams.forEach(team -> team.showOwn(ratings));
        editor.refresh();
        opened.follow();
    }

    private List<RatingRow> rows() {
        return teams.stream().flatMap(team -> team.listed().stream()).toList();
    }

    private void listenTo(RatingRow row) {
        row.who().setOnMouseClicked(_ -> open(row));
        row.ownButton().setOnAction(_ -> editor.toggle(row));
        row.setOnMousePressed(press -> {
            row.requestFocus();
            press.consume(); // else the scroll pane takes the focus
        });
        row.focusedProperty().subscribe(focused -> {
            row.typing().beginAnew();
            if (focused) {
                rows().forEach(other -> other.setFocusTraversable(other == row));
                Scrolling.reveal(row, scroll);
            }
        });
        row.setOnKeyPressed(key -> {
            if (row.isFocused() && row.takes(key)) {
                press(key, row);
                key.consume();
            }
        });
        row.setOnKeyTyped(key -> {
            if (row.takes(key)) {
                OptionalDouble mark = row.typing().type(key.getCharacter());
                MarkedPlayer of = row.marked();
                mark.ifPresent(value -> ratings.mark(of.side(), of.player(), value));
                key.consume();
            }
        });
    }

    private void press(KeyEvent key, RatingRow row) {
        switch (key.getCode()) {
            case UP -> move(row, -1);
            case DOWN -> move(row, 1);
            case ENTER -> open(row);
            case DELETE, BACK_SPACE -> {
                row.typing().beginAnew();
                ratings.clear(row.marked().side(), row.marked().player());
            }
            default -> {}
        }
    }

    private void open(RatingRow row) {
        opened.toggle(row.marked().side(), row.marked().player(), row.getChildren()::add);
    }

    private void move(RatingRow from, int lines) {
        List<RatingRow> rows = rows();
        rows.get(Math.clamp(rows.indexOf(from) + lines, 0, rows.size() - 1)).requestFocus();
    }

    private void addVerdicts(Match match, Optional<Side> about, List<Node> nodes) {
        List<Verdict> verdicts = match.press().verdicts().stream()
                .filter(verdict -> verdict.side().equals(about))
                .toList();
        if (!verdicts.isEmpty()) {
            nodes.add(new VerdictCard(verdicts, about, match, words));
        }
    }
}
