package matchline.ui.export;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import matchline.chart.SheetOptions;
import matchline.chart.drawing.Drawing;
import matchline.chart.words.Words;
import matchline.export.PictureFormat;
import matchline.ui.control.Icon;
import matchline.ui.control.Wrapping;
import matchline.ui.dialog.DialogBox;
import matchline.ui.drawing.NodePainter;
import matchline.ui.viewmodel.ExportModel;

/** The choices for a picture of the match, with the picture itself beside them. */
final class ExportDialog extends HBox {
    private static final double MILLIMETRES_PER_PIXEL = 25.4 / 96;

    private final ExportModel model;
    private final Function<SheetOptions, Drawing> sheet;
    private final Words words;
    private final SheetPreview preview;
    private final Label outcome = new Label();
    private final ObservableValue<Boolean> possible;

    /** @param upToPlayhead how the match up to the playhead is called */
    ExportDialog(
            ExportModel model,
            Function<SheetOptions, Drawing> sheet,
            NodePainter painter,
            String upToPlayhead,
            Words words) {
        this.model = model;
        this.sheet = sheet;
        this.words = words;
        this.preview = new SheetPreview(painter);
        this.possible = model.sheetProperty().map(Optional::isPresent);
        createView(new ExportForm(model, upToPlayhead, words));
        listen();
    }

    /** This dialog in its frame: {@code cancel} closes it, {@code export} gets what to draw. */
    DialogBox inFrame(Runnable cancel, Consumer<SheetOptions> export) {
        Button no = new Button(words.of("cancel"));
        no.setId("export-cancel");
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

    private void createView(ExportForm form) {
        getStyleClass().add("export");
        outcome.setId("export-outcome");
        outcome.getStyleClass().add("outcome");
        Wrapping.wrap(outcome);
        outcome.setMinHeight(USE_PREF_SIZE);
        VBox choices = new VBox(form, outcome);
        choices.getStyleClass().add("choices");
        HBox.setHgrow(preview, Priority.ALWAYS);
        getChildren().setAll(preview, choices);
    }

    private void listen() {
        preview.transparentProperty().bind(model.transparentProperty());
        model.sheetProperty().subscribe(options -> options.map(sheet).ifPresent(preview::show));
        model.sheetProperty().subscribe(this::tellOutcome);
        model.formatProperty().subscribe(this::tellOutcome);
        model.scaleProperty().subscribe(this::tellOutcome);
        tellOutcome();
    }

    private void tellOutcome() {
        outcome.setText(model.sheetProperty()
                .getValue()
                .map(this::outcome)
                .orElseGet(() -> words.of(
                        "export.wrong-size", SheetOptions.LEAST_WIDTH, SheetOptions.LEAST_HEIGHT, SheetOptions.MOST)));
    }

    private String outcome(SheetOptions options) {
        PictureFormat format = model.formatProperty().get();
        double unit = format == PictureFormat.PDF ? MILLIMETRES_PER_PIXEL : model.factor();
        return words.of(
                "export.outcome." + format.ending(),
                model.suggestedName(),
                String.valueOf(Math.round(options.width() * unit)),
                String.valueOf(Math.round(options.height() * unit)));
    }
}
