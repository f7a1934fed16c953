package matchline.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.robot.Robot;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import matchline.analysis.EventFilter;
import matchline.analysis.EventKind;
import matchline.format.MatchFiles;
import matchline.model.Match;
import matchline.model.Moment;
import matchline.model.Side;
import matchline.ui.dialog.Overlay;
import matchline.ui.start.LaunchRequest;
import matchline.ui.viewmodel.Appearance;
import matchline.ui.viewmodel.Language;

/** What somebody may do with the window, one thing after the other, as chance will have it. */
final class RandomDeeds {
    private static final String UNREADABLE = "unreadable.match.json";

    private static final List<String> FILES = List.of(
            "assets/matches/2023-11-09-toulouse-liverpool.match.json",
            "assets/matches/invented-goal-feast.match.json",
            "assets/matches/invented-shoot-out.match.json",
            "assets/templates/match.csv",
            "src/build/rehearsal/events/1.json",
            "src/test/resources/format/every-event.match.json",
            "src/test/resources/format/wyscout/with-sheet.json",
            "src/test/resources/format/openfootball/matches.json",
            "assets/matches");

    private static final List<KeyCode> KEYS = List.of(
            KeyCode.SPACE,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.TAB,
            KeyCode.ENTER,
            KeyCode.ESCAPE,
            KeyCode.G,
            KeyCode.J,
            KeyCode.L,
            KeyCode.T,
            KeyCode.F,
            KeyCode.E,
            KeyCode.F1,
            KeyCode.DIGIT0,
            KeyCode.DIGIT7);

    private final Stage stage;
    private final ViewerWindow window;
    private final FakeServices services;
    private final Random random;
    private final Robot robot = new Robot();
    private final List<Path> files;

    /** Something to do, under the name by which it is told. */
    record Deed(String name, Runnable deed) {}

