package matchline.chart;

import java.util.ArrayList;
import java.util.List;
import matchline.analysis.ScoreSpan;
import matchline.chart.drawing.FontFace;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Style;
import matchline.chart.drawing.TextStyle;
import matchline.chart.drawing.TextStyle.Anchor;
import matchline.chart.geometry.Direction;
import matchline.chart.geometry.Frame;
import matchline.chart.geometry.TimeScale;
import matchline.chart.look.Look;
import matchline.model.Moment;
import matchline.model.PlayedPeriod;

/** The ribbon where nobody tells the goals: hollow, and at its end the result they led up to. */
record UntoldScores(Look look, TimeScale scale, Frame ribbon, Direction direction) {

    /** The stretches up to now; a result that is still to come is not told. */
    List<Mark> marks(List<ScoreSpan> stretches, Moment now) {
        List<Mark> marks = new ArrayList<>();
        for (ScoreSpan stretch : stretches) {
            for (PlayedPeriod played : scale.clock().periods()) {
                Moment from = stretch.from().isAfter(played.first()) ? stretch.from() : played.first();
                Moment last = stretch.to().isBefore(played.last()) ? stretch.to() : played.last();
                Moment to = last.isBefore(now) ? last : now;
                if (from.isBefore(to)) {
                    boolean isEnd = stretch.to().equals(to);
                    marks.add(segment(stretch, scale.x(from), scale.x(to), isEnd));
                }
            }
        }
        return marks;
    }

    private Mark segment(ScoreSpan stretch, double from, double to, boolean isEnd) {
        double gap = Math.min(look.px(1), (to - from) / 4);
        Frame box = direction.part(ribbon, from + gap, to - gap);
        Style hollow =
                Style.filled(look.theme().panel()).withOutline(look.theme().level(), look.px(1.5));
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Box(box.x(), box.y(), box.width(), box.height(), look.px(3), hollow));
        String words = look.words().of("ribbon.untold");
        TextStyle quiet =
                look.text(FontFace.CONDENSED, 15, look.theme().quiet()).anchored(Anchor.MIDDLE);
        TextStyle bold = look.text(FontFace.CONDENSED_BOLD, 18, look.theme().text());
        double length = direction == Direction.ACROSS ? box.width() : box.height();
        double breadth = direction == Direction.ACROSS ? box.height() : box.width();
        double score = look.width(stretch.score().toString(), bold) + look.px(10);
        if (length >= look.width(words, quiet) + 2 * score && breadth > bold.size()) {
            marks.add(
                    direction == Direction.ACROSS
                            ? new Mark.Label(box.middleX(), box.middleY() + quiet.size() * 0.36, words, quiet)
                            : new Mark.Label(
                                    box.middleX() + quiet.size() * 0.36, box.middleY(), words, quiet.rotated(-90)));
        }
        if (isEnd && length >= score && breadth > bold.size()) {
            marks.add(
                    direction == Direction.ACROSS
                            ? new Mark.Label(
                                    box.right() - look.px(8),
                                    box.middleY() + bold.size() * 0.36,
                                    stretch.score().toString(),
                                    bold.anchored(Anchor.END))
                            : new Mark.Label(
                                    box.middleX(),
                                    box.bottom() - look.px(9),
                                    stretch.score().toString(),
                                    bold.anchored(Anchor.MIDDLE)));
        }
        String title = isEnd ? look.words().of("ribbon.result", stretch.score()) : words;
        return new Mark.Group("untold-" + Math.round(from), title, marks);
    }
}
