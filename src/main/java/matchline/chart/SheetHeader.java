package matchline.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import matchline.analysis.MatchState;
import matchline.chart.colour.Contrast;
import matchline.chart.drawing.FontFace;
import matchline.chart.drawing.Mark;
import matchline.chart.drawing.Mark.Step;
import matchline.chart.drawing.Style;
import matchline.chart.drawing.TextStyle;
import matchline.chart.drawing.TextStyle.Anchor;
import matchline.chart.look.Lines;
import matchline.chart.look.Look;
import matchline.chart.words.EventWords;
import matchline.chart.words.OccasionWords;
import matchline.chart.words.Told;
import matchline.chart.words.Words;
import matchline.model.Match;
import matchline.model.MatchClock;
import matchline.model.Moment;
import matchline.model.Occasion;
import matchline.model.Period;
import matchline.model.Side;
import matchline.model.WrittenName;

/** The head of a sheet: competition, teams and score, and where and when it was. */
final class SheetHeader {
    private static final double SMALLEST = 11;
    private static final double SMALLEST_CODE = 9;
    private static final double FACTS_APART = 21;

    private final Look look;
    private final double width;

    SheetHeader(Look look, double width) {
        this.look = look;
        this.width = width;
    }

    List<Mark> marks(Told told) {
        Match match = told.match();
        Occasion occasion = match.occasion();
        List<Mark> marks = new ArrayList<>();
        TextStyle top = look.text(FontFace.MEDIUM, 15, look.theme().quiet())
                .anchored(Anchor.MIDDLE)
                .spaced(look.px(1.8));
        String competition = OccasionWords.joined(occasion.competition(), occasion.stage(), occasion.round())
                .toUpperCase(Locale.ROOT);
        for (double size = 14; size >= SMALLEST && look.width(competition, top) > width * 0.9; size--) {
            top = look.text(FontFace.MEDIUM, size, look.theme().quiet())
                    .anchored(Anchor.MIDDLE)
                    .spaced(look.px(0.6));
        }
        marks.add(new Mark.Label(width / 2, look.px(50), look.fitted(competition, top, width * 0.9), top));
        marks.addAll(teams(told));
        TextStyle under =
                look.text(FontFace.REGULAR, 16.5, look.theme().quiet()).anchored(Anchor.MIDDLE);
        String facts = facts(told);
        String how = how(match, told.state());
        List<String> lines = new Lines(look, under).wrap(facts, width * 0.9, how.isEmpty() ? 2 : 1);
        double line = look.px(how.isEmpty() ? lines.size() > 1 ? 155 : 160 : 174);
        for (int i = 0; i < lines.size(); i++) {
            marks.add(new Mark.Label(width / 2, line + i * look.px(FACTS_APART), lines.get(i), under));
        }
        if (!how.isEmpty()) {
            TextStyle style =
                    look.text(FontFace.CONDENSED_BOLD, 20, look.theme().text()).anchored(Anchor.MIDDLE);
            marks.add(new Mark.Label(width / 2, look.px(151), how, style));
        }
        return marks;
    }

