package matchline.ui;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import matchline.chart.words.Words;
import matchline.model.StatedTime;
import matchline.ui.failure.Sentences;
import matchline.ui.viewmodel.MatchViewModel;

/** A field to type a time in, as people say it; the playhead goes there. */
final class GoToField extends TextField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final MatchViewModel model;
    private final Words words;
    private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");

    GoToField(MatchViewModel model, Words words) {
        this.model = model;
        this.words = words;
        createView();
        listen();
    }

    /** What is wrong with the time that was typed, in one sentence; empty if nothing is. */
    ReadOnlyStringProperty complaintProperty() {
        return complaint.getReadOnlyProperty();
    }

    private void createView() {
        setId("go-to");
        getStyleClass().add("go-to");
        setPromptText(words.of("go-to.prompt"));
        setAccessibleText(words.of("go-to.name"));
        setPrefColumnCount(9);
    }

    private void listen() {
        setOnAction(_ -> go());
        textProperty().subscribe(_ -> complaint.set(""));
        model.playheadProperty().subscribe(_ -> complaint.set(""));
        complaint.subscribe(text -> pseudoClassStateChanged(WRONG, !text.isEmpty()));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave();
                event.consume();
            }
        });
    }

    /** Empty again, and what is typed next are commands again. */
    private void leave() {
        clear();
        getParent().requestFocus();
    }

    private void go() {
        try {
            StatedTime time = StatedTime.parse(inEnglish(getText()));
            model.clearSelection();
            model.seek(time.whenOver());
            leave();
        } catch (IllegalArgumentException wrong) {
            complaint.set(new Sentences(words).of(wrong.getMessage()));
            selectAll();
        }
    }

    /** Half-time as the window writes it, {@code MT}, is a time as well. */
    private String inEnglish(String time) {
        return time.strip().equalsIgnoreCase(words.of("moment.half-time")) ? "HT" : time;
    }
}