    RandomDeeds(Stage stage, ViewerWindow window, FakeServices services, Random random) {
        this.stage = stage;
        this.window = window;
        this.services = services;
        this.random = random;
        Path unreadable = services.folder.orElseThrow().resolve(UNREADABLE);
        try {
            Files.writeString(unreadable, "{ \"matchline\": 1, \"home\"");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        files = Stream.concat(FILES.stream().map(Path::of), Stream.of(unreadable))
                .toList();
    }

    Deed next() {
        return switch (random.nextInt(40)) {
            case 0, 1 -> open(any(files));
            case 2 -> deed("export", this::export);
            case 3 -> {
                Appearance look = any(List.of(Appearance.values()));
                yield deed(
                        "look " + look,
                        () -> window.appearance().choiceProperty().set(look));
            }
            case 4 -> {
                Language language = any(List.of(Language.values()));
                yield deed(
                        "language " + language,
                        () -> window.appearance().languageProperty().set(language));
            }
            case 5, 6 -> pressOneOf("panel", "#tabs .panel-tab");
            case 7, 8, 9 -> pressOneOf("button", ".button");
            case 10 -> pressOneOf("box", ".check-box");
            case 11, 12 -> menuItem();
            case 13, 14 -> filter();
            case 15, 16, 17 -> wheel();
            case 18 -> resize();
            case 19 -> deed("close pop-ups", RandomDeeds::closePopUps);
            case 20, 21, 22, 23, 24 -> key(any(KEYS));
            case 25, 26, 27 -> click(random.nextDouble(), random.nextDouble());
            case 28, 29, 30, 31 -> drag();
            case 32 -> deed("select", this::select);
            default -> seek();
        };
    }

    /** Leaves everything as it was at first, but for the language: for another one all that is shown is made anew. */
    void rest(Language language) {
        closePopUps();
        robot.mouseMove(0, 0);
        Node overlay = stage.getScene().lookup("#overlay");
        ((Overlay) overlay).hide();
        window.model().telling().spoilerFreeProperty().set(false);
        window.appearance().choiceProperty().set(Appearance.DARK);
        window.appearance().panelProperty().set("feed");
        window.appearance().panelShownProperty().set(true);
        window.model().playingProperty().set(false);
        window.model().filterProperty().set(EventFilter.ALL);
        window.model().show(MatchFiles.builtIn());
        window.appearance().languageProperty().set(language);
        stage.setWidth(1000);
        stage.setHeight(900);
        services.suggested.clear();
        services.opened.clear();
        Clipboard.getSystemClipboard().clear();
    }

    /** What the window complains of though nobody gave it cause to. */
    Optional<String> complaint() {
        return Optional.ofNullable(stage.getScene().lookup("#error-text"))
                .map(text -> ((Labeled) text).getText())
                .filter(text -> !text.contains(UNREADABLE));
    }

    private Deed open(Path file) {
        boolean spoilerFree = random.nextInt(8) == 0;
        return deed(
                "open " + file.getFileName(),
                () -> window.openFor(new LaunchRequest(Optional.of(file), Optional.empty(), spoilerFree, true)));
    }

    private void export() {
        tap(KeyCode.E);
        press(any(visible(".segmented-button .toggle-button")));
        Optional.ofNullable(stage.getScene().lookup("#export-do")).ifPresent(this::press);
    }

    private Deed menuItem() {
        MenuBar bar = (MenuBar) stage.getScene().lookup("#menu");
        MenuItem item = any(any(bar.getMenus()).getItems());
        services.match = Optional.of(any(files));
        services.library = Optional.of(Path.of("assets/matches"));
        boolean allowed = !"menu-quit".equals(item.getId()) && !item.isDisable();
        return deed("menu " + item.getId(), allowed ? item::fire : () -> {});
    }

    private Deed filter() {
        EventKind kind = any(List.of(EventKind.values()));
        boolean shown = random.nextBoolean();
        Optional<Side> side = random.nextInt(4) == 0 ? Optional.of(any(List.of(Side.values()))) : Optional.empty();
        EventFilter filter =
                window.model().filterProperty().get().showing(kind, shown).of(side);
        return deed("filter " + filter, () -> window.model().filterProperty().set(filter));
    }

    private Deed wheel() {
        double x = random.nextDouble() * 600;
        double turn = random.nextInt(-3, 4) * 40.0;
        boolean zoom = random.nextBoolean();
        Node timeline = stage.getScene().lookup("#timeline");
        return deed(
                "wheel " + turn,
                () -> Event.fireEvent(
                        timeline,
                        new ScrollEvent(
                                ScrollEvent.SCROLL,
                                x,
                                200,
                                x,
                                200,
                                !zoom,
                                zoom,
                                false,
                                false,
                                false,
                                false,
                                0,
                                turn,
                                0,
                                turn,
                                ScrollEvent.HorizontalTextScrollUnits.NONE,
                                0,
                                ScrollEvent.VerticalTextScrollUnits.NONE,
                                0,
                                0,
                                null)));
    }

    private Deed resize() {
        int width = random.nextInt(900, 1000);
        int height = random.nextInt(600, 950);
        return deed("resize to %d×%d".formatted(width, height), () -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
    }

    private Deed key(KeyCode key) {
        return deed("key " + key, () -> tap(key));
    }

    private Deed click(double x, double y) {
        return deed("click at %.2f, %.2f".formatted(x, y), () -> {
            point(x, y);
            robot.mouseClick(MouseButton.PRIMARY);
        });
    }

    private Deed drag() {
        double y = random.nextDouble();
        double from = random.nextDouble();
        double to = random.nextDouble();
        MouseButton button = random.nextInt(4) == 0 ? MouseButton.MIDDLE : MouseButton.PRIMARY;
        return deed("drag from %.2f to %.2f at %.2f".formatted(from, to, y), () -> {
            point(from, y);
            robot.mousePress(button);
            for (int step = 1; step <= 10; step++) {
                point(from + (to - from) * step / 10, y);
            }
            robot.mouseRelease(button);
        });
    }

    private void select() {
        Match match = window.model().match();
        if (!match.events().isEmpty()) {
            window.model().select(any(match.events()).id());
        }
    }

    private Deed seek() {
        long total = window.model().match().clock().total().toMillis();
        Moment moment = window.model().match().clock().at(Duration.ofMillis(random.nextLong(total + 1)));
        return deed("seek " + moment.label(), () -> window.model().seek(moment));
    }

    private Deed pressOneOf(String name, String query) {
        List<Node> nodes = visible(query);
        Optional<Node> chosen = nodes.isEmpty() ? Optional.empty() : Optional.of(any(nodes));
        return deed(name + " " + chosen.map(Node::getId).orElse("none"), () -> chosen.ifPresent(this::press));
    }

    private void press(Node node) {
        if (node instanceof ButtonBase button && !button.isDisable()) {
            button.fire();
        }
    }

    private List<Node> visible(String query) {
        return stage.getScene().getRoot().lookupAll(query).stream()
                .filter(node -> node.isVisible() && !node.isDisabled())
                .toList();
    }

    private void tap(KeyCode key) {
        robot.keyPress(key);
        robot.keyRelease(key);
    }

    private void point(double x, double y) {
        robot.mouseMove(stage.getX() + x * stage.getWidth(), stage.getY() + y * stage.getHeight());
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static void closePopUps() {
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
    }

    private static Deed deed(String name, Runnable deed) {
        return new Deed(name, deed);
    }
}
