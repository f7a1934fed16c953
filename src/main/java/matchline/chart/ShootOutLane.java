package matchline.chart;

import java.util.ArrayList;
import java.util.List;
import matchline.analysis.MatchState;
import matchline.chart.drawing.FontFace;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Mark.Step;
import matchline.chart.drawing.Style;
import matchline.chart.drawing.TextStyle;
import matchline.chart.drawing.TextStyle.Anchor;
import matchline.model.Match;
import matchline.model.Moment;
import matchline.model.PlayedPeriod;
import matchline.model.Score;
import matchline.model.ShootOutKick;
import matchline.model.Side;

/** A shoot-out kick by kick, home above and away below, with its score between them. */
final class ShootOutLane {
    private final Look look;
    private final TimeScale scale;
    private final Frame ribbon;
    private final Direction direction;
    private final EventWords words;

    ShootOutLane(Look look, TimeScale scale, Frame ribbon, Direction direction) {
        this.direction = direction;
        this.look = look;
        this.scale = scale;
        this.ribbon = ribbon;
        this.words = new EventWords(look.words());
    }

    /** Nothing if there was no shoot-out. */
    List<Mark> marks(Match match) {
        List<Mark> marks = new ArrayList<>();
        for (PlayedPeriod played : scale.clock().periods()) {
            if (played.period().isShootOut()) {
                MatchState.at(match.clock().last(), match)
                        .shootOut()
                        .ifPresent(score -> marks.addAll(score(played, score)));
            }
        }
        match.events().stream()
                .filter(ShootOutKick.class::isInstance)
                .forEach(event -> marks.add(kick((ShootOutKick) event, match)));
        return marks;
    }

    private List<Mark> score(PlayedPeriod played, Score score) {
        Frame box = direction.part(ribbon, scale.startOf(played), scale.endOf(played));
        TextStyle style = look.text(
                        FontFace.CONDENSED_BOLD, 18, Contrast.inkOn(look.theme().level()))
                .anchored(Anchor.MIDDLE);
        double baseline = box.middleY() + style.size() * 0.355;
        Style level = Style.filled(look.theme().level());
        return List.of(
                new Mark.Box(box.x(), box.y(), box.width(), box.height(), look.px(3), level),
                new Mark.Label(box.middleX(), baseline, score.toString(), style));
    }

    private Mark kick(ShootOutKick kick, Match match) {
        Moment moment = kick.moment();
        boolean home = kick.side() == Side.HOME;
        double away = look.px(24);
        Frame at = direction.part(ribbon, scale.x(moment), scale.x(moment));
        double x = direction == Direction.ACROSS ? at.x() : home ? at.x() - away : at.right() + away;
        double y = direction == Direction.DOWN ? at.y() : home ? at.y() - away : at.bottom() + away;
        double radius = look.px(8.5);
        List<Mark> marks = new ArrayList<>();
        if (kick.outcome() == ShootOutKick.Outcome.SCORED) {
            marks.add(new Mark.Circle(x, y, radius, Style.filled(look.teams().of(kick.side()))));
            marks.add(tick(
                    x,
                    y,
                    radius * 0.5,
                    Style.outlined(Contrast.inkOn(look.teams().of(kick.side())), look.px(2))));
        } else {
            Style rim =
                    Style.filled(look.theme().panel()).withOutline(look.theme().faint(), look.px(1.6));
            marks.add(new Mark.Circle(x, y, radius - look.px(0.8), rim));
            marks.add(cross(x, y, radius * 0.36, Style.outlined(look.theme().redCard(), look.px(2))));
        }
        return new Mark.Group(kick.id(), words.headline(kick, match), marks);
    }

    private static Mark tick(double x, double y, double reach, Style style) {
        return new Mark.Path(
                List.of(
                        new Step.MoveTo(x - reach, y),
                        new Step.LineTo(x - reach * 0.25, y + reach * 0.75),
                        new Step.LineTo(x + reach, y - reach * 0.7)),
                style);
    }

    private static Mark cross(double x, double y, double reach, Style style) {
        return new Mark.Path(
                List.of(
                        new Step.MoveTo(x - reach, y - reach),
                        new Step.LineTo(x + reach, y + reach),
                        new Step.MoveTo(x - reach, y + reach),
                        new Step.LineTo(x + reach, y - reach)),
                style);
    }
}
