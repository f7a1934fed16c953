package matchline.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import matchline.analysis.EventMarks;
import matchline.analysis.MatchHistory;
import matchline.analysis.MatchState;
import matchline.analysis.MatchStatistics;
import matchline.analysis.SideState;
import matchline.analysis.Statistic;
import matchline.chart.TimelineChart;
import matchline.chart.drawing.PrintableText;
import matchline.chart.words.EventWords;
import matchline.chart.words.Words;
import matchline.model.Card;
import matchline.model.Goal;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.Moment;
import matchline.model.Player;
import matchline.model.Score;
import matchline.model.Side;
import matchline.model.WrittenName;

/** A state of a match as the command line tells it: as fields for programs, as lines for people. */
record StateReport(String file, String title, Match match, MatchState state, Optional<Score> score) {

    StateReport(String file, String title, Match match, Moment moment) {
        this(file, title, match, MatchHistory.of(match), moment);
    }

    private StateReport(String file, String title, Match match, MatchHistory history, Moment moment) {
        this(file, title, match, history.at(moment), history.scoreAt(moment));
    }

    /** Counts are {@code [home, away]}; goals count for the side they count for. */
    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", file);
        fields.put("title", title);
        fields.put("home", match.home().name());
        fields.put("away", match.away().name());
        fields.put("moment", state.moment().label());
        fields.put("period", WrittenName.of(state.moment().period()));
        fields.put("score", score.map(StateReport::pair).orElse(null));
        fields.put("shootOut", state.shootOut().map(StateReport::pair).orElse(null));
        fields.put("underReview", state.goalUnderReview());
        fields.put("goals", both(side -> side.goals().size()));
        fields.put("ownGoals", both(side -> side.goals(Goal.Kind.OWN_GOAL)));
        fields.put("penaltiesScored", both(side -> side.goals(Goal.Kind.PENALTY)));
        fields.put("yellow", both(side -> side.cards(Card.Kind.YELLOW)));
        fields.put("secondYellow", both(side -> side.cards(Card.Kind.SECOND_YELLOW)));
        fields.put("red", both(side -> side.cards(Card.Kind.RED)));
        fields.put("substitutions", both(StateReport::arrivals));
        fields.put("statistics", statistics());
        fields.put("onPitch", List.of(names(Side.HOME), names(Side.AWAY)));
        fields.put("eventMarks", List.of(eventMarks(Side.HOME), eventMarks(Side.AWAY)));
        return fields;
    }

    /** What the file does not tell is left out. */
    private Map<String, Object> statistics() {
        MatchStatistics all = MatchStatistics.of(match);
        Map<String, Object> told = new LinkedHashMap<>();
        for (Statistic statistic : Statistic.values()) {
            if (all.isKnown(statistic)) {
                List<Number> figures = new ArrayList<>();
                for (Side side : Side.values()) {
                    Optional<Double> figure = all.at(state.moment(), statistic, side);
                    figures.add(figure.map(StateReport::rounded).orElse(null));
                }
                told.put(key(statistic), figures);
            }
        }
        return told;
    }

    /** Of everybody who has played so far, in the order in which they came on. */
    private List<Map<String, Object>> eventMarks(Side side) {
        EventMarks marks = EventMarks.of(match);
        List<Map<String, Object>> told = new ArrayList<>();
        for (Player player : marks.players(side)) {
            marks.of(side, player)
                    .map(mark -> mark.at(state.moment()))
                    .filter(OptionalDouble::isPresent)
                    .ifPresent(mark -> told.add(named(player.name(), mark.getAsDouble())));
        }
        return told;
    }

    /** As the other keys are written: {@code shotsOnTarget}. */
    private static String key(Statistic statistic) {
        return Pattern.compile("_(.)")
                .matcher(statistic.name().toLowerCase(Locale.ROOT))
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    /** Counts as whole numbers, the others to three places. */
    private static Number rounded(double figure) {
        double rounded = Math.round(figure * 1_000) / 1_000.0;
        return rounded == Math.rint(rounded) ? (Number) (long) rounded : rounded;
    }

    private static Map<String, Object> named(String player, double mark) {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("player", player);
        named.put("mark", mark);
        return named;
    }

    /** Without whatever in a name could steer the terminal. */
    List<String> lines() {
        return plainLines().stream().map(PrintableText::of).toList();
    }

    private List<String> plainLines() {
        EventWords words = new EventWords(new Words(TimelineChart.class, Locale.ENGLISH));
        List<String> lines = new ArrayList<>();
        lines.add("%s %s %s   %s%s"
                .formatted(
                        match.home().name(),
                        score.map(Score::toString).orElse("–"),
                        match.away().name(),
                        state.moment().label(),
                        state.goalUnderReview() ? ", goal under review" : ""));
        state.shootOut().ifPresent(score -> lines.add("Shoot-out " + score));
        for (MatchEvent event : match.events()) {
            if (!event.moment().isAfter(state.moment())) {
                lines.add("  %-6s %s".formatted(event.moment().label(), words.headline(event, match)));
            }
        }
        for (Side side : Side.values()) {
            if (!state.side(side).onPitch().isEmpty()) {
                lines.add(match.team(side).name() + ": " + String.join(", ", names(side)));
            }
        }
        return lines;
    }

    /** Somebody who goes off and is not replaced is no substitution in any record. */
    private static int arrivals(SideState side) {
        return (int) side.substitutions().stream()
                .filter(change -> change.on().isPresent())
                .count();
    }

    private List<String> names(Side side) {
        return state.side(side).onPitch().stream().map(on -> on.player().name()).toList();
    }

    private List<Integer> both(ToIntFunction<SideState> count) {
        return List.of(count.applyAsInt(state.home()), count.applyAsInt(state.away()));
    }

    private static List<Integer> pair(Score score) {
        return List.of(score.home(), score.away());
    }
}
