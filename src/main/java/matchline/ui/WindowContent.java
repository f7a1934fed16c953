package matchline.ui;

import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Platform;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import matchline.chart.MatchSheet;
import matchline.chart.TimelineChart;
import matchline.chart.drawing.FontMetrics;
import matchline.chart.words.Words;
import matchline.export.Pictures;
import matchline.model.Match;
import matchline.ui.action.Actions;
import matchline.ui.action.KeyBindings;
import matchline.ui.action.RecentMenu;
import matchline.ui.dialog.Dialogs;
import matchline.ui.dialog.MakingsView;
import matchline.ui.dialog.Notices;
import matchline.ui.dialog.Overlay;
import matchline.ui.drawing.NodePainter;
import matchline.ui.export.Exporter;
import matchline.ui.export.PictureExport;
import matchline.ui.memory.ExportMemory;
import matchline.ui.memory.RecentFiles;
import matchline.ui.memory.Settings;
import matchline.ui.opening.Libraries;
import matchline.ui.opening.MatchOpener;
import matchline.ui.opening.OwnCopy;
import matchline.ui.opening.WaysToOpen;
import matchline.ui.start.LaunchRequest;
import matchline.ui.system.Services;
import matchline.ui.viewmodel.AppearanceModel;
import matchline.ui.viewmodel.FileModel;
import matchline.ui.viewmodel.LibraryModel;
import matchline.ui.viewmodel.MatchViewModel;
import matchline.ui.viewmodel.OwnMarksMemory;
import matchline.ui.viewmodel.RatingsModel;

/** All that the window shows, in one language: here models, views and services meet. */
final class WindowContent {
    private final Services services;
    private final Words words;
    private final MatchViewModel model;
    private final AppearanceModel appearance;
    private final FileModel files;
    private final Overlay overlay = new Overlay();
    private final FirstReading firstReading;
    private final BooleanBinding covered;
    private final Complaints complaints;
    private final Settings settings;
    private final RatingsModel ratings;
    private final MakingsView makings;
    private final Notices notices;
    private final Dialogs dialogs;
    private final RecentFiles recent;
    private final LibraryModel library;
    private final Libraries libraries;
    private final WaysToOpen opening;
    private final Exporter exporter;
    private final GoToField goTo;
    private final Actions actions;
    private final Shell shell;
    private final Scene scene;
    private final ObservableValue<String> title;

    /** What is open: the match as it stands, the file it came from, and the library. */
    record Open(MatchViewModel match, FileModel files, LibraryModel library) {
        static Open on(Match match) {
            return new Open(new MatchViewModel(match), new FileModel(), new LibraryModel());
        }

        /** The same, with nothing that listens to it yet. */
        Open again() {
            return new Open(match.again(), files.again(), library.again());
        }
    }

    /** What is remembered of the viewer: his wishes, and the marks he gave. */
    record Remembered(Settings settings, AppearanceModel appearance, OwnMarksMemory marks) {}

    WindowContent(
            Stage stage, Open open, Remembered remembered, Services services, NodePainter painter, Locale locale) {
        this.services = services;
        settings = remembered.settings();
        appearance = remembered.appearance();
        words = new Words(ViewerWindow.class, locale);
        model = open.match();
        files = open.files();
        library = open.library();
        goTo = new GoToField(model, words);
        complaints = new Complaints(goTo.complaintProperty(), files.stalenessProperty(), words);
        ratings = new RatingsModel(model, remembered.marks());
        makings = new MakingsView(words);
        notices = new Notices(services.opener(), words);
        dialogs = new Dialogs(overlay, words);
        recent = new RecentFiles(settings);
        firstReading = new FirstReading(files, overlay.shownProperty(), words);
        library.spoilerFreeProperty().bind(model.telling().spoilerFreeProperty());
        libraries = new Libraries(library, overlay, dialogs, services, words);
        MatchOpener opener = new MatchOpener(
                model,
                files,
                libraries,
                new MatchOpener.Outlets(dialogs, makings, recent),
                services.background(),
                words);
        opening = new WaysToOpen(
                opener, files, new WaysToOpen.Lists(library, libraries, recent), dialogs, services, words);
        exporter = exporter(painter, new Words(TimelineChart.class, words.locale()));
        actions = new Actions(model, outside(), words);
        covered = overlay.shownProperty().or(firstReading.visibleProperty());
        shell = new Shell(
                new Shell.Parts(
                        model,
                        ratings,
                        appearance,
                        files,
                        new RecentMenu(recent, opening::open, words),
                        actions,
                        goTo,
                        complaints.first(),
                        dialogs,
                        services.opener(),
                        services.background(),
                        painter),
                covered,
                words);
        shell.disableProperty().bind(firstReading.visibleProperty());
        VBox corner = new VBox(makings, notices);
        corner.getStyleClass().add("corner");
        corner.setPickOnBounds(false);
        corner.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(corner, Pos.BOTTOM_RIGHT);
        // Without a size it would be laid out twice, first as large as it would like to be.
        scene = new Scene(new StackPane(shell, firstReading, corner, overlay), stage.getWidth(), stage.getHeight());
        title = new WindowTitle(model, firstReading.visibleProperty(), words);
        listen();
    }

