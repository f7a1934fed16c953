package matchline.ui.export;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import matchline.chart.MatchSheet;
import matchline.chart.SheetOptions;
import matchline.chart.colour.Theme;
import matchline.chart.words.Words;
import matchline.export.Overwrite;
import matchline.export.PictureFormat;
import matchline.ui.dialog.DialogBox;
import matchline.ui.dialog.Dialogs;
import matchline.ui.dialog.Making;
import matchline.ui.dialog.MakingsView;
import matchline.ui.dialog.Notices;
import matchline.ui.dialog.Overlay;
import matchline.ui.drawing.NodePainter;
import matchline.ui.failure.Failures;
import matchline.ui.memory.ExportMemory;
import matchline.ui.system.FileDialogs;
import matchline.ui.viewmodel.AppearanceModel;
import matchline.ui.viewmodel.ExportModel;
import matchline.ui.viewmodel.MatchViewModel;
import matchline.ui.viewmodel.MomentWords;

/** The way of a picture from the viewer's wish through the dialogs into a file or onto the clipboard. */
public final class Exporter {
    private static final double COPY_WIDTH = 1600;
    private static final double COPY_HEIGHT = 900;

    private final MatchViewModel model;
    private final AppearanceModel appearance;
    private final MatchSheet sheet;
    private final NodePainter painter;
    private final PictureExport pictures;
    private final ExportMemory memory;
    private final Outlets outlets;
    private final Words words;

    /** Where the viewer is asked and told. */
    public record Outlets(Overlay overlay, Dialogs dialogs, FileDialogs files, Notices notices, MakingsView makings) {}

    public Exporter(
            MatchViewModel model,
            AppearanceModel appearance,
            MatchSheet sheet,
            NodePainter painter,
            PictureExport pictures,
            ExportMemory memory,
            Outlets outlets,
            Words words) {
        this.model = model;
        this.appearance = appearance;
        this.sheet = sheet;
        this.painter = painter;
        this.pictures = pictures;
        this.memory = memory;
        this.outlets = outlets;
        this.words = words;
    }

    /** Lets the viewer choose what to export. */
    public void choose() {
        model.playingProperty().set(false);
        ExportModel wish = new ExportModel(model, appearance.theme());
        memory.recall(wish);
        String upToPlayhead =
                new MomentWords(words).upTo(model.playhead(), model.match().clock());
        ExportDialog dialog =
                new ExportDialog(wish, options -> sheet.layout(model.match(), options), painter, upToPlayhead, words);
        DialogBox box = dialog.inFrame(outlets.overlay()::hide, options -> export(wish, options));
        outlets.overlay().show(box, box.lookup("#export-do"));
    }

    /** Puts the match as it is shown, up to the playhead, on the clipboard. */
    public void copy() {
        Theme theme = appearance.theme();
        boolean whole = model.playhead().equals(model.match().clock().last());
        SheetOptions options = new SheetOptions(
                COPY_WIDTH, COPY_HEIGHT, theme, whole ? Optional.empty() : Optional.of(model.playhead()));
        pictures.copy(sheet.layout(model.match(), options), (_, failure) -> {
            if (failure == null) {
                outlets.notices().tell(words.of("copied.title"), words.of("copied.text"));
            } else {
                outlets.dialogs()
                        .error(
                                words.of("error.copy-picture"),
                                Failures.sentence(failure, words),
                                Failures.details(failure));
            }
        });
    }

    private void export(ExportModel wish, SheetOptions options) {
        memory.keep(wish);
        PictureFormat format = wish.formatProperty().get();
        outlets.files().askForPicture(wish.suggestedName(), format).ifPresent(chosen -> {
            boolean complete = PictureFormat.fromFileName(chosen.toString()).equals(Optional.of(format));
            Path target = complete ? chosen : chosen.resolveSibling(chosen.getFileName() + "." + format.ending());
            Overwrite overwrite = complete ? Overwrite.REPLACE : Overwrite.REFUSE;
            outlets.overlay().hide();
            make(new PictureExport.Order(
                    sheet.layout(model.match(), options), format, wish.options(), target, overwrite));
        });
    }

    private void make(PictureExport.Order order) {
        Making making = new Making();
        outlets.makings().begin(making, words.of("making.title", order.target().getFileName()));
        pictures.write(order, making, (file, failure) -> {
            outlets.makings().end(making);
            tell(file, failure);
        });
    }

    private void tell(Path file, Throwable failure) {
        if (failure == null) {
            outlets.notices().exported(file);
        } else if (failure instanceof CancellationException) {
            outlets.notices().tell(words.of("cancelled.title"), words.of("cancelled.text"));
        } else {
            outlets.dialogs()
                    .error(words.of("error.export"), Failures.sentence(failure, words), Failures.details(failure));
        }
    }
}
