package matchline.ui.library;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import matchline.chart.words.Words;
import matchline.format.library.LibraryEntry;
import matchline.ui.viewmodel.LibraryModel;

/** The library: a field to look for matches, the table of those found, and what is told of the selected one. */
public final class LibraryView extends VBox {
    private final LibraryModel model;
    private final Words words;
    private final TextField search = new TextField();
    private final Label count = new Label();
    private final Label told = new Label();
    private final LibraryTable table;

    /** @param open what to do with the line that the viewer chose */
    public LibraryView(LibraryModel model, Consumer<LibraryEntry> open, Words words) {
        this.model = model;
        this.words = words;
        this.table = new LibraryTable(model, open, words);
        createView();
        listen();
    }

    /** Where the viewer begins: typing filters at once. */
    public TextField searchField() {
        return search;
    }

    /** Puts the selection on that line, and brings it into view. */
    public void select(LibraryEntry line) {
        table.getSelectionModel().select(line);
        table.scrollTo(line);
    }

    /** Opens the line that is selected, or the first. */
    public void openSelected() {
        table.openSelected();
    }

    private void createView() {
        getStyleClass().add("library");
        search.setId("library-search");
        search.setPromptText(words.of("library.search"));
        search.setAccessibleText(words.of("library.search"));
        HBox.setHgrow(search, Priority.ALWAYS);
        count.setId("library-count");
        count.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(search, count);
        head.getStyleClass().add("library-head");
        VBox.setVgrow(table, Priority.ALWAYS);
        told.setId("library-told");
        told.setWrapText(true);
        getChildren().setAll(head, table, told);
    }

    private void listen() {
        search.textProperty().bindBidirectional(model.searchProperty());
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                event.consume();
                table.enter();
            }
        });
        search.setOnAction(_ -> table.openSelected());
        told.textProperty()
                .bind(table.getSelectionModel()
                        .selectedItemProperty()
                        .map(table::told)
                        .orElse(""));
        count.textProperty().bind(Bindings.createStringBinding(this::count, model.readingProperty(), model.shown()));
    }

    private String count() {
        long found = model.found();
        String matches = found == model.size()
                ? words.of("library.count", found)
                : words.of("library.found", found, model.size());
        String told = model.broken() == 0 ? matches : words.of("library.broken", matches, model.broken());
        return model.readingProperty().get() ? words.of("library.more", told) : told;
    }
}
