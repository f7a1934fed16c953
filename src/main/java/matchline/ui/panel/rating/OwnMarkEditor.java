package matchline.ui.panel.rating;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import matchline.chart.words.Words;
import matchline.model.OwnMark;
import matchline.ui.viewmodel.RatingsModel;

/** Slides the viewer's own mark in halves, in the line of the player it is about; one for the whole panel. */
final class OwnMarkEditor extends HBox {
    private static final double HALVES = 2;
    private static final double MIDDLE = 6;

    private final RatingsModel ratings;
    private final Words words;
    private final Slider slider = new Slider(0, OwnMark.BEST, MIDDLE);
    private final Button clear = new Button();
    private Optional<RatingRow> row = Optional.empty();
    private boolean loading;

    OwnMarkEditor(RatingsModel ratings, Words words) {
        this.ratings = ratings;
        this.words = words;
        createView();
        listen();
    }

    /** Opens in that line, or closes if it is open there. */
    void toggle(RatingRow other) {
        boolean open = row.equals(Optional.of(other));
        close();
        if (!open) {
            row = Optional.of(other);
            String name = other.marked().player().name();
            slider.setAccessibleText(words.of("ratings.own.edit", name));
            clear.setAccessibleText(words.of("ratings.own.clear.long", name));
            show(other);
            other.getChildren().add(this);
            slider.requestFocus();
        }
    }

    void close() {
        row.ifPresent(open -> open.getChildren().remove(this));
        row = Optional.empty();
    }

    /** Shows the mark of the line it is open in. */
    void refresh() {
        row.ifPresent(this::show);
    }

    private void createView() {
        setId("own-mark-editor");
        getStyleClass().add("own-mark-editor");
        slider.setId("own-mark-slider");
        slider.setBlockIncrement(1 / HALVES);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setShowTickMarks(true);
        HBox.setHgrow(slider, Priority.ALWAYS);
        clear.setId("own-mark-clear");
        clear.setText(words.of("ratings.own.clear"));
        clear.getStyleClass().add("small");
        clear.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(slider, clear);
    }

    private void listen() {
        slider.valueProperty().addListener((_, _, value) -> {
            if (!loading) {
                double halves = Math.round(value.doubleValue() * HALVES) / HALVES;
                row.map(RatingRow::marked).ifPresent(of -> ratings.mark(of.side(), of.player(), halves));
            }
        });
        clear.setOnAction(_ -> row.map(RatingRow::marked).ifPresent(of -> ratings.clear(of.side(), of.player())));
    }

    private void show(RatingRow open) {
        if (!slider.isValueChanging()) {
            loading = true;
            slider.setValue(open.own().orElse(MIDDLE));
            loading = false;
        }
        clear.setDisable(open.own().isEmpty());
    }
}
