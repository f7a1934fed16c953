package matchline.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import matchline.analysis.MatchState;
import matchline.chart.Words;
import matchline.model.LineUp;
import matchline.model.Match;
import matchline.model.Side;

/** One side on its half of the pitch, in formation; without a formation a sentence that says so. */
final class HalfPitch {
    private static final int RANKS_IF_UNKNOWN = 2;
    private static final double TOKEN_HEIGHT = 58;
    private static final double KEEPER_ROOM = 30;

    private final LineUp lineUp;
    private final Side side;
    private final Words words;
    private final String team;
    private final Optional<Formation> formation;
    private final List<PlayerToken> tokens = new ArrayList<>();
    private final Label name = Labels.wrapped("", "pitch-team");
    private final Label sentence;

    HalfPitch(Match match, Side side, Words words) {
        this.lineUp = match.team(side).lineUp();
        this.side = side;
        this.words = words;
        this.team = match.team(side).name();
        this.formation = Formation.of(lineUp);
        this.sentence = Labels.wrapped(words.of("line-ups.no-formation", team), "quiet", "small", "pitch-sentence");
        name.getStyleClass().add(TeamStyle.styleClass(side));
        int players = formation.map(Formation::players).orElse(0);
        for (int place = 0; place < players; place++) {
            PlayerToken token = new PlayerToken(words);
            token.setId("place-%s-%d".formatted(TeamStyle.styleClass(side), place));
            token.getStyleClass().add(TeamStyle.styleClass(side));
            tokens.add(token);
        }
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(tokens);
        nodes.add(formation.isPresent() ? name : sentence);
        return nodes;
    }

    int ranks() {
        return formation.map(Formation::ranks).orElse(RANKS_IF_UNKNOWN);
    }

    void follow(MatchState state, boolean sliding) {
        if (formation.isEmpty()) {
            return;
        }
        List<Slot> slots = Slot.of(lineUp, state, side);
        long men = slots.stream().filter(slot -> !slot.isEmpty()).count();
        name.setText(
                men < slots.size()
                        ? words.of("line-ups.men", team, men)
                        : lineUp.formation().orElse("") + " " + team);
        for (int place = 0; place < tokens.size(); place++) {
            tokens.get(place).show(slots.get(place), sliding);
        }
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
        for (int i = 0; i < tokens.size(); i++) {
            Formation.Place place = formation.get().place(i);
            double room = width / Math.max(3, formation.get().abreast(i));
            double across = down ? place.across() : 1 - place.across();
            double y = goalLine + (down ? 1 : -1) * deep * place.forward();
            double top = Math.clamp(
                    y - TOKEN_HEIGHT / 2,
                    Math.min(goalLine, halfway) + 3,
                    Math.max(goalLine, halfway) - TOKEN_HEIGHT - 1);
            tokens.get(i).resizeRelocate(left + width * across - room / 2, top, room, TOKEN_HEIGHT);
        }
        double room = width / 2 - KEEPER_ROOM;
        double height = name.prefHeight(room);
        name.resizeRelocate(left + 6, down ? goalLine + 4 : goalLine - height - 4, room, height);
    }
}
