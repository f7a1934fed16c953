package matchline.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import matchline.chart.MatchSheet;
import matchline.chart.TimelineChart;
import matchline.chart.Words;
import matchline.chart.drawing.FontMetrics;
import matchline.export.Pictures;
import matchline.model.Match;
import matchline.model.Moment;
import matchline.ui.viewmodel.Appearance;
import matchline.ui.viewmodel.AppearanceModel;
import matchline.ui.viewmodel.FileModel;
import matchline.ui.viewmodel.Language;
import matchline.ui.viewmodel.LibraryModel;
import matchline.ui.viewmodel.MatchPlace;
import matchline.ui.viewmodel.MatchViewModel;
import matchline.ui.viewmodel.RatingsModel;

/** The window of one match: here models, views and services meet. */
final class ViewerWindow {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final Duration BETWEEN_LOOKS = Duration.millis(600);
    private static final Duration TROUBLE_SHOWN = Duration.seconds(20);

    private final Stage stage;
    private final Services services;
    private final Words words;
    private final MatchViewModel model;
    private final AppearanceModel appearance = new AppearanceModel();
    private final FileModel files = new FileModel();
    private final Overlay overlay = new Overlay();
    private final StringProperty trouble = new SimpleStringProperty("");
    private final StringBinding complaint;
    private final Settings settings;
    private final RatingsModel ratings;
    private final MakingsView makings;
    private final Dialogs dialogs;
    private final RecentFiles recent;
    private final LibraryModel library;
    private final Libraries libraries;
    private final MatchOpener opener;
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
        settings = new Settings(services.settings(), services.background(), found -> tell(services.settings(), found));
        settings.constant("language", Language.class).ifPresent(appearance.languageProperty()::set);
        Locale locale = appearance.languageProperty().get().locale(system);
        words = new Words(ViewerWindow.class, locale);
        Path ownMarks = services.settings().resolveSibling("own-marks.properties");
        makings = new MakingsView(words);
        model = new MatchViewModel(match);
        ratings = new RatingsModel(
                model, new OwnMarksFile(new Settings(ownMarks, services.background(), found -> tell(ownMarks, found))));
        dialogs = new Dialogs(overlay, words);
        recent = new RecentFiles(settings);
        library = new LibraryModel();
        library.spoilerFreeProperty().bind(model.spoilerFreeProperty());
        libraries = new Libraries(
                library, overlay, dialogs, new LibraryStore(services.cache()), services.background(), words);
        opener = new MatchOpener(
                model,
                files,
                libraries,
                new MatchOpener.Outlets(dialogs, makings, recent),
                services.background(),
                words);
        exporter = exporter(new Words(TimelineChart.class, locale));
        goTo = new GoToField(model, words);
        complaint = Bindings.when(goTo.complaintProperty().isNotEmpty())
                .then(goTo.complaintProperty())
                .otherwise(Bindings.when(trouble.isNotEmpty()).then(trouble).otherwise(files.stalenessProperty()));
        actions = new Actions(model, outside(), words);
        shell = new Shell(
                new Shell.Parts(
                        model,
                        ratings,
                        appearance,
                        files,
                        new RecentMenu(recent, this::openRecent, words),
                        actions,
                        goTo,
                        complaint,
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

    /** Shows the window, and the match of that file as soon as it is read. */
    void open(Optional<Path> file, Optional<Moment> at) {
        at.ifPresent(model::seek);
        stage.show();
        scene.lookup("#playhead").requestFocus();
        file.ifPresent(path -> opener.open(path, at));
    }

    /** Ends what would keep the program from ending. */
    void close() {
        makings.giveUp();
        libraries.giveUp();
    }

    private void createView() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        StackPane.setAlignment(makings, Pos.BOTTOM_RIGHT);
        stage.setScene(scene);
        stage.setMinWidth(900);
        stage.setMinHeight(600);
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        for (int size : List.of(16, 32, 48, 64, 128, 256)) {
            stage.getIcons().add(new Image("/icons/matchline-" + size + ".png"));
        }
    }

    private void listen() {
        settings.constant("theme", Appearance.class).ifPresent(appearance.choiceProperty()::set);
        appearance.themeProperty().subscribe(theme -> Look.dress(scene, theme));
        appearance.choiceProperty().addListener((_, _, choice) -> settings.put("theme", choice));
        appearance.languageProperty().addListener((_, _, choice) -> settings.put("language", choice));
        settings.flag("spoiler-free").ifPresent(model.spoilerFreeProperty()::set);
        model.spoilerFreeProperty().addListener((_, _, on) -> settings.put(Map.of("spoiler-free", String.valueOf(on))));
        stage.titleProperty().bind(title);
        new KeyBindings(actions, overlay::isVisible).listenTo(scene);
        new Playback(model).listen();
        watchFile();
        scene.setOnDragOver(this::acceptFile);
        scene.setOnDragDropped(this::openDropped);
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
                () -> services.files().askForMatch().ifPresent(this::openFile),
                () -> services.files().askForFolder().ifPresent(this::openFile),
                this::showLibrary,
                () -> openBeside(-1),
                () -> openBeside(1),
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

    private void openFile(Path file) {
        opener.open(file, Optional.empty());
    }

    private void openRecent(RecentFiles.Entry entry) {
        if (Files.notExists(entry.path())) {
            recent.remove(entry);
            String sentence = words.of("recent.missing", entry.path());
            dialogs.error(words.of("error.open"), sentence, sentence);
        } else if (entry.number().isPresent()) {
            opener.open(new MatchPlace(entry.path(), entry.number().get()));
        } else {
            openFile(entry.path());
        }
    }

    /** The library as it was left; where none was opened, one is asked for. */
    private void showLibrary() {
        if (library.placeProperty().get().isPresent()) {
            libraries.show(opener::open);
        } else {
            services.files().askForFolder().ifPresent(this::openFile);
        }
    }

    private void openBeside(int lines) {
        library.beside(files.placeProperty().get(), lines).ifPresent(opener::open);
    }

    /** An open file is asked now and then, off this thread: its drive may be slow, or gone. */
    private void watchFile() {
        FileWatch watch = new FileWatch();
        PauseTransition pause = new PauseTransition(BETWEEN_LOOKS);
        pause.setOnFinished(_ -> files.fileProperty()
                .get()
                .ifPresent(file -> services.background().execute(() -> {
                    boolean changed = watch.hasChanged(file);
                    Platform.runLater(() -> {
                        if (changed) {
                            opener.reload();
                        }
                        pause.play();
                    });
                })));
        files.fileProperty().addListener((_, _, file) -> {
            if (file.isPresent()) {
                pause.playFromStart();
            }
        });
    }

    private void acceptFile(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
    }

    private void openDropped(DragEvent event) {
        event.getDragboard().getFiles().stream().findFirst().ifPresent(file -> openFile(file.toPath()));
        event.setDropCompleted(true);
    }

    /** A settings file is not worth a dialog: the line at the foot says what is wrong, for a while. */
    private void tell(Path file, Settings.Trouble found) {
        Platform.runLater(() -> {
            trouble.set(words.of("settings." + Settings.written(found), file));
            PauseTransition shown = new PauseTransition(TROUBLE_SHOWN);
            shown.setOnFinished(_ -> trouble.set(""));
            shown.play();
        });
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
