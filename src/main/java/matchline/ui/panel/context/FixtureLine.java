package matchline.ui.panel.context;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import matchline.chart.words.Words;
import matchline.model.Citations;
import matchline.model.Fixture;
import matchline.model.Match;
import matchline.model.Score;
import matchline.ui.panel.Labels;
import matchline.ui.panel.Sources;

/** Another match in a line: when, who, the score, and a note or correction under it. */
final class FixtureLine extends VBox {
    private final Match match;
    private final Words words;

    FixtureLine(Fixture fixture, Match match, Words words) {
        this.match = match;
        this.words = words;
        getStyleClass().add("fixture");
        getChildren().setAll(Labels.goneIfEmpty(Labels.wrapped(when(fixture), "quiet", "small")), teams(fixture));
        if (!fixture.note().isEmpty()) {
            getChildren().add(Labels.wrapped(fixture.note(), "quiet", "small"));
        }
        fixture.correction().ifPresent(correction -> getChildren().add(new CorrectionLine(correction, words)));
        fixture.citations().alsoReported().stream()
                .filter(other -> !isCorrected(other, fixture))
                .forEach(other -> getChildren().add(Labels.wrapped(told(other), "quiet", "small")));
    }

    private GridPane teams(Fixture fixture) {
        Label home = team(fixture.home(), "host");
        Label score = Labels.plain(
                fixture.score().map(Score::toString).orElse(words.of("context.not-played")), "chip", "score");
        Label away = team(fixture.away(), "guest");
        GridPane teams = new GridPane();
        teams.getStyleClass().add("fixture-teams");
        teams.addRow(0, home, score, away);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(40);
        ColumnConstraints middle = new ColumnConstraints();
        middle.setPercentWidth(20);
        middle.setHalignment(HPos.CENTER);
        teams.getColumnConstraints().setAll(half, middle, half);
        return teams;
    }

    private Label team(String name, String styleClass) {
        Label team = Labels.shortening(name, styleClass);
        team.setMaxWidth(Double.MAX_VALUE);
        if (name.equals(match.home().name()) || name.equals(match.away().name())) {
            team.getStyleClass().add("strong");
        }
        return team;
    }

    private static boolean isCorrected(Citations.AlsoReported other, Fixture fixture) {
        return fixture.correction()
                .filter(correction -> other.text().contains(correction.stated()))
                .isPresent();
    }

    private String told(Citations.AlsoReported other) {
        return words.of("feed.also-reported-by", other.text(), Sources.titles(other.sources(), match));
    }

    private String when(Fixture fixture) {
        String date = fixture.date().map(this::written).orElse("");
        return Stream.of(fixture.competition(), date, fixture.when())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String written(LocalDate date) {
        return words.date("context.date", date);
    }
}
