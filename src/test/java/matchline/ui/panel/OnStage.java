package matchline.ui.panel;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import matchline.chart.words.Words;
import matchline.model.Match;
import matchline.model.Moment;
import matchline.model.OwnMark;
import matchline.model.StatedTime;
import matchline.ui.viewmodel.OwnMarksMemory;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** One panel alone on a stage, and what a test wants to know of it. */
public final class OnStage {
    public static final Words WORDS = new Words(Panel.class, Locale.ENGLISH);

    /** Nothing outlives a test. */
    public static final OwnMarksMemory NO_MEMORY = new OwnMarksMemory() {
        @Override
        public Optional<List<OwnMark>> recall(Match match) {
            return Optional.empty();
        }

        @Override
        public void keep(Match match, List<OwnMark> marks) {}
    };

    private OnStage() {}

    public static void show(Stage stage, Panel panel) {
        Application.setUserAgentStylesheet(Objects.requireNonNull(OnStage.class.getResource("/matchline/ui/dark.css"))
                .toExternalForm());
        panel.setMinWidth(360);
        panel.setMaxWidth(360);
        stage.setScene(new Scene(new HBox(panel), 420, 800));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    /** When everything labelled with that minute has happened. */
    public static Moment minute(String text) {
        return StatedTime.parse(text).whenOver();
    }

    /** Does something as the program would, with the pointer off the panel, and waits until it can be seen. */
    public static void then(FxRobot robot, Runnable action) {
        robot.moveTo(new Point2D(400, 20)).interact(action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    public static boolean is(String pseudoClass, Node node) {
        return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(pseudoClass));
    }

    /** Every text that can be read in the node. */
    public static Set<String> textsIn(Node node) {
        return node.lookupAll(".label").stream()
                .map(label -> ((Labeled) label).getText())
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.toSet());
    }
}
