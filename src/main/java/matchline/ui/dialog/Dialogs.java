package matchline.ui.dialog;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import matchline.chart.words.Words;
import matchline.format.reading.Problem;
import matchline.model.Match;
import matchline.model.Shortened;
import matchline.model.Source;
import matchline.ui.action.Actions;
import matchline.ui.control.Icon;
import matchline.ui.control.Wrapping;
import matchline.ui.failure.Sentences;

/** The small dialogs, shown over the window. */
public final class Dialogs {
    /** As high as what a long list of sources is seen through. */
    private static final double SOURCES = 180;

    private final Overlay overlay;
    private final Words words;

    public Dialogs(Overlay overlay, Words words) {
        this.overlay = overlay;
        this.words = words;
    }

    /** Says in one sentence what went wrong; the details can be copied. */
    public void error(String title, String sentence, String details) {
        error("error-dialog", title, sentence, details);
    }

    /** Says that something failed which should not; of what fails while that is read the first tells most. */
    public void crash(Throwable failure, String details) {
        if (overlay.lookup("#crash-dialog") == null) {
            error(
                    "crash-dialog",
                    words.of("error.crash"),
                    words.of("error.crash.text", Shortened.told(failure.toString())),
                    details);
        }
    }

    private void error(String id, String title, String sentence, String details) {
        Label text = text(sentence, "sentence");
        text.setId("error-text");
        HBox content = new HBox(Icon.WARNING.node(), text);
        content.getStyleClass().add("error");
        HBox.setHgrow(text, Priority.ALWAYS);
        DialogBox box = box(id, title, content, copying("error-copy", details));
        overlay.interrupt(box, box.lookup("#dialog-close"));
    }

    /** Lists what is odd in a file that could be read. */
    public void remarks(String file, List<Problem> problems) {
        Sentences sentences = new Sentences(words);
        String all = problems.stream()
                .map(problem -> sentences.of(problem.toString()))
                .collect(Collectors.joining("\n\n"));
        TextArea list = new TextArea(all);
        list.setId("remarks-list");
        list.setAccessibleText(words.of("remarks.title", problems.size()));
        list.setEditable(false);
        list.setWrapText(Wrapping.canWrap(all));
        list.setPrefRowCount(Math.min(16, 3 * problems.size()));
        VBox content = new VBox(text(words.of("remarks.text", file), "sentence"), list);
        VBox.setVgrow(list, Priority.ALWAYS);
        content.getStyleClass().add("remarks");
        show("remarks-dialog", words.of("remarks.title", problems.size()), content, copying("remarks-copy", all));
    }

    private Button copying(String id, String details) {
        Button copy = new Button(words.of("error.copy"));
        copy.setId(id);
        copy.setOnAction(_ -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, details)));
        return copy;
    }

    public void keys(Actions actions) {
        KeySheet sheet = new KeySheet(actions, words);
        show("key-sheet", words.of("keys.title"), sheet);
        Platform.runLater(sheet.search()::requestFocus);
    }

    /** Says what the program is, and where the facts about the match come from. */
    public void about(Match match) {
        String sources =
                String.join(" · ", match.sources().stream().map(Source::title).toList());
        VBox content = new VBox(text(words.of("about.text"), "sentence"), text(words.of("about.licences"), "quiet"));
        if (!sources.isEmpty()) {
            Label told = text(words.of("about.sources", sources), "quiet");
            ScrollPane scroll = new ScrollPane(told);
            scroll.prefViewportHeightProperty()
                    .bind(told.heightProperty().map(height -> Math.min(height.doubleValue(), SOURCES)));
            scroll.setId("about-sources");
            scroll.setAccessibleText(words.of("about.title"));
            scroll.setMinHeight(0);
            scroll.setFocusTraversable(true); // arrows scroll it
            scroll.setFitToWidth(true);
            content.getChildren().add(scroll);
        }
        content.getStyleClass().add("about");
        show("about-dialog", words.of("about.title"), content);
    }

    private void show(String id, String title, Node content, Button... more) {
        DialogBox box = box(id, title, content, more);
        overlay.show(box, box.lookup("#dialog-close"));
    }

    private DialogBox box(String id, String title, Node content, Button... more) {
        Button close = new Button(words.of("close"));
        close.setId("dialog-close");
        close.setDefaultButton(true);
        close.setOnAction(_ -> overlay.hide());
        Button[] buttons = new Button[more.length + 1];
        System.arraycopy(more, 0, buttons, 0, more.length);
        buttons[more.length] = close;
        DialogBox box = new DialogBox(title, content, buttons);
        box.setId(id);
        return box;
    }

    private static Label text(String sentence, String styleClass) {
        Label text = new Label(sentence);
        text.getStyleClass().add(styleClass);
        Wrapping.wrap(text);
        return text;
    }
}
