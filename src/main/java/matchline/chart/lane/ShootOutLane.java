package matchline.chart.lane;

import java.util.ArrayList;
import java.util.List;
import matchline.analysis.MatchState;
import matchline.chart.colour.Contrast;
import matchline.chart.drawing.FontFace;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Style;
import matchline.chart.drawing.TextStyle;
import matchline.chart.drawing.TextStyle.Anchor;
import matchline.chart.geometry.Direction;
import matchline.chart.geometry.Frame;
import matchline.chart.geometry.TimeScale;
import matchline.chart.look.Look;
import matchline.model.Match;
import matchline.model.Period;
import matchline.model.PlayedPeriod;
import matchline.model.Score;
import matchline.model.ShootOutKick;
import matchline.model.Side;

/**
 * A shoot-out kick by kick: home on one side of the ribbon, away on the other, and the score after each in between.
 *
 * @param panels where there is room beside the ribbon, on both sides
 * @param ribbon where the score stands
 */
public record ShootOutLane(Look look, TimeScale scale, Frame panels, Frame ribbon, Direction direction) {
    private static final double LARGEST = 16;

    /** In logical pixels: smaller figures cannot be read. */
    private static final double SMALLEST = 9.5;

    /** A place on the ribbon, and the score that stands there. */
    private record Cell(double from, double to, Score score) {}

    /** Nothing if there was no shoot-out. */
    public List<Mark> marks(Match match) {
        List<Mark> marks = new ArrayList<>();
        for (PlayedPeriod played : scale.clock().periods()) {
            if (played.period() == Period.SHOOT_OUT) {
                List<ShootOutKick> kicks = kicks(match);
                marks.addAll(scores(played, kicks, match));
                Frame panel = direction.part(panels, scale.startOf(played), scale.endOf(played));
                for (Side side : Side.values()) {
                    List<ShootOutKick> taken =
                            kicks.stream().filter(kick -> kick.side() == side).toList();
                    marks.addAll(new ShootOutKicks(look, scale, panel, ribbon, direction, side).marks(taken, match));
                }
            }
        }
        return marks;
    }

    private static List<ShootOutKick> kicks(Match match) {
        return match.events().stream()
                .filter(ShootOutKick.class::isInstance)
                .map(ShootOutKick.class::cast)
                .toList();
    }

    /** The score after each kick; where they are not known, or have no room, that of the whole shoot-out. */
    private List<Mark> scores(PlayedPeriod played, List<ShootOutKick> kicks, Match match) {
        List<Cell> cells = cells(played, kicks);
        for (double size = LARGEST; look.px(size) >= SMALLEST; size--) {
            if (!cells.isEmpty() && fit(cells, size)) {
                List<Mark> marks = new ArrayList<>();
                for (Cell cell : cells) {
                    marks.addAll(marks(cell, size));
                }
                return marks;
            }
        }
        return MatchState.at(match.clock().last(), match)
                .shootOut()
                .map(score -> marks(new Cell(scale.startOf(played), scale.endOf(played), score), 18))
                .orElse(List.of());
    }

    /** Each kick's cell reaches half-way to its neighbours, the first and the last to the edge of the panel. */
    private List<Cell> cells(PlayedPeriod played, List<ShootOutKick> kicks) {
        List<Cell> cells = new ArrayList<>();
        Score score = Score.NIL_NIL;
        double from = scale.startOf(played);
        for (int i = 0; i < kicks.size(); i++) {
            ShootOutKick kick = kicks.get(i);
            score = score.plus(kick.side(), kick.outcome() == ShootOutKick.Outcome.SCORED ? 1 : 0);
            double to = i == kicks.size() - 1
                    ? scale.endOf(played)
                    : (scale.x(kick.moment()) + scale.x(kicks.get(i + 1).moment())) / 2;
            cells.add(new Cell(from, to, score));
            from = to;
        }
        return cells;
    }

    private boolean fit(List<Cell> cells, double size) {
        return cells.stream().allMatch(cell -> fits(cell, size));
    }

    private boolean fits(Cell cell, double size) {
        Frame box = direction.part(ribbon, cell.from, cell.to);
        TextStyle style = look.text(FontFace.CONDENSED_BOLD, size, look.theme().text());
        return look.width(cell.score.toString(), style) + look.px(3) <= box.width() && style.size() <= box.height();
    }

    private List<Mark> marks(Cell cell, double size) {
        var ground = look.leading(cell.score);
        double gap = Math.min(look.px(0.5), (cell.to - cell.from) / 4);
        Frame box = direction.part(ribbon, cell.from + gap, cell.to - gap);
        TextStyle style =
                look.text(FontFace.CONDENSED_BOLD, size, Contrast.inkOn(ground)).anchored(Anchor.MIDDLE);
        return List.of(
                new Mark.Box(box.x(), box.y(), box.width(), box.height(), look.px(3), Style.filled(ground)),
                new Mark.Label(box.middleX(), box.middleY() + style.size() * 0.355, cell.score.toString(), style));
    }
}
