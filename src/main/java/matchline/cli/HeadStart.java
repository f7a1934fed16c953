package matchline.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import matchline.chart.MatchSheet;
import matchline.chart.SheetOptions;
import matchline.chart.colour.Theme;
import matchline.chart.drawing.FontMetrics;
import matchline.chart.lane.Lane;
import matchline.chart.words.Words;
import matchline.export.ExportOptions;
import matchline.export.PictureFormat;
import matchline.export.Pictures;
import matchline.model.Attempt;
import matchline.model.Background;
import matchline.model.BallAction;
import matchline.model.Card;
import matchline.model.Goal;
import matchline.model.Match;
import matchline.model.MatchClock;
import matchline.model.MatchEvent;
import matchline.model.Moment;
import matchline.model.Occasion;
import matchline.model.Occurrence;
import matchline.model.Period;
import matchline.model.PitchPoint;
import matchline.model.PlayedPeriod;
import matchline.model.Player;
import matchline.model.Press;
import matchline.model.Shot;
import matchline.model.Side;
import matchline.model.Substitution;
import matchline.model.Team;

/**
 * What draws pictures, got ready by a thread of its own while the first file is read: that thread draws a small picture of
 * an invented match, so that by then all that it takes is loaded. The picture is not kept.
 */
final class HeadStart {
    private static final SheetOptions SMALL =
            new SheetOptions(800, 450, Theme.DARK, Optional.empty(), Set.of(Lane.values()));

    private final FontMetrics metrics = new FontMetrics();
    private final Pictures pictures = new Pictures(metrics);
    private final Language language;
    private Optional<MatchSheet> sheets = Optional.empty();

    private HeadStart(Language language) {
        this.language = language;
    }

    static HeadStart begin(Language language, PictureFormat format) {
        HeadStart start = new HeadStart(language);
        Thread.ofPlatform().daemon().start(() -> start.drawOne(format));
        return start;
    }

    /** What lays pictures out; whoever asks too soon waits, but not for the small picture. */
    synchronized MatchSheet sheets() {
        if (sheets.isEmpty()) {
            sheets = Optional.of(new MatchSheet(metrics, new Words(MatchSheet.class, language.locale())));
        }
        return sheets.get();
    }

    Pictures pictures() {
        return pictures;
    }

    private void drawOne(PictureFormat format) {
        try {
            pictures.bytes(sheets().layout(invented(), SMALL), format, ExportOptions.PLAIN);
        } catch (IOException | RuntimeException _) {
            // Whoever draws the picture that is wanted will say so.
        }
    }

    private static Match invented() {
        Optional<Player> player = Optional.of(new Player("1", "One Player", "Player", Optional.of(1)));
        List<MatchEvent> events = new ArrayList<>();
        List<BallAction> play = new ArrayList<>();
        for (Side side : Side.values()) {
            Goal.Kind regular = Goal.Kind.REGULAR;
            events.add(new Goal(at(side, 10), side, player, regular, player));
            events.add(new Card(at(side, 20), side, player, Card.Kind.YELLOW));
            events.add(new Substitution(at(side, 30), side, player, player, ""));
            events.add(new Shot(at(side, 40), side, player, true, new Attempt(Optional.of(0.1), Optional.empty())));
            for (int minute = 0; minute < 45; minute++) {
                Optional<PitchPoint> there = Optional.of(new PitchPoint(100, 40));
                play.add(new BallAction(
                        moment(minute), side, BallAction.Kind.PASS, player, Optional.empty(), there, true));
            }
        }
        return new Match(
                Occasion.UNKNOWN,
                Team.named("Home"),
                Team.named("Away"),
                new MatchClock(
                        List.of(PlayedPeriod.regular(Period.FIRST_HALF), PlayedPeriod.regular(Period.SECOND_HALF))),
                events,
                play,
                Press.NONE,
                Background.NONE,
                List.of(),
                List.of());
    }

    private static Occurrence at(Side side, int minute) {
        return Occurrence.at(side + "-" + minute, moment(minute));
    }

    private static Moment moment(int minute) {
        return new Moment(Period.FIRST_HALF, Duration.ofMinutes(minute));
    }
}
