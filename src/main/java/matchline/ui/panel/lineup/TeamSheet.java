package matchline.ui.panel.lineup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import matchline.analysis.OnPitch;
import matchline.analysis.Shape;
import matchline.analysis.SideState;
import matchline.chart.words.Words;
import matchline.model.Formation;
import matchline.model.LineUp;
import matchline.model.Match;
import matchline.model.Player;
import matchline.model.Side;
import matchline.model.Substitution;
import matchline.model.Team;
import matchline.ui.panel.EventIcon;
import matchline.ui.panel.Labels;
import matchline.ui.panel.TeamStyle;

/** What a team sheet says besides the drawn eleven: coach, changes made so far, bench, and who is missing. */
final class TeamSheet extends VBox {
    private final Team team;
    private final Words words;
    private final Map<Substitution, Node> changes = new LinkedHashMap<>();
    private final Map<Player, Label> waiting = new LinkedHashMap<>();
    private final Label noChange;
    private final Label formation = Labels.goneIfEmpty(Labels.plain("", "chip"));
    private SideState shown;

    TeamSheet(Match match, Side side, Words words) {
        this.team = match.team(side);
        this.words = words;
        this.noChange = Labels.plain(words.of("line-ups.no-change"), "quiet", "small");
        setId("sheet-" + TeamStyle.styleClass(side));
        getStyleClass().addAll("card", TeamStyle.styleClass(side));
        match.substitutions(side).forEach(change -> changes.put(change, row(change)));
        createView();
    }

    void follow(SideState side) {
        if (side == shown) {
            return;
        }
        shown = side;
        changes.forEach((change, row) -> row.setVisible(side.substitutions().contains(change)));
        noChange.setVisible(side.substitutions().isEmpty());
        formation.setText(side.shape().formation().map(Formation::toString).orElse(""));
        waiting.forEach((player, label) -> label.setVisible(isWaiting(player, side)));
    }

    private void createView() {
        LineUp lineUp = team.lineUp();
        HBox heading = Labels.heading(team.name());
        heading.getChildren().add(formation);
        List<Node> parts = new ArrayList<>(List.of(heading));
        team.coach().ifPresent(coach -> parts.add(part("line-ups.coach", Labels.wrapped(coach))));
        if (Shape.of(lineUp).fitting().isEmpty() && !lineUp.starters().isEmpty()) {
            parts.add(part("line-ups.starters", people(lineUp.starters(), false)));
        }
        VBox made = new VBox(noChange);
        made.getStyleClass().add("changes");
        made.getChildren().addAll(changes.values());
        made.getChildren().forEach(row -> row.managedProperty().bind(row.visibleProperty()));
        parts.add(part("line-ups.changes", made));
        if (!lineUp.bench().isEmpty()) {
            parts.add(part("line-ups.bench", people(lineUp.bench(), true)));
        }
        if (!lineUp.absences().isEmpty()) {
            String absent = lineUp.absences().stream()
                    .map(absence -> absence.reason().isEmpty()
                            ? absence.name()
                            : words.of("line-ups.absence", absence.name(), absence.reason()))
                    .collect(Collectors.joining(", "));
            parts.add(part("line-ups.absent", Labels.wrapped(absent)));
        }
        getChildren().setAll(parts);
    }

    private Node part(String key, Node content) {
        VBox part = new VBox(Labels.plain(words.of(key), "overline"), content);
        part.getStyleClass().add("part");
        return part;
    }

    private Node people(List<Player> players, boolean leave) {
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add("people");
        for (Player player : players) {
            String number = player.number().map(digits -> digits + " ").orElse("");
            Label label = Labels.shortening(number + player.shortName());
            flow.getChildren().add(label);
            if (leave) {
                label.managedProperty().bind(label.visibleProperty());
                waiting.put(player, label);
            }
        }
        return flow;
    }

    private Node row(Substitution change) {
        HBox row = new HBox(
                Labels.plain(change.moment().label(), "minute", "quiet"),
                EventIcon.of(change, words),
                Labels.shortening(words.of(
                        "line-ups.change",
                        change.on().map(Player::shortName).orElse("–"),
                        change.off().map(Player::shortName).orElse("–"))));
        row.getStyleClass().add("change");
        row.setId("change-" + change.id());
        return row;
    }

    private static boolean isWaiting(Player player, SideState side) {
        return side.substitutions().stream().noneMatch(change -> change.on().equals(Optional.of(player)))
                && side.onPitch().stream().map(OnPitch::player).noneMatch(player::equals);
    }
}
