package matchline.ui.panel.lineup;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import matchline.analysis.MatchState;
import matchline.analysis.Shape;
import matchline.chart.words.Words;
import matchline.model.LineUp;
import matchline.model.Match;
import matchline.model.Player;
import matchline.model.Side;
import matchline.model.Team;
import matchline.ui.panel.player.PlayersPanel;
import matchline.ui.viewmodel.AppearanceModel;
import matchline.ui.viewmodel.MatchViewModel;
import matchline.ui.viewmodel.RatingsModel;
import matchline.ui.viewmodel.ZoomModel;

/** Both elevens on a drawn pitch as they stand at the playhead, and below it what the team sheets say. */
public final class LineUpsPanel extends PlayersPanel {
    private final AppearanceModel appearance;
    private final Map<Side, TeamSheet> sheets = new EnumMap<>(Side.class);
    private Optional<Pitch> pitch = Optional.empty();
    private List<Team> teams = List.of();

    public LineUpsPanel(MatchViewModel model, RatingsModel ratings, AppearanceModel appearance, Words words) {
        super("line-ups", model, ratings, words);
        this.appearance = appearance;
        listen();
    }

    private void listen() {
        showMatches(this::show);
        whileShown(model.stateProperty()).subscribe(this::follow);
        whileShown(ratings.ownMarksProperty()).subscribe(_ -> opened.follow());
    }

    private void show(Match match) {
        List<Team> before = teams;
        teams = List.of(match.home().withBench(List.of()), match.away().withBench(List.of()));
        boolean sameTeams = teams.equals(before);
        sheets.clear();
        List<LineUp> lineUps = List.of(match.home().lineUp(), match.away().lineUp());
        if (lineUps.stream().allMatch(lineUp -> lineUp.starters().isEmpty())) {
            pitch = Optional.empty();
            column.getChildren().setAll(missing("line-ups.none"));
            return;
        }
        if (!sameTeams) {
            boolean drawn = lineUps.stream()
                    .anyMatch(lineUp -> Shape.of(lineUp).fitting().isPresent());
            pitch = drawn ? Optional.of(new Pitch(match, this::open, words)) : Optional.empty();
        }
        for (Side side : Side.values()) {
            sheets.put(side, new TeamSheet(match, side, words));
        }
        List<Node> nodes = new ArrayList<>();
        pitch.ifPresent(nodes::add);
        if (sameTeams) {
            opened.renewed().ifPresent(nodes::add);
        } else {
            opened.close();
        }
        nodes.addAll(sheets.values());
        column.getChildren().setAll(nodes);
        follow(model.state());
    }

    private void open(Side side, Player player) {
        opened.toggle(side, player, card -> column.getChildren().add(1, card));
    }

    private void follow(MatchState state) {
        boolean sliding = model.playingProperty().get() && appearance.motion() == ZoomModel.Motion.SMOOTH;
        pitch.ifPresent(drawn -> drawn.follow(state, sliding));
        sheets.forEach((side, sheet) -> sheet.follow(state.side(side)));
        opened.follow();
    }
}
