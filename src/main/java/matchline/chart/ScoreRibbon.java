package matchline.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import matchline.analysis.MatchHistory;
import matchline.analysis.ScoreSpan;
import matchline.chart.colour.Contrast;
import matchline.chart.drawing.Colour;
import matchline.chart.drawing.FontFace;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Stroke;
import matchline.chart.drawing.Style;
import matchline.chart.drawing.TextStyle;
import matchline.chart.drawing.TextStyle.Anchor;
import matchline.chart.geometry.Direction;
import matchline.chart.geometry.Frame;
import matchline.chart.geometry.TimeScale;
import matchline.chart.look.Hatch;
import matchline.chart.look.Look;
import matchline.model.Goal;
import matchline.model.GoalCancelled;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.Moment;
import matchline.model.PlayedPeriod;
import matchline.model.Score;

/** The score over time: one segment per score and period, coloured by who leads, hatched while it is in doubt. */
record ScoreRibbon(Look look, TimeScale scale, Frame frame, Direction direction) {
    private static final double[] SIZES = {18, 15, 13};

    /** No half is longer on a picture that shows the whole match. */
    private static final double LONGEST = 1100;

    List<Mark> marks(MatchHistory history, Moment now) {
        List<Mark> marks =
                new ArrayList<>(new UntoldScores(look, scale, frame, direction).marks(history.untold(), now));
        for (PlayedPeriod played : scale.clock().periods()) {
            for (ScoreSpan span : history.scores()) {
                Moment from = later(span.from(), played.first());
                Moment to = earlier(now, earlier(span.to(), played.last()));
                if (!played.period().isShootOut() && from.isBefore(to)) {
                    marks.add(segment(span, scale.x(from), scale.x(to)));
                }
            }
        }
        return marks;
    }

    /** The goals after which the score has no room on the ribbon, and that score. */
    Map<String, Score> untold(Match match) {
        record Reached(Moment moment, Score score) {}
        Set<Reached> told = MatchHistory.of(match).scores().stream()
                .filter(this::isTold)
                .map(span -> new Reached(span.from(), span.score()))
                .collect(Collectors.toSet());
        Map<String, Score> untold = new HashMap<>();
        Score score = Score.NIL_NIL;
        for (MatchEvent event : match.events()) {
            if (event instanceof Goal goal) {
                score = score.plus(goal.side(), 1);
                if (!told.contains(new Reached(goal.moment(), score))) {
                    untold.put(goal.id(), score);
                }
            } else if (event instanceof GoalCancelled cancelled) {
                score = score.plus(cancelled.goal().side(), -1);
                untold.remove(cancelled.goal().id());
            }
        }
        return untold;
    }

    private boolean isTold(ScoreSpan span) {
        return scale.clock().periods().stream()
                .filter(played -> !played.period().isShootOut())
                .anyMatch(played -> {
                    Moment from = later(span.from(), played.first());
                    Moment to = earlier(span.to(), played.last());
                    return from.isBefore(to)
                            && !score(
                                            span.score(),
                                            box(scale.x(from), scale.x(to)),
                                            look.theme().text())
                                    .isEmpty();
                });
    }

    private Frame box(double from, double to) {
        double gap = Math.min(look.px(1), (to - from) / 4);
        return direction.part(frame, from + gap, to - gap);
    }

    private Mark segment(ScoreSpan span, double from, double to) {
        Frame box = box(from, to);
        Colour colour = span.underReview() ? look.theme().panel() : look.leading(span.score());
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Box(
                box.x(),
                box.y(),
                box.width(),
                box.height(),
                Math.min(look.px(3), Math.min(box.width(), box.height()) / 2),
                Style.filled(colour)));
        if (span.underReview()) {
            marks.add(Hatch.over(box, look.px(7), look.px(2), look.theme().doubt()));
            marks.addAll(bracket(box));
        }
        if (!span.underReview()) {
            marks.addAll(scores(span.score(), box, Contrast.inkOn(colour)));
        }
        String id = "score-" + span.from().label().replace("'", "") + "-"
                + span.score().home() + "-" + span.score().away();
        return new Mark.Group(id, title(span), marks);
    }

    /** Once in the middle; on a zoomed axis so often that some of it is always in view. */
    private List<Mark> scores(Score score, Frame box, Colour ink) {
        if (direction == Direction.DOWN || box.width() <= look.px(LONGEST)) {
            return score(score, box, ink);
        }
        int parts = (int) Math.ceil(box.width() / look.px(LONGEST / 2));
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            double width = box.width() / parts;
            marks.addAll(score(score, new Frame(box.x() + i * width, box.y(), width, box.height()), ink));
        }
        return marks;
    }

    /** As large as the segment allows, or not at all. */
    private List<Mark> score(Score score, Frame box, Colour ink) {
        for (double size : SIZES) {
            TextStyle style = look.text(FontFace.CONDENSED_BOLD, size, ink).anchored(Anchor.MIDDLE);
            boolean fits = look.width(score.toString(), style) + look.px(4) <= box.width()
                    && style.size() * 0.9 <= box.height();
            if (fits) {
                double baseline = box.middleY() + style.size() * 0.355;
                return List.of(new Mark.Label(box.middleX(), baseline, score.toString(), style));
            }
        }
        return List.of();
    }

    /** The review from its beginning to its decision, around the hatched segment. */
    private List<Mark> bracket(Frame box) {
        Stroke stroke = Stroke.solid(look.theme().doubt(), look.px(1.6));
        double out = look.px(4);
        List<Mark> marks = new ArrayList<>();
        for (double y : new double[] {box.y() - out, box.bottom() + out}) {
            marks.add(new Mark.Line(box.x(), y, box.right(), y, stroke));
        }
        marks.add(new Mark.Line(box.x(), box.y() - out, box.x(), box.bottom() + out, stroke));
        marks.add(new Mark.Line(box.right(), box.y() - out, box.right(), box.bottom() + out, stroke));
        return marks;
    }

    private String title(ScoreSpan span) {
        String key = span.underReview() ? "ribbon.under-review" : "ribbon.score";
        return look.words().of(key, span.from().label(), span.score());
    }

    private static Moment earlier(Moment one, Moment other) {
        return one.isBefore(other) ? one : other;
    }

    private static Moment later(Moment one, Moment other) {
        return one.isAfter(other) ? one : other;
    }
}
