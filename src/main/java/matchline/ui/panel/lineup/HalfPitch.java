package matchline.ui.panel.lineup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import matchline.analysis.MatchState;
import matchline.analysis.Shape;
import matchline.chart.words.Words;
import matchline.model.Formation;
import matchline.model.FormationChange;
import matchline.model.LineUp;
import matchline.model.Match;
import matchline.model.Player;
import matchline.model.Side;
import matchline.ui.panel.Labels;
import matchline.ui.panel.TeamStyle;

/** One side on its half of the pitch, in formation; without a formation a sentence that says so. */
final class HalfPitch {
    private static final int ELEVEN = 11;
    private static final int RANKS_IF_UNKNOWN = 2;

    /** Beyond the touchlines names may reach so far. */
    private static final double OUTSIDE = 8;

    private static final double KEEPER_ROOM = 30;

    private final Optional<Player> captain;
    private final Side side;
    private final Words words;
    private final String team;
    private final int ranks;
    private final List<PlayerToken> tokens = new ArrayList<>();
    private final Label name = Labels.shortening("", "pitch-team");
    private final Label sentence;
    private Optional<Formation> formation = Optional.empty();

    /** @param open what to do with a player whom the viewer chose */
    HalfPitch(Match match, Side side, Consumer<Player> open, Words words) {
        LineUp lineUp = match.team(side).lineUp();
        List<Formation> formations = formations(match, side);
        this.captain = lineUp.captain();
        this.side = side;
        this.words = words;
        this.team = match.team(side).name();
        this.ranks = formations.stream().mapToInt(HalfPitch::ranks).max().orElse(RANKS_IF_UNKNOWN);
        this.sentence = Labels.wrapped(words.of("line-ups.no-formation", team), "quiet", "small", "pitch-sentence");
        name.getStyleClass().add(TeamStyle.styleClass(side));
        for (int place = 0; place < ELEVEN; place++) {
            PlayerToken token = new PlayerToken(open, words);
            token.setId("place-%s-%d".formatted(TeamStyle.styleClass(side), place));
            token.getStyleClass().add(TeamStyle.styleClass(side));
            tokens.add(token);
        }
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(tokens);
        nodes.addAll(List.of(name, sentence));
        return nodes;
    }

    List<PlayerToken> tokens() {
        return tokens;
    }

    /** So many that the pitch need not grow when the formation changes. */
    int ranks() {
        return Math.max(ranks, formation.map(HalfPitch::ranks).orElse(RANKS_IF_UNKNOWN));
    }

    /** Tells whether the formation is another now. */
    boolean follow(MatchState state, boolean sliding) {
        Shape shape = state.side(side).shape();
        Optional<Formation> before = formation;
        formation = shape.fitting().filter(drawn -> drawn.players() <= ELEVEN);
        sentence.setVisible(formation.isEmpty());
        name.setVisible(formation.isPresent());
        int players = formation.map(Formation::players).orElse(0);
        List<Slot> slots = Slot.of(captain, state, side);
        int men = state.side(side).onPitch().size();
        name.setText(
                men < ELEVEN
                        ? words.of("line-ups.men", team, men)
                        : shape.formation().map(Formation::toString).orElse("") + " " + team);
        for (int place = 0; place < tokens.size(); place++) {
            tokens.get(place).setVisible(place < players);
            if (place < players) {
                tokens.get(place).show(slots.get(place), sliding);
            }
        }
        return !formation.equals(before);
    }

    /** Every one in which the side stands in the match as far as it is told. */
    private static List<Formation> formations(Match match, Side side) {
        LineUp lineUp = match.team(side).lineUp();
        Stream<Formation> changes = match.events().stream()
                .filter(FormationChange.class::isInstance)
                .map(FormationChange.class::cast)
                .filter(change -> change.side() == side)
                .filter(change -> change.formation().players()
                        == (change.players().isEmpty() ? lineUp.starters() : change.players()).size())
                .map(FormationChange::formation);
        return Stream.concat(Shape.of(lineUp).fitting().stream(), changes).toList();
    }

    /** How many stand behind each other, the keeper among them. */
    private static int ranks(Formation formation) {
        return 1 + formation.lines().size();
    }

    /** Places everybody between the own goal line and the halfway line, whichever of them is further up. */
    void layOut(double left, double right, double goalLine, double halfway) {
        double width = right - left;
        boolean down = halfway > goalLine;
        if (formation.isEmpty()) {
            double height = sentence.prefHeight(width - 32);
            sentence.resizeRelocate(left + 16, (goalLine + halfway - height) / 2, width - 32, height);
            return;
        }
        double deep = Math.abs(halfway - goalLine);
        for (int i = 0; i < formation.get().players(); i++) {
            Place place = Place.of(i, formation.get());
            double y = goalLine + (down ? 1 : -1) * deep * place.forward();
            double top = Math.clamp(
                    y - PlayerToken.HEIGHT / 2,
                    Math.min(goalLine, halfway) + 3,
                    Math.max(goalLine, halfway) - PlayerToken.HEIGHT - 1);
            tokens.get(i)
                    .place(
                            left + width * across(place, down),
                            top,
                            room(i, width, PlayerToken::nameNeeds),
                            room(i, width, PlayerToken::arrivalNeeds));
        }
        double room = width / 2 - KEEPER_ROOM;
        double height = name.prefHeight(room);
        name.resizeRelocate(left + 6, down ? goalLine + 4 : goalLine - height - 4, room, height);
    }

    private static double across(Place place, boolean down) {
        return down ? place.across() : 1 - place.across();
    }

    /** As much as a line of a player's text needs, of what his neighbours in the rank and the touchline leave it. */
    private double room(int player, double width, ToDoubleFunction<PlayerToken> needs) {
        Place place = Place.of(player, formation.orElseThrow());
        double half = Math.min(place.across(), 1 - place.across()) * width + OUTSIDE;
        for (int i = 0; i < formation.get().players(); i++) {
            Place other = Place.of(i, formation.get());
            if (i != player && other.forward() == place.forward()) {
                double apart = Math.abs(other.across() - place.across()) * width;
                half = Math.min(half, Math.max(apart / 2, apart - needs.applyAsDouble(tokens.get(i)) / 2));
            }
        }
        return Math.min(2 * half, needs.applyAsDouble(tokens.get(player)));
    }
}