    Scene scene() {
        return scene;
    }

    ObservableValue<String> title() {
        return title;
    }

    Open open() {
        return new Open(model, files, library);
    }

    Words words() {
        return words;
    }

    MatchViewModel model() {
        return model;
    }

    AppearanceModel appearance() {
        return appearance;
    }

    /** Makes the panel that is chosen, which may come after the rest of the window. */
    void showPanel() {
        shell.showPanel();
    }

    /** Says that something failed which should not, unless the part that failed says so itself. */
    void crashed(Throwable failure, String details) {
        Platform.runLater(() -> {
            if (!shell.tellsOf(failure)) {
                dialogs.crash(failure, details);
            }
        });
    }

    /** Says for a while what is wrong with a file in which things are remembered. */
    void complain(Path file, Settings.Trouble trouble) {
        complaints.tell(file, trouble);
    }

    /** Looks after what is kept besides the settings. */
    void tidy() {
        libraries.sweep();
    }

    /** Ends what would keep the program from ending. */
    void giveUp() {
        opening.giveUp();
        makings.giveUp();
        libraries.giveUp();
    }

    /** Shows what the program was started with; until that is read and chosen from, nothing of another match. */
    void begin(LaunchRequest request) {
        if (request.file().isPresent()) {
            firstReading.cover(() -> show(request));
        } else {
            show(request);
        }
    }

    void show(LaunchRequest request) {
        if (request.spoilerFree()) {
            model.telling().spoilerFreeProperty().set(true);
        }
        if (request.file().isPresent()) {
            opening.open(request.file().get(), request.at());
        } else {
            request.at().ifPresent(model::seek);
        }
    }

    private void listen() {
        appearance.themeProperty().subscribe(theme -> Look.dress(scene, theme));
        new KeyBindings(actions, covered::get).listenTo(scene);
        new Playback(model).listen();
        opening.listen(scene);
    }

    private Exporter exporter(NodePainter painter, Words chartWords) {
        FontMetrics metrics = new FontMetrics();
        return new Exporter(
                model,
                appearance,
                new MatchSheet(metrics, chartWords),
                painter,
                new PictureExport(new Pictures(metrics), services.background()),
                new ExportMemory(settings),
                new Exporter.Outlets(overlay, dialogs, services.files(), notices, makings),
                words);
    }

    private Actions.Outside outside() {
        return new Actions.Outside(
                goTo::requestFocus,
                () -> shell.askForFilter(),
                factor -> shell.zoom(factor),
                panel -> shell.show(panel),
                opening::askForMatch,
                opening::askForFolder,
                opening::showLibrary,
                () -> opening.openBeside(-1),
                () -> opening.openBeside(1),
                this::saveCopy,
                exporter::choose,
                exporter::copy,
                () -> dialogs.keys(actions),
                () -> dialogs.about(model.match()),
                Platform::exit);
    }

    private void saveCopy() {
        new OwnCopy(ratings, files, services, dialogs, notices, words).save();
    }
}
