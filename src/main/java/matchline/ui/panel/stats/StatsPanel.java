package matchline.ui.panel.stats;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import matchline.analysis.MatchStatistics;
import matchline.analysis.Momentum;
import matchline.analysis.Statistic;
import matchline.chart.words.Words;
import matchline.model.Citations;
import matchline.model.Match;
import matchline.model.Side;
import matchline.model.TeamStatistic;
import matchline.model.WrittenName;
import matchline.ui.control.LateTooltip;
import matchline.ui.panel.Labels;
import matchline.ui.panel.Panel;
import matchline.ui.panel.Section;
import matchline.ui.viewmodel.MatchViewModel;

/**
 * The statistics of both sides at the playhead, as far as the match tells them, what was reported of the whole match, and how
 * each is counted.
 */
public final class StatsPanel extends Panel {
    private final VBox column = new VBox();
    private final VBox lines = new VBox();
    private final Map<Statistic, TeamStatistic> shown = new EnumMap<>(Statistic.class);
    private final ObjectBinding<MatchStatistics> statistics;

    public StatsPanel(MatchViewModel model, Words words) {
        super("stats", model, words);
        this.statistics = Bindings.createObjectBinding(() -> MatchStatistics.of(model.match()), model.matchProperty());
        createView();
        listen();
    }

    private void createView() {
        lines.getStyleClass().add("statistics");
        getChildren().setAll(scrolling(column));
    }

    private void listen() {
        showMatches(_ -> showMatch(statistics.get()));
        whileShown(model.playheadProperty()).subscribe(_ -> showFigures());
    }

    private void showMatch(MatchStatistics told) {
        List<Statistic> known =
                Stream.of(Statistic.values()).filter(told::isKnown).toList();
        List<Node> reported = reported();
        List<Node> parts = new ArrayList<>();
        if (!known.isEmpty()) {
            parts.add(lines);
        }
        if (!reported.isEmpty()) {
            parts.add(new Section("reported", words.of("stats.reported"), reported, true));
        }
        if (!known.isEmpty()) {
            parts.add(new Section("method", words.of("stats.method"), methods(known), false));
        }
        column.getChildren().setAll(parts.isEmpty() ? List.of(missing("stats.none")) : parts);
        shown.clear();
        showFigures();
    }

    private List<Node> reported() {
        return model.match().background().statistics().stream()
                .filter(statistic ->
                        statistic.home().isPresent() || statistic.away().isPresent())
                .<Node>map(statistic -> new StatisticLine(statistic, model.match(), words))
                .toList();
    }

    /** Makes anew only the lines whose figures changed. */
    private void showFigures() {
        Map<Statistic, TeamStatistic> now = new EnumMap<>(Statistic.class);
        for (Statistic statistic : Statistic.values()) {
            TeamStatistic figures = figures(statistic);
            if (figures.home().isPresent() && figures.away().isPresent()) {
                now.put(statistic, figures);
            }
        }
        if (!now.keySet().equals(shown.keySet())) {
            lines.getChildren()
                    .setAll(now.entrySet().stream()
                            .map(entry -> line(entry.getKey(), entry.getValue()))
                            .toList());
        } else {
            int index = 0;
            for (Map.Entry<Statistic, TeamStatistic> entry : now.entrySet()) {
                if (!entry.getValue().equals(shown.get(entry.getKey()))) {
                    lines.getChildren().set(index, line(entry.getKey(), entry.getValue()));
                }
                index++;
            }
        }
        shown.clear();
        shown.putAll(now);
    }

    private TeamStatistic figures(Statistic statistic) {
        String unit = statistic.isPercentage() ? "%" : "";
        return new TeamStatistic(
                name(statistic), unit, "", figure(statistic, Side.HOME), figure(statistic, Side.AWAY), Citations.NONE);
    }

    /** Expected goals to the second place, all else in whole numbers. */
    private static int decimals(Statistic statistic) {
        return statistic == Statistic.EXPECTED_GOALS ? 2 : 0;
    }

    private Optional<Double> figure(Statistic statistic, Side side) {
        double places = Math.pow(10, decimals(statistic));
        return statistics
                .get()
                .at(model.playhead(), statistic, side)
                .map(figure -> Math.rint(figure * places) / places);
    }

    private Node line(Statistic statistic, TeamStatistic figures) {
        Match match = model.match();
        StatisticLine line = new StatisticLine(figures, decimals(statistic), match, words);
        line.setId("statistic-" + WrittenName.of(statistic));
        String definition = definition(statistic);
        LateTooltip.on(line, () -> definition);
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.setAccessibleText(words.of(
                "stats.spoken",
                figures.name(),
                match.home().name(),
                figures.home().orElseThrow(),
                match.away().name(),
                figures.away().orElseThrow(),
                definition));
        line.setFocusTraversable(true);
        return line;
    }

    private List<Node> methods(List<Statistic> known) {
        List<Node> methods = new ArrayList<>();
        known.forEach(statistic -> addMethod(methods, name(statistic), definition(statistic)));
        if (Momentum.of(model.match()).isPresent()) {
            addMethod(methods, words.of("stats.momentum"), words.of("stats.momentum.definition"));
        }
        return methods;
    }

    private static void addMethod(List<Node> methods, String name, String definition) {
        methods.add(Labels.wrapped(name, "small", "statistic-method"));
        methods.add(Labels.wrapped(definition, "quiet", "small"));
    }

    private String name(Statistic statistic) {
        return words.of("stats." + WrittenName.of(statistic));
    }

    private String definition(Statistic statistic) {
        return words.of("stats." + WrittenName.of(statistic) + ".definition");
    }
}
