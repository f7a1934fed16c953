package matchline.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import matchline.chart.SheetOptions;
import matchline.chart.Theme;
import matchline.chart.Words;
import matchline.chart.drawing.Drawing;
import matchline.export.PictureFormat;
import matchline.ui.viewmodel.ExportModel;
import matchline.ui.viewmodel.SizePreset;

/** The choices for a picture of the match, with the picture itself beside them. */
final class ExportDialog extends HBox {
    private final ExportModel model;
    private final Function<SheetOptions, Drawing> sheet;
    private final Words words;
    private final SheetPreview preview;
    private final TextField width = new TextField();
    private final TextField height = new TextField();
    private final CheckBox upToPlayhead = new CheckBox();
    private final Label outcome = new Label();
    private final Node scale;
    private final ObservableValue<Boolean> possible;

    ExportDialog(ExportModel model, Function<SheetOptions, Drawing> sheet, NodePainter painter, Words words) {
        this.model = model;
        this.sheet = sheet;
        this.words = words;
        this.preview = new SheetPreview(painter);
        this.possible = model.sheetProperty().map(Optional::isPresent);
        this.scale =
                choice("scale", List.of(1, 2, 3, 4), model.scaleProperty(), factor -> words.of("export.times", factor));
        createView();
        listen();
    }

    /** This dialog in its frame: {@code cancel} closes it, {@code export} gets what to draw. */
    DialogBox inFrame(Runnable cancel, Consumer<SheetOptions> export) {
        Button no = new Button(words.of("cancel"));
        no.setOnAction(_ -> cancel.run());
        Button yes = new Button(words.of("export.do"), Icon.EXPORT.node());
        yes.setId("export-do");
        yes.getStyleClass().add("accent");
        yes.setDefaultButton(true);
        yes.disableProperty().bind(possible.map(can -> !can));
        yes.setOnAction(_ -> model.sheetProperty().getValue().ifPresent(export));
        DialogBox box = new DialogBox(words.of("export.title"), this, no, yes);
        box.setId("export-dialog");
        return box;
    }

    private void createView() {
        getStyleClass().add("export");
        width.setId("export-width");
        height.setId("export-height");
        width.setAccessibleText(words.of("export.width"));
        height.setAccessibleText(words.of("export.height"));
        upToPlayhead.setId("export-up-to-playhead");
        upToPlayhead.setText(words.of("export.up-to-playhead"));
        outcome.setId("export-outcome");
        outcome.getStyleClass().add("outcome");
        outcome.setWrapText(true);
        outcome.setMinHeight(USE_PREF_SIZE);
        HBox size = new HBox(width, new Label("×"), height);
        size.getStyleClass().add("size");
        GridPane form = new GridPane();
        form.getStyleClass().add("form");
        form.addRow(
                0,
                label("format"),
                choice("format", List.of(PictureFormat.values()), model.formatProperty(), Enum::name));
        form.addRow(
                1, label("size"), choice("size", List.of(SizePreset.values()), model.presetProperty(), this::named));
        form.add(size, 1, 2);
        form.addRow(3, label("scale"), scale);
        form.addRow(4, label("theme"), choice("theme", List.of(Theme.values()), model.themeProperty(), this::named));
        form.add(upToPlayhead, 0, 5, 2, 1);
        VBox choices = new VBox(form, outcome);
        choices.getStyleClass().add("choices");
        HBox.setHgrow(preview, Priority.ALWAYS);
        getChildren().setAll(preview, choices);
    }

    private void listen() {
        width.textProperty().bindBidirectional(model.widthProperty());
        height.textProperty().bindBidirectional(model.heightProperty());
        upToPlayhead.selectedProperty().bindBidirectional(model.upToPlayheadProperty());
        model.presetProperty().subscribe(preset -> {
            width.setDisable(preset != SizePreset.CUSTOM);
            height.setDisable(preset != SizePreset.CUSTOM);
        });
        model.formatProperty().subscribe(format -> scale.setDisable(format == PictureFormat.SVG));
        model.sheetProperty().subscribe(options -> options.map(sheet).ifPresent(preview::show));
        model.sheetProperty().subscribe(_ -> tellOutcome());
        model.formatProperty().subscribe(_ -> tellOutcome());
        model.scaleProperty().subscribe(_ -> tellOutcome());
    }

    private void tellOutcome() {
        outcome.setText(model.sheetProperty()
                .getValue()
                .map(this::outcome)
                .orElseGet(() -> words.of(
                        "export.wrong-size", SheetOptions.LEAST_WIDTH, SheetOptions.LEAST_HEIGHT, SheetOptions.MOST)));
    }

    private String outcome(SheetOptions options) {
        int factor = model.formatProperty().get() == PictureFormat.SVG
                ? 1
                : model.scaleProperty().get();
        return words.of(
                "export.outcome",
                model.suggestedName(),
                String.valueOf(Math.round(options.width() * factor)),
                String.valueOf(Math.round(options.height() * factor)));
    }

    private Label label(String key) {
        Label label = new Label(words.of("export." + key));
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private String named(Enum<?> constant) {
        return words.of("export." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private <T> ComboBox<T> choice(String key, List<T> values, Property<T> property, Function<T, String> named) {
        ComboBox<T> box = new ComboBox<>();
        box.setId("export-" + key);
        box.setAccessibleText(words.of("export." + key));
        box.getItems().setAll(values);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : named.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("the box is not editable");
            }
        });
        box.valueProperty().bindBidirectional(property);
        return box;
    }
}
