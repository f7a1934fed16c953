package matchline.ui.library;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import matchline.chart.words.Words;
import matchline.format.library.LibraryEntry;
import matchline.format.reading.Listing;
import matchline.ui.failure.Sentences;
import matchline.ui.viewmodel.LibraryModel;

/** A line for each match; of a broken file its name, and why when one points at it. */
final class LibraryTable extends TableView<LibraryEntry> {
    private final LibraryModel model;
    private final Consumer<LibraryEntry> open;
    private final Words words;
    private final Sentences sentences;
    private final Comparator<Object> letters;
    private final TableColumn<LibraryEntry, String> season;

    LibraryTable(LibraryModel model, Consumer<LibraryEntry> open, Words words) {
        this.model = model;
        this.open = open;
        this.words = words;
        this.sentences = new Sentences(words);
        this.letters = Collator.getInstance(words.locale());
        this.season =
                column("season", 90, entry -> entry.match().map(Listing::season).orElse(""), letters);
        createView();
        listen();
    }

    private void createView() {
        setId("library-table");
        setAccessibleText(words.of("library.table"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns()
                .setAll(List.of(
                        column("date", 116, entry -> entry.match().flatMap(Listing::date), LibraryTable::earlier),
                        column("home", 170, LibraryTable::homeOrFile, letters),
                        column(
                                "score",
                                90,
                                entry -> entry.match().map(ShownResult::of).orElse(null),
                                Comparator.nullsFirst(Comparator.naturalOrder())),
                        column(
                                "away",
                                170,
                                entry -> entry.match().map(Listing::away).orElse(""),
                                letters),
                        column("competition", 180, this::competitionOrTrouble, letters),
                        season));
        Label nothing = new Label();
        nothing.textProperty()
                .bind(model.readingProperty().map(reads -> words.of(reads ? "library.reading" : "library.nothing")));
        nothing.setWrapText(true);
        setPlaceholder(nothing);
        setItems(model.shown());
    }

    private void listen() {
        comparatorProperty().subscribe(column -> model.order(Optional.ofNullable(column)));
        setSortPolicy(_ -> true);
        season.visibleProperty().bind(Bindings.createBooleanBinding(model::tellsSeason, model.shown()));
        setRowFactory(_ -> new LibraryRow(this::told, open));
        focusVisibleProperty().subscribe(reached -> {
            if (reached) {
                enter();
            }
        });
        // The bar that scrolls takes its room while the table is laid out; the headings would stay as wide as before.
        getColumns().forEach(column -> column.widthProperty().subscribe(_ -> Platform.runLater(this::layOutHeadings)));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                openSelected();
            }
        });
    }

    private void layOutHeadings() {
        lookupAll(".nested-column-header").forEach(heading -> ((Parent) heading).requestLayout());
    }

    /** Opens the selected match, or the first if none is. */
    void openSelected() {
        LibraryEntry selected = getSelectionModel().getSelectedItem();
        Optional.ofNullable(selected)
                .or(() -> model.shown().stream().findFirst())
                .ifPresent(open);
    }

    /** Puts the selection on the first line, and the focus on the table. */
    void enter() {
        if (!isFocused()) {
            requestFocus();
        }
        if (getSelectionModel().isEmpty() && !getItems().isEmpty()) {
            getSelectionModel().select(0);
        }
    }

    private <T> TableColumn<LibraryEntry, T> column(
            String key, double width, Function<LibraryEntry, T> cell, Comparator<? super T> order) {
        TableColumn<LibraryEntry, T> column = new TableColumn<>(words.of("library." + key));
        column.setId("library-" + key);
        column.setPrefWidth(width);
        column.setComparator((one, other) -> order.compare(one, other));
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(cell.apply(line.getValue())));
        if (key.equals("score")) {
            column.visibleProperty().bind(model.spoilerFreeProperty().not());
        }
        if (key.equals("date")) {
            column.setCellFactory(_ -> new DateCell<>(words));
        }
        return column;
    }

    /** Where a match is, or why there is none; a file's name may tell the score. */
    String told(LibraryEntry entry) {
        return entry.isBroken()
                ? reason(entry)
                : model.spoilerFreeProperty().get() ? "" : entry.file().toString();
    }

    private static int earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.orElse(LocalDate.MIN).compareTo(other.orElse(LocalDate.MIN));
    }

    private static String homeOrFile(LibraryEntry entry) {
        return entry.match()
                .map(Listing::home)
                .orElseGet(() -> entry.file().getFileName().toString());
    }

    private String competitionOrTrouble(LibraryEntry entry) {
        return entry.match().map(Listing::competition).orElseGet(() -> reason(entry));
    }

    private String reason(LibraryEntry broken) {
        return sentences.of(broken.reason());
    }
}
