package matchline.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import matchline.chart.MatchSheet;
import matchline.chart.TimelineChart;
import matchline.chart.Words;
import matchline.chart.drawing.FontMetrics;
import matchline.export.Pictures;
import matchline.model.Match;
import matchline.ui.viewmodel.AppearanceModel;
import matchline.ui.viewmodel.FileModel;
import matchline.ui.viewmodel.Language;
import matchline.ui.viewmodel.LibraryModel;
import matchline.ui.viewmodel.MatchViewModel;
import matchline.ui.viewmodel.RatingsModel;

/** The window of one match: here models, views and services meet. */
final class ViewerWindow {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final Stage stage;
    private final Services services;
    private final Locale system;
    private final Words words;
    private final MatchViewModel model;
    private final AppearanceModel appearance = new AppearanceModel();
    private final FileModel files = new FileModel();
    private final Overlay overlay = new Overlay();
    private final Complaints complaints;
    private final Settings settings;
    private final WindowMemory memory;
    private final RatingsModel ratings;
    private final MakingsView makings;
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

    /** @param system what the system speaks, unless the viewer chose a language */
    ViewerWindow(Stage stage, Match match, Services services, Locale system) {
        this.stage = stage;
        this.services = services;
        this.system = system;
        settings = settings(services.settings());
        settings.constant("language", Language.class).ifPresent(appearance.languageProperty()::set);
        words = new Words(
                ViewerWindow.class, appearance.languageProperty().get().locale(system));
        model = new MatchViewModel(match);
        goTo = new GoToField(model, words);
        complaints = new Complaints(goTo.complaintProperty(), files.stalenessProperty(), words);
        memory = new WindowMemory(settings, stage);
        ratings = new RatingsModel(
                model, new OwnMarksFile(settings(services.settings().resolveSibling("own-marks.properties"))));
        makings = new MakingsView(words);
        dialogs = new Dialogs(overlay, words);
        recent = new RecentFiles(settings);
        library = new LibraryModel();
        library.spoilerFreeProperty().bind(model.spoilerFreeProperty());
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
        exporter = exporter(new Words(TimelineChart.class, words.locale()));
        actions = new Actions(model, outside(), words);
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
                        services.background()),
                overlay,
                words);
        scene = new Scene(new StackPane(shell, makings, overlay), WIDTH, HEIGHT);
        title = model.matchProperty().map(this::titleOf);
        createView();
        listen();
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

    /** Shows the window, and the match of the file that is asked for as soon as it is read. */
    void open(LaunchRequest request) {
        stage.show();
        scene.lookup("#playhead").requestFocus();
        show(request);
        FirstFrame.then(() -> {
            shell.showPanel();
            services.background().execute(libraries::sweep);
        });
    }

    /** Opens what a later start of the program asks for, and comes to the front. */
    void openFor(LaunchRequest request) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        show(request);
    }

    /** Says that something failed which should not, unless the part that failed says so itself. */
    void crashed(Throwable failure, String details) {
        Platform.runLater(() -> {
            if (!shell.tellsOf(failure)) {
                dialogs.error(words.of("error.crash"), words.of("error.crash.text", failure.toString()), details);
            }
        });
    }

    /** Keeps what is to be remembered, and ends what would keep the program from ending. */
    void close() {
        memory.keep();
        makings.giveUp();
        libraries.giveUp();
    }

    private void show(LaunchRequest request) {
        if (request.spoilerFree()) {
            model.spoilerFreeProperty().set(true);
        }
        if (request.file().isPresent()) {
            opening.open(request.file().get(), request.at());
        } else {
            request.at().ifPresent(model::seek);
        }
    }

    private void createView() {
        StackPane.setAlignment(makings, Pos.BOTTOM_RIGHT);
        stage.setScene(scene);
        stage.setMinWidth(900);
        stage.setMinHeight(600);
        memory.place(WIDTH, HEIGHT);
        for (int size : List.of(16, 32, 48, 64, 128, 256)) {
            stage.getIcons().add(new Image("/icons/matchline-" + size + ".png"));
        }
    }

    private void listen() {
        memory.recall(appearance, model);
        appearance.themeProperty().subscribe(theme -> Look.dress(scene, theme));
        appearance.languageProperty().addListener((_, _, chosen) -> tellOf(chosen));
        stage.titleProperty().bind(title);
        new KeyBindings(actions, overlay::isVisible).listenTo(scene);
        new Playback(model).listen();
        opening.listen(scene);
    }

    /** Says, in the language that was chosen, from when on it is spoken. */
    private void tellOf(Language chosen) {
        Words spoken = new Words(ViewerWindow.class, chosen.locale(system));
        new Notices(stage, services.opener(), spoken)
                .tell(spoken.of("language.chosen"), spoken.of("language.next-start"));
    }

    private Exporter exporter(Words chartWords) {
        FontMetrics metrics = new FontMetrics();
        Notices notices = new Notices(stage, services.opener(), words);
        return new Exporter(
                model,
                appearance,
                new MatchSheet(metrics, chartWords),
                new NodePainter(metrics),
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
        new OwnCopy(ratings, files, services, dialogs, new Notices(stage, services.opener(), words), words).save();
    }

    private Settings settings(Path file) {
        return new Settings(
                file, services.background(), trouble -> Platform.runLater(() -> complaints.tell(file, trouble)));
    }

    private String titleOf(Match match) {
        if (!model.isToldWhole()) {
            return words.of("title.untold", match.home().name(), match.away().name());
        }
        return words.of(
                "title",
                match.home().name(),
                model.stateAt(match.clock().last()).score(),
                match.away().name());
    }
}
