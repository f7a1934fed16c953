package matchline.ui.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import matchline.chart.SheetPreset;
import matchline.chart.colour.Theme;
import matchline.chart.lane.Lane;
import matchline.chart.words.Words;
import matchline.export.PictureFormat;
import matchline.model.WrittenName;
import matchline.ui.control.ChoiceNames;
import matchline.ui.control.Segments;
import matchline.ui.control.SpokenChoice;
import matchline.ui.viewmodel.ExportModel;

/** Everything that can be chosen about a picture. */
final class ExportForm extends GridPane {
    private static final List<Integer> SCALES = List.of(1, 2, 3, 4, 6, 8);

    private final ExportModel model;
    private final Words words;
    private final TextField width = new TextField();
    private final TextField height = new TextField();
    private final ComboBox<Integer> scale;
    private final CheckBox outlines;

    /** @param upToPlayhead how the match up to the playhead is called */
    ExportForm(ExportModel model, String upToPlayhead, Words words) {
        this.model = model;
        this.words = words;
        this.scale = choice("scale", SCALES, model.scaleProperty(), factor -> words.of("export.times", factor));
        this.outlines = check("outlines", model.outlinesProperty());
        createView(upToPlayhead);
        listen();
    }

    private void createView(String upToPlayhead) {
        getStyleClass().add("form");
        width.setId("export-width");
        height.setId("export-height");
        width.setAccessibleText(words.of("export.width"));
        height.setAccessibleText(words.of("export.height"));
        HBox own = new HBox(width, new Label("×"), height);
        own.getStyleClass().add("size");
        List<Optional<SheetPreset>> sizes = Stream.concat(
                        Stream.of(SheetPreset.values()).map(Optional::of), Stream.of(Optional.<SheetPreset>empty()))
                .toList();
        List<PictureFormat> formats = List.of(PictureFormat.values());
        row("format", segments("format", "format", formats, model.formatProperty(), Enum::name));
        row("size", choice("size", sizes, model.presetProperty(), this::named));
        row(own);
        row("scale", scale);
        row("theme", segments("theme", "theme", List.of(Theme.values()), model.themeProperty(), this::named));
        row(
                "range",
                segments(
                        "up-to-playhead",
                        "range",
                        List.of(false, true),
                        model.upToPlayheadProperty(),
                        cut -> cut
                                ? upToPlayhead
                                : words.of(model.isToldWhole() ? "export.whole-match" : "export.as-seen")));
        if (!model.choosableLanes().isEmpty()) {
            row("show", lanes());
        }
        row(check("transparent", model.transparentProperty()));
        row(outlines);
    }

    private void listen() {
        width.textProperty().bindBidirectional(model.widthProperty());
        height.textProperty().bindBidirectional(model.heightProperty());
        model.presetProperty().subscribe(preset -> {
            width.setDisable(preset.isPresent());
            height.setDisable(preset.isPresent());
        });
        model.formatProperty().subscribe(format -> {
            scale.setDisable(format != PictureFormat.PNG);
            outlines.setDisable(format != PictureFormat.SVG);
        });
    }

    private Node lanes() {
        FlowPane lanes = new FlowPane(16, 10);
        for (Lane lane : model.choosableLanes()) {
            lanes.getChildren().add(check(WrittenName.of(lane), model.laneProperty(lane)));
        }
        return lanes;
    }

    private CheckBox check(String key, Property<Boolean> property) {
        CheckBox box = new CheckBox(words.of("export." + key));
        box.setId("export-" + key);
        box.setMinWidth(USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(property);
        return box;
    }

    private void row(String key, Node choice) {
        Label label = new Label(words.of("export." + key));
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(choice);
        add(label, 0, getRowCount());
        add(choice, 1, getRowCount() - 1);
        GridPane.setHgrow(choice, Priority.ALWAYS);
    }

    private void row(Node choice) {
        add(choice, 1, getRowCount());
    }

    private String named(Optional<SheetPreset> size) {
        return size.map(preset -> words.of(
                        "export.size.named",
                        words.of("export.size." + preset.key()),
                        String.valueOf(preset.width()),
                        String.valueOf(preset.height())))
                .orElseGet(() -> words.of("export.size.own"));
    }

    private String named(Theme theme) {
        return words.of("export." + WrittenName.of(theme));
    }

    private <T> Segments<T> segments(
            String id, String key, List<T> values, Property<T> property, Function<T, String> named) {
        return new Segments<>("export-" + id, words.of("export." + key), values, property, named);
    }

    private <T> ComboBox<T> choice(String key, List<T> values, Property<T> property, Function<T, String> named) {
        ComboBox<T> box = new ComboBox<>();
        box.setId("export-" + key);
        box.getItems().setAll(values);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new ChoiceNames<>(named));
        box.valueProperty().bindBidirectional(property);
        SpokenChoice.name(box, words.of("export." + key));
        return box;
    }
}
