package matchline.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import matchline.format.MatchFiles;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.Moment;
import matchline.ui.viewmodel.Language;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** In spoiler-free mode nothing in the window tells what lies ahead. */
class SpoilerFreeTest extends WindowTest {
    private static final List<String> PANELS = List.of("feed", "quotes", "ratings", "line-ups", "context");
    private static final List<String> OUTCOME =
            List.of("3–2", "3–3", "1–0", "2–0", "+11", "FT", "handball", "overthrown", "e-3-2");

    private Stage stage;

    @Start
    void start(Stage primary) {
        stage = primary;
        open(primary);
    }

    @Test
    void theMatchIsToldAsFarAsItWasSeen(FxRobot robot) {
        Match match = MatchFiles.builtIn();
        robot.interact(() -> model().telling().spoilerFreeProperty().set(true));

        assertThat(model().playhead()).isEqualTo(match.clock().first());
        Set<String> told = everythingSaid(robot);
        assertThat(told).contains("Spoiler-free", "0–0").anyMatch(text -> text.contains("Alisson"));
        for (String word : Stream.concat(OUTCOME.stream(), linesAhead(match)).toList()) {
            assertThat(told.stream().filter(text -> text.contains(word)))
                    .as(word)
                    .isEmpty();
        }

        seek(robot, "80");
        seek(robot, "10");
        assertThat(everythingSaid(robot))
                .as("what was seen stays told, and no more")
                .anyMatch(text -> text.contains("3–1"))
                .noneMatch(text -> text.contains("3–2") || text.contains("3–3"));

        robot.interact(() -> model().toEnd());
        assertThat(everythingSaid(robot))
                .as("at the end everything is told")
                .contains("Toulouse 3–2 Liverpool – Matchline")
                .anyMatch(text -> text.contains("Jürgen Klopp"));
    }

    @Test
    void anotherLanguageIsSpokenAtOnceAtTheSameMomentAndTellsNoMore(FxRobot robot) {
        robot.interact(() -> model().telling().spoilerFreeProperty().set(true));
        seek(robot, "30");
        Moment here = model().playhead();
        robot.interact(() -> window.appearance().languageProperty().set(Language.FRENCH));
        waitForFxEvents();

        assertThat(model().playhead()).isEqualTo(here);
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("playhead");
        assertThat(everythingSaid(robot))
                .contains("Citations", "Fichier")
                .noneMatch(text -> OUTCOME.stream().anyMatch(text::contains));
    }

    /** What is written about each event, quote and remark; who is on the bench may be known. */
    private static Stream<String> linesAhead(Match match) {
        Stream<String> events = match.events().stream()
                .map(MatchEvent::occurrence)
                .flatMap(told -> Stream.of(told.text(), told.brief(), told.id()))
                .filter(text -> text.length() > 3);
        Stream<String> quotes =
                match.press().quotes().stream().map(quote -> quote.original().text());
        Stream<String> tables = match.background().standings().stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> row.team())
                .filter(team -> !team.equals(match.home().name())
                        && !team.equals(match.away().name()));
        return Stream.of(events, quotes, tables).flatMap(texts -> texts);
    }

    private Set<String> everythingSaid(FxRobot robot) {
        Set<String> texts = new LinkedHashSet<>();
        robot.interact(() -> {
            for (String panel : PANELS) {
                robot.lookup("#tab-" + panel).queryAs(ToggleButton.class).fire();
                Parent root = stage.getScene().getRoot();
                root.applyCss();
                root.layout();
                collect(root, texts);
            }
            texts.add(stage.getTitle());
        });
        return texts.stream().filter(text -> !text.isBlank()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void collect(Node node, Set<String> texts) {
        add(node.getAccessibleText(), texts);
        add(node.getAccessibleHelp(), texts);
        add(node.getId(), texts);
        add(node.getUserData(), texts);
        node.getProperties().values().stream()
                .filter(Tooltip.class::isInstance)
                .forEach(tooltip -> add(((Tooltip) tooltip).getText(), texts));
        switch (node) {
            case Text text -> add(text.getText(), texts);
            case Labeled labeled -> add(labeled.getText(), texts);
            case TextInputControl field -> add(field.getText() + " " + field.getPromptText(), texts);
            case MenuBar bar -> bar.getMenus().forEach(menu -> menu.getItems().forEach(item -> collect(item, texts)));
            default -> {}
        }
        if (node instanceof Control control && control.getTooltip() != null) {
            add(control.getTooltip().getText(), texts);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }

    private static void collect(MenuItem item, Set<String> texts) {
        add(item.getText(), texts);
    }

    private static void add(Object text, Set<String> texts) {
        if (text != null) {
            texts.add(text.toString());
        }
    }
}
