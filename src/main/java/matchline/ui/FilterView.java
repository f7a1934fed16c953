package matchline.ui;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import matchline.analysis.EventFilter;
import matchline.chart.words.Words;
import matchline.ui.action.Action;
import matchline.ui.action.Actions;
import matchline.ui.control.Icon;
import matchline.ui.control.LateTooltip;
import matchline.ui.viewmodel.MatchViewModel;
import org.controlsfx.control.PopOver;

/** The button that asks which events are wanted, and beside it a chip that says how many are hidden and shows them again. */
final class FilterView extends HBox {
    private final MatchViewModel model;
    private final Words words;
    private final Button button = new Button("", Icon.FILTER.node());
    private final Button chip = new Button("", Icon.CLOSE.node());
    private Optional<PopOver> shown = Optional.empty();

    FilterView(MatchViewModel model, Actions actions, Words words) {
        this.model = model;
        this.words = words;
        createView(actions);
        listen(actions);
    }

    /** Lets the viewer choose. */
    void ask() {
        shown.ifPresent(PopOver::hide);
        PopOver form = new PopOver(new FilterForm(model, words));
        shown = Optional.of(form);
        form.setArrowLocation(PopOver.ArrowLocation.BOTTOM_CENTER);
        form.setArrowSize(0);
        form.setTitle(button.getAccessibleText());
        form.setAnimated(false);
        form.setDetachable(false);
        form.show(button);
    }

    private void createView(Actions actions) {
        Action filter = actions.named("filter");
        getStyleClass().add("filter");
        setAlignment(Pos.CENTER_LEFT);
        button.setId("filter");
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(filter.name());
        LateTooltip.on(button, filter.nameWithKeys());
        chip.setId("filter-chip");
        chip.getStyleClass().add("filter-chip");
        chip.setMinWidth(USE_PREF_SIZE);
        LateTooltip.on(chip, actions.named("show-everything").name());
        chip.managedProperty().bind(chip.visibleProperty());
        getChildren().setAll(button, chip);
    }

    private void listen(Actions actions) {
        button.setOnAction(_ -> ask());
        chip.setOnAction(_ -> {
            actions.named("show-everything").run();
            button.requestFocus();
        });
        model.filterProperty().subscribe(this::show);
        model.matchProperty().subscribe(_ -> show(model.filterProperty().get()));
    }

    private void show(EventFilter filter) {
        long hidden = model.match().events().stream()
                .filter(event -> !filter.shows(event))
                .count();
        chip.setVisible(hidden > 0);
        chip.setText(words.of("filter.hidden", hidden));
        chip.setAccessibleText(words.of("filter.hidden.spoken", hidden));
    }
}
