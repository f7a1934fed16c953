package matchline.ui.action;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.scene.input.KeyCombination;
import matchline.analysis.EventFilter;
import matchline.chart.words.Words;
import matchline.ui.viewmodel.AppearanceModel;
import matchline.ui.viewmodel.MatchViewModel;

/** Everything the viewer can do with keys, menu and buttons, in the order of the key sheet. */
public final class Actions {
    private static final double ZOOM = 1.5;

    private final Words words;
    private final List<Action> playing;
    private final List<Action> moving;
    private final List<Action> viewing;
    private final List<Action> panels;
    private final List<Action> other;

    /** What is beyond the view model: dialogs, files, the window. */
    public record Outside(
            Runnable goTo,
            Runnable filter,
            DoubleConsumer zoom,
            Consumer<String> panel,
            Runnable open,
            Runnable openFolder,
            Runnable library,
            Runnable previousMatch,
            Runnable nextMatch,
            Runnable saveCopy,
            Runnable export,
            Runnable copy,
            Runnable keys,
            Runnable about,
            Runnable quit) {}

    public Actions(MatchViewModel model, Outside outside, Words words) {
        this.words = words;
        playing = List.of(
                action("play", model::togglePlaying, "", "Space", "K"),
                action("slower", () -> model.pace().change(-1), "", "J"),
                action("faster", () -> model.pace().change(1), "", "L"));
        moving = List.of(
                action("previous-event", model.steps()::previous, ",", "Up"),
                action("next-event", model.steps()::next, ".", "Down"),
                action("next-goal", model.steps()::nextGoal, "", "G"),
                action("minute-back", () -> model.step(Duration.ofMinutes(-1)), "", "Left"),
                action("minute-on", () -> model.step(Duration.ofMinutes(1)), "", "Right"),
                action("five-back", () -> model.step(Duration.ofMinutes(-5)), "", "Shift+Left"),
                action("five-on", () -> model.step(Duration.ofMinutes(5)), "", "Shift+Right"),
                action("seconds-back", () -> model.step(Duration.ofSeconds(-10)), "", "Shortcut+Left"),
                action("seconds-on", () -> model.step(Duration.ofSeconds(10)), "", "Shortcut+Right"),
                action("start", model::toStart, "", "Home"),
                action("end", model::toEnd, "", "End"),
                action("go-to-time", outside.goTo(), "", "T"));
        viewing = List.of(
                action("zoom-in", () -> outside.zoom().accept(ZOOM), "+="),
                action("zoom-out", () -> outside.zoom().accept(1 / ZOOM), "-−"),
                action("zoom-fit", model.zoom()::fit, "0"),
                action("filter", outside.filter(), "", "F"),
                action("show-everything", () -> model.filterProperty().set(EventFilter.ALL), ""));
        panels = IntStream.range(0, AppearanceModel.PANELS.size())
                .mapToObj(place -> panel(place, outside.panel()))
                .toList();
        other = List.of(
                action("open", outside.open(), "", "Shortcut+O"),
                action("open-folder", outside.openFolder(), "", "Shortcut+Shift+O"),
                action("library", outside.library(), "", "Shortcut+L"),
                action("previous-match", outside.previousMatch(), "", "Shortcut+Page Up"),
                action("next-match", outside.nextMatch(), "", "Shortcut+Page Down"),
                action("save-copy", outside.saveCopy(), "", "Shortcut+S"),
                action("export-picture", outside.export(), "", "E"),
                action("copy", outside.copy(), "", "Shortcut+C"),
                action("deselect", model::clearSelection, "", "Esc"),
                action("spoiler-free", () -> toggle(model.telling().spoilerFreeProperty()), "", "Shift+S"),
                action("keys", outside.keys(), "?", "F1"),
                action("about", outside.about(), ""),
                action("quit", outside.quit(), "", "Shortcut+Q"));
    }

    public List<Action> playing() {
        return playing;
    }

    public List<Action> moving() {
        return moving;
    }

    public List<Action> viewing() {
        return viewing;
    }

    public List<Action> panels() {
        return panels;
    }

    public List<Action> other() {
        return other;
    }

    Stream<Action> all() {
        return Stream.of(playing, moving, viewing, panels, other).flatMap(List::stream);
    }

    public Action named(String id) {
        return all().filter(action -> action.id().equals(id)).findFirst().orElseThrow();
    }

    private static void toggle(BooleanProperty property) {
        property.set(!property.get());
    }

    /** Named as its tab is; the keys count the tabs. */
    private Action panel(int place, Consumer<String> show) {
        String panel = AppearanceModel.PANELS.get(place);
        KeyCombination key = WrittenKey.digit(place + 1);
        return new Action("panel-" + panel, words.of("panel." + panel), List.of(key), "", () -> show.accept(panel));
    }

    private Action action(String id, Runnable deed, String letters, String... keys) {
        List<KeyCombination> combinations = Stream.of(keys)
                .<KeyCombination>map(key -> WrittenKey.of(key, words))
                .toList();
        return new Action(id, words.of("action." + id), combinations, letters, deed);
    }
}
