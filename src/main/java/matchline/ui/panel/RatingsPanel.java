package matchline.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import matchline.analysis.MatchState;
import matchline.chart.Words;
import matchline.model.Match;
import matchline.model.Side;
import matchline.model.Verdict;
import matchline.ui.viewmodel.MatchViewModel;

/** What the outlets gave the players of both teams, in marks and in words. */
public final class RatingsPanel extends Panel {
    private final VBox column = new VBox();
    private final ToggleGroup orders = new ToggleGroup();
    private final HBox orderBar = new HBox();
    private List<RatingsOfTeam> teams = List.of();

    public RatingsPanel(MatchViewModel model, Words words) {
        super("ratings", model, words);
        createView();
        listen();
    }

    private void createView() {
        for (MarkOrder order : MarkOrder.values()) {
            orderBar.getChildren().add(button(order));
        }
        orderBar.getChildren().getFirst().getStyleClass().add("left-pill");
        orderBar.getChildren().getLast().getStyleClass().add("right-pill");
        orderBar.getStyleClass().add("orders");
        orders.selectToggle(orders.getToggles().getFirst());
        getChildren().setAll(scrolling(column));
    }

    private void listen() {
        model.matchProperty().subscribe(this::show);
        model.stateProperty().subscribe(this::follow);
        orders.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                orders.selectToggle(before);
            } else {
                teams.forEach(team -> team.sort((MarkOrder) now.getUserData()));
            }
        });
    }

    private ToggleButton button(MarkOrder order) {
        String name = order.name().toLowerCase(Locale.ROOT).replace('_', '-');
        ToggleButton button = new ToggleButton(words.of("ratings.by-" + name));
        button.setId("ratings-by-" + name);
        button.setUserData(order);
        button.setToggleGroup(orders);
        button.getStyleClass().add("center-pill");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private void show(Match match) {
        teams = List.of(new RatingsOfTeam(match, Side.HOME, words), new RatingsOfTeam(match, Side.AWAY, words));
        boolean none =
                match.press().marks().isEmpty() && match.press().verdicts().isEmpty();
        if (none) {
            column.getChildren().setAll(missingUntilTold("ratings.none"));
            return;
        }
        orders.selectToggle(orders.getToggles().getFirst());
        List<Node> nodes = new ArrayList<>(List.of(orderBar));
        for (int i = 0; i < teams.size(); i++) {
            if (!teams.get(i).isEmpty()) {
                nodes.add(teams.get(i));
            }
            addVerdicts(match, Optional.of(Side.values()[i]), nodes);
        }
        addVerdicts(match, Optional.empty(), nodes);
        column.getChildren().setAll(nodes);
        follow(model.state());
    }

    private void follow(MatchState state) {
        teams.forEach(team -> team.follow(state));
    }

    private void addVerdicts(Match match, Optional<Side> side, List<Node> nodes) {
        List<Verdict> verdicts = match.press().verdicts().stream()
                .filter(verdict -> verdict.side().equals(side))
                .toList();
        if (verdicts.isEmpty()) {
            return;
        }
        VBox card = new VBox(Labels.shortening(
                side.map(about -> words.of("ratings.words-on", match.team(about).name()))
                        .orElseGet(() -> words.of("ratings.words-on-match")),
                "overline"));
        card.getStyleClass().addAll("card", "verdicts");
        side.map(TeamStyle::styleClass).ifPresent(card.getStyleClass()::add);
        for (Verdict verdict : verdicts) {
            VBox one = new VBox(
                    Labels.wrapped(verdict.text(), "verdict"), Labels.wrapped(verdict.outlet(), "quiet", "small"));
            one.getStyleClass().add("verdict-box");
            card.getChildren().add(one);
        }
        nodes.add(card);
    }
}
