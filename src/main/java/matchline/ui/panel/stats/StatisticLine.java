package matchline.ui.panel.stats;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import matchline.chart.words.Words;
import matchline.model.Match;
import matchline.model.Side;
import matchline.model.TeamStatistic;
import matchline.ui.panel.Labels;
import matchline.ui.panel.TeamStyle;

/** One statistic of both sides with a bar between them; a side that nobody told is said to be unknown. */
final class StatisticLine extends VBox {
    private final TeamStatistic statistic;
    private final int decimals;
    private final Words words;

    /** Both figures with as many decimals as the longer of them needs. */
    StatisticLine(TeamStatistic statistic, Match match, Words words) {
        this(
                statistic,
                Stream.of(statistic.home(), statistic.away())
                        .flatMap(Optional::stream)
                        .mapToInt(StatisticLine::decimals)
                        .max()
                        .orElse(0),
                match,
                words);
    }

    /** @param decimals how many both figures have at least */
    StatisticLine(TeamStatistic statistic, int decimals, Match match, Words words) {
        this.statistic = statistic;
        this.decimals = decimals;
        this.words = words;
        getStyleClass().add("statistic");
        String name = statistic.span().isEmpty()
                ? statistic.name()
                : words.of("stats.span", statistic.name(), statistic.span());
        GridPane figures = new GridPane();
        figures.addRow(0, figure(Side.HOME), Labels.shortening(name, "statistic-name"), figure(Side.AWAY));
        figures.getColumnConstraints().setAll(column(25, HPos.LEFT), column(50, HPos.CENTER), column(25, HPos.RIGHT));
        getChildren().setAll(figures);
        share(Side.HOME).ifPresent(share -> getChildren().add(bar(share)));
        for (Side side : Side.values()) {
            if (statistic.of(side).isEmpty()) {
                String team = match.team(side).name();
                getChildren().add(Labels.wrapped(words.of("stats.unknown", team), "quiet", "small"));
            }
        }
    }

    /** How much of the bar is that side's; none where the count of one side says nothing about the other's. */
    private Optional<Double> share(Side side) {
        Optional<Double> own = statistic.of(side);
        Optional<Double> other = statistic.of(side.opponent());
        if (own.isPresent() && other.isPresent()) {
            double sum = own.get() + other.get();
            return sum > 0 ? Optional.of(own.get() / sum) : Optional.empty();
        }
        boolean ofTheWhole = statistic.unit().equals("%");
        return ofTheWhole
                ? own.map(percent -> percent / 100).or(() -> other.map(percent -> 1 - percent / 100))
                : Optional.empty();
    }

    private GridPane bar(double share) {
        GridPane bar = new GridPane();
        bar.getStyleClass().add("bar");
        bar.addRow(0, part(Side.HOME), part(Side.AWAY));
        bar.getColumnConstraints().setAll(column(100 * share, HPos.LEFT), column(100 * (1 - share), HPos.RIGHT));
        return bar;
    }

    private Region part(Side side) {
        Region part = new Region();
        part.getStyleClass()
                .addAll("bar-part", statistic.of(side).isPresent() ? TeamStyle.styleClass(side) : "unknown");
        return part;
    }

    private Label figure(Side side) {
        NumberFormat number = NumberFormat.getNumberInstance(words.locale());
        number.setMinimumFractionDigits(decimals);
        String text =
                statistic.of(side).map(value -> withUnit(number.format(value))).orElse("–");
        return Labels.plain(text, "statistic-figure", TeamStyle.styleClass(side));
    }

    private String withUnit(String number) {
        return switch (statistic.unit()) {
            case "" -> number;
            case "%" -> words.of("stats.percent", number);
            case String unit -> number + " " + unit;
        };
    }

    private static int decimals(double figure) {
        return Math.max(0, BigDecimal.valueOf(figure).stripTrailingZeros().scale());
    }

    private static ColumnConstraints column(double percent, HPos alignment) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHalignment(alignment);
        return column;
    }
}
