package matchline.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import matchline.analysis.EventFilter;
import matchline.analysis.EventKind;
import matchline.analysis.Involved;
import matchline.chart.words.Words;
import matchline.model.Match;
import matchline.model.Order;
import matchline.model.PlainLetters;
import matchline.model.Player;
import matchline.model.Side;
import matchline.model.WrittenName;
import matchline.ui.control.ChoiceNames;
import matchline.ui.viewmodel.MatchViewModel;
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.SegmentedButton;

/** Which events are wanted: whose, of what kinds, and of which players. Only what the match has is asked for. */
final class FilterForm extends VBox {
    private final MatchViewModel model;
    private final Words words;

    FilterForm(MatchViewModel model, Words words) {
        this.model = model;
        this.words = words;
        setId("filter-form");
        getStyleClass().add("filter-form");
        getChildren().setAll(sides(), title("filter.kinds"), kinds(), title("filter.players"), players());
    }

    private SegmentedButton sides() {
        SegmentedButton sides = new SegmentedButton(
                side("both", words.of("filter.both"), Optional.empty()),
                side("home", model.match().home().name(), Optional.of(Side.HOME)),
                side("away", model.match().away().name(), Optional.of(Side.AWAY)));
        sides.setId("filter-sides");
        return sides;
    }

    private ToggleButton side(String id, String name, Optional<Side> side) {
        ToggleButton button = new ToggleButton(name);
        button.setId("filter-side-" + id);
        button.setSelected(filter().side().equals(side));
        button.setOnAction(_ -> {
            button.setSelected(true);
            change(filter -> filter.of(side));
        });
        return button;
    }

    private FlowPane kinds() {
        FlowPane kinds = new FlowPane();
        kinds.getStyleClass().add("kinds");
        for (EventKind kind : EventKind.values()) {
            long count = model.match().events().stream()
                    .filter(event -> EventKind.of(event) == kind)
                    .count();
            if (count > 0) {
                String id = WrittenName.of(kind);
                CheckBox box = new CheckBox(words.of("filter.kind." + id, count));
                box.setId("filter-" + id);
                box.setSelected(!filter().hidden().contains(kind));
                box.setOnAction(_ -> change(filter -> filter.showing(kind, box.isSelected())));
                kinds.getChildren().add(box);
            }
        }
        return kinds;
    }

    private CheckComboBox<Player> players() {
        CheckComboBox<Player> players = new CheckComboBox<>(FXCollections.observableList(involved(model.match())));
        players.setId("filter-players");
        players.setAccessibleRole(AccessibleRole.COMBO_BOX); // it has none of its own
        players.setTitle(words.of("filter.all-players"));
        players.setConverter(new ChoiceNames<>(Player::name));
        players.setMaxWidth(Double.MAX_VALUE);
        players.getItems().stream()
                .filter(player -> filter().players().contains(player.id()))
                .forEach(players.getCheckModel()::check);
        tell(players);
        players.getCheckModel().getCheckedItems().addListener((ListChangeListener<Player>) change -> {
            tell(players);
            while (change.next()) {
                change.getAddedSubList().forEach(player -> change(filter -> filter.with(player.id(), true)));
                change.getRemoved().forEach(player -> change(filter -> filter.with(player.id(), false)));
            }
        });
        return players;
    }

    /** {@code Players, All players}. */
    private void tell(CheckComboBox<Player> players) {
        String chosen = players.getCheckModel().getCheckedItems().stream()
                .map(Player::name)
                .collect(Collectors.joining(", "));
        players.setAccessibleText(
                words.of("filter.players") + ", " + (chosen.isEmpty() ? words.of("filter.all-players") : chosen));
    }

    private Label title(String key) {
        Label title = new Label(words.of(key));
        title.getStyleClass().add("part-title");
        return title;
    }

    private EventFilter filter() {
        return model.filterProperty().get();
    }

    private void change(UnaryOperator<EventFilter> step) {
        model.filterProperty().set(step.apply(filter()));
    }

    private static List<Player> involved(Match match) {
        return match.events().stream()
                .flatMap(event -> Involved.in(event).stream())
                .distinct()
                .sorted(Order.by(player -> PlainLetters.of(player.name())))
                .toList();
    }
}
