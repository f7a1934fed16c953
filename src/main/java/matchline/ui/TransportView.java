package matchline.ui;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import matchline.chart.words.Words;
import matchline.model.WrittenName;
import matchline.ui.action.Action;
import matchline.ui.action.Actions;
import matchline.ui.control.Icon;
import matchline.ui.control.Island;
import matchline.ui.control.LateTooltip;
import matchline.ui.viewmodel.MatchViewModel;
import matchline.ui.viewmodel.MomentWords;
import matchline.ui.viewmodel.Speed;
import org.controlsfx.control.SegmentedButton;

/** The buttons under the timeline: play, step, speed, go to a time, export. */
final class TransportView extends HBox {
    private final MatchViewModel model;
    private final Actions actions;
    private final Words words;
    private final MomentWords moments;
    private final Node playIcon = Icon.PLAY.node();
    private final Node pauseIcon = Icon.PAUSE.node();
    private final Button play;
    private final Label time = new Label();
    private final Island clock = new Island(time);
    private final Map<Speed, ToggleButton> speeds = new EnumMap<>(Speed.class);
    private final SegmentedButton speedButtons = new SegmentedButton();
    private final Button speedNow = new Button();
    private final FilterView filter;
    private final GoToField goTo;
    private final Button export = new Button();
    private double enough;

    TransportView(MatchViewModel model, Actions actions, GoToField goTo, FilterView filter, Words words) {
        this.model = model;
        this.actions = actions;
        this.moments = new MomentWords(words);
        this.play = button(actions.named("play"), playIcon);
        this.filter = filter;
        this.goTo = goTo;
        this.words = words;
        createView();
        listen();
    }

    private void createView() {
        setId("transport");
        getStyleClass().add("transport");
        play.getStyleClass().add("play");
        time.setId("transport-time");
        time.getStyleClass().add("time");
        Action exporting = actions.named("export-picture");
        export.setText(words.of("transport.export"));
        export.setGraphic(Icon.EXPORT.node());
        export.setId("export");
        export.getStyleClass().add("accent");
        export.setMinWidth(USE_PREF_SIZE);
        LateTooltip.on(export, exporting.nameWithKeys());
        export.setOnAction(_ -> exporting.run());
        HBox steps = new HBox(
                button(actions.named("start"), Icon.START.node()),
                button(actions.named("previous-event"), Icon.PREVIOUS.node()),
                play,
                button(actions.named("next-event"), Icon.NEXT.node()),
                button(actions.named("end"), Icon.END.node()));
        steps.getStyleClass().add("steps");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0); // else it would keep the window too wide for it ever to become narrow
        createSpeeds();
        getChildren().setAll(steps, clock, speedButtons, speedNow, space, filter, goTo, export);
    }

    private void listen() {
        model.playingProperty().subscribe(playing -> play.setGraphic(playing ? pauseIcon : playIcon));
        model.playheadProperty()
                .subscribe(playhead ->
                        time.setText(moments.label(playhead, model.match().clock())));
        model.pace().speedProperty().subscribe(speed -> {
            speeds.get(speed).setSelected(true);
            speedNow.setText(shortName(speed));
            speedNow.setAccessibleText(words.of("transport.speed.spoken", name(speed)));
        });
    }

    /** How much is enough depends on the language. */
    @Override
    protected void layoutChildren() {
        if (speedButtons.isVisible()) {
            enough = computeMinWidth(-1);
        }
        makeRoom(getWidth() >= enough);
        super.layoutChildren();
    }

    /** In a narrow window the time is read from the playhead, one button goes from speed to speed, and that to export is its sign. */
    private void makeRoom(boolean wide) {
        speedButtons.setVisible(wide);
        clock.setVisible(wide);
        clock.setManaged(wide);
        export.setContentDisplay(wide ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
    }

    private void createSpeeds() {
        speedButtons.setId("speeds");
        for (Speed speed : Speed.values()) {
            ToggleButton button = new ToggleButton(shortName(speed));
            button.setId("speed-" + WrittenName.of(speed));
            button.setMinWidth(USE_PREF_SIZE);
            button.setAccessibleText(words.of("transport.speed.spoken", name(speed)));
            LateTooltip.on(button, name(speed));
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.pace().speedProperty().set(speed);
            });
            speeds.put(speed, button);
            speedButtons.getButtons().add(button);
        }
        speedButtons.setMinWidth(USE_PREF_SIZE);
        speedButtons.managedProperty().bind(speedButtons.visibleProperty());
        speedNow.setId("speed");
        speedNow.setMinWidth(USE_PREF_SIZE);
        speedNow.setOnAction(_ -> model.pace().next());
        LateTooltip.on(speedNow, words.of("transport.speed.next"));
        speedNow.visibleProperty().bind(speedButtons.visibleProperty().not());
        speedNow.managedProperty().bind(speedNow.visibleProperty());
    }

    private String shortName(Speed speed) {
        return words.of("transport.speed." + WrittenName.of(speed));
    }

    /** How fast that is, in words. */
    private String name(Speed speed) {
        return words.of("transport.speed." + WrittenName.of(speed) + ".spoken");
    }

    private static Button button(Action action, Node icon) {
        Button button = new Button("", icon);
        button.setId(action.id());
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(action.name());
        LateTooltip.on(button, action.nameWithKeys());
        button.setOnAction(_ -> action.run());
        return button;
    }
}