    private List<Mark> teams(Told told) {
        Match match = told.match();
        TextStyle score = look.text(
                        FontFace.CONDENSED_BOLD,
                        72,
                        told.state().goalUnderReview()
                                ? look.theme().doubt()
                                : look.theme().text())
                .anchored(Anchor.MIDDLE);
        String text = told.score().map(now -> now.home() + " – " + now.away()).orElse("–");
        double half = look.width(text, score) / 2 + look.px(64);
        double baseline = look.px(120);
        double shield = look.px(54);
        double room = width / 2 - half - shield - look.px(70);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Label(width / 2, baseline, text, score));
        for (Side side : Side.values()) {
            int way = side == Side.HOME ? -1 : 1;
            TextStyle style =
                    nameStyle(match.team(side).name(), room).anchored(side == Side.HOME ? Anchor.END : Anchor.START);
            List<String> lines = new Lines(look, style).wrap(match.team(side).name(), room, 2);
            double x = width / 2 + way * half;
            double widest = 0;
            for (int i = 0; i < lines.size(); i++) {
                double up = (lines.size() - 1) * style.size() * 0.8 - i * style.size() * 1.04;
                marks.add(new Mark.Label(x, baseline - look.px(4) - up, lines.get(i), style));
                widest = Math.max(widest, look.width(lines.get(i), style));
            }
            double badge = x + way * (widest + look.px(40) + shield / 2);
            marks.addAll(shield(match, side, badge, baseline - look.px(22), shield));
        }
        return marks;
    }

    /** As large as the name allows; one too long for a line that can be seen stands in two. */
    private TextStyle nameStyle(String name, double room) {
        for (double size = 46; size >= 32; size -= 2) {
            TextStyle style =
                    look.text(FontFace.CONDENSED_BOLD, size, look.theme().text());
            if (look.width(name, style) <= room) {
                return style;
            }
        }
        TextStyle style = look.text(FontFace.CONDENSED_BOLD, 30, look.theme().text());
        for (double size = 29; size >= 20 && !isWhole(new Lines(look, style).wrap(name, room, 2)); size--) {
            style = look.text(FontFace.CONDENSED_BOLD, size, look.theme().text());
        }
        return style;
    }

    private static boolean isWhole(List<String> lines) {
        return lines.stream().noneMatch(line -> line.endsWith("…"));
    }

    private List<Mark> shield(Match match, Side side, double x, double y, double size) {
        double half = size / 2;
        double top = y - size * 0.55;
        double waist = y + size * 0.15;
        double foot = y + size * 0.6;
        var team = look.teams().of(side);
        String letters = match.team(side).code();
        double room = size - look.px(6);
        TextStyle code =
                look.text(FontFace.CONDENSED_BOLD, 19, Contrast.inkOn(team)).anchored(Anchor.MIDDLE);
        for (double smaller = 18; smaller >= SMALLEST_CODE && look.width(letters, code) > room; smaller--) {
            code = look.text(FontFace.CONDENSED_BOLD, smaller, Contrast.inkOn(team))
                    .anchored(Anchor.MIDDLE);
        }
        return List.of(
                new Mark.Path(
                        List.of(
                                new Step.MoveTo(x - half, top),
                                new Step.LineTo(x + half, top),
                                new Step.LineTo(x + half, waist),
                                new Step.CurveTo(x + half, y + size * 0.42, x + size * 0.2, y + size * 0.54, x, foot),
                                new Step.CurveTo(
                                        x - size * 0.2, y + size * 0.54, x - half, y + size * 0.42, x - half, waist),
                                new Step.Close()),
                        Style.filled(team)),
                new Mark.Label(x, y + look.px(5), look.fitted(letters, code, room), code));
    }

    private String facts(Told told) {
        Match match = told.match();
        MatchState state = told.state();
        Occasion occasion = match.occasion();
        Words words = look.words();
        OccasionWords facts = new OccasionWords(words);
        String until = state.moment().isBefore(match.clock().last()) ? asItStood(state, match.clock()) : "";
        return OccasionWords.joined(
                until,
                occasion.date().map(facts::date).orElse(""),
                occasion.venue(),
                occasion.attendance()
                        .map(number -> words.of("sheet.attendance", facts.grouped(number)))
                        .orElse(""),
                occasion.referee().map(name -> words.of("sheet.referee", name)).orElse(""),
                halfTime(told));
    }

    /** {@code As it stood at 90+6'}, {@code As it stood at half-time}. */
    private String asItStood(MatchState state, MatchClock clock) {
        Words words = look.words();
        String minute = new EventWords(words).minute(state.moment());
        return state.goalUnderReview()
                ? words.of("sheet.under-review-at", minute)
                : clock.whistleAt(state.moment())
                        .map(whistle -> words.of("sheet.as-it-stood." + WrittenName.of(whistle)))
                        .orElseGet(() -> words.of("sheet.as-it-stood", minute));
    }

    /** How it came to the score, if in more than ninety minutes: "4–3 on penalties", "after extra time". */
    private String how(Match match, MatchState state) {
        Words words = look.words();
        boolean over = !state.moment().isBefore(match.clock().last());
        boolean extraTime = match.clock().periods().stream().anyMatch(played -> played.period() == Period.EXTRA_SECOND);
        return state.shootOut()
                .map(kicks -> words.of("sheet.shoot-out", kicks.toString()))
                .orElseGet(() -> over && extraTime ? words.of("sheet.after-extra-time") : "");
    }

    private String halfTime(Told told) {
        Moment whistle = told.match().clock().periods().getFirst().last();
        return told.scoreAt(whistle)
                .filter(_ -> told.now().isAfter(whistle))
                .map(score -> look.words().of("sheet.half-time", score.toString()))
                .orElse("");
    }
}
