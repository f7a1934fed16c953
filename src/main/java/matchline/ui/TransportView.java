package matchline.ui;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import matchline.chart.Words;
import matchline.ui.viewmodel.MatchViewModel;
import matchline.ui.viewmodel.MatchViewModel.Speed;
import org.controlsfx.control.SegmentedButton;

/** The buttons under the timeline: play, step, speed, go to a time, export. */
final class TransportView extends HBox {
    private static final double ENOUGH = 800;

    private final MatchViewModel model;
    private final Actions actions;
    private final MomentWords moments;
    private final Node playIcon = Icon.PLAY.node();
    private final Node pauseIcon = Icon.PAUSE.node();
    private final Button play;
    private final Label time = new Label();
    private final Map<Speed, ToggleButton> speeds = new EnumMap<>(Speed.class);
    private final GoToField goTo;
    private final Button export = new Button();

    TransportView(MatchViewModel model, Actions actions, GoToField goTo, Words words) {
        this.model = model;
        this.actions = actions;
        this.moments = new MomentWords(words);
        this.play = button(actions.named("play"), playIcon);
        this.goTo = goTo;
        createView(words);
        listen();
    }

    private void createView(Words words) {
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
        export.setTooltip(new Tooltip(exporting.nameWithKeys()));
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
        getChildren().setAll(steps, time, speedButtons(words), space, goTo, export);
    }

    private void listen() {
        widthProperty().subscribe(width -> makeRoom(width.doubleValue() >= ENOUGH));
        model.playingProperty().subscribe(playing -> play.setGraphic(playing ? pauseIcon : playIcon));
        model.playheadProperty()
                .subscribe(playhead ->
                        time.setText(moments.label(playhead, model.match().clock())));
        model.speedProperty().subscribe(speed -> speeds.get(speed).setSelected(true));
    }

    /** In a narrow window the time is read from the playhead, and the export button is its sign. */
    private void makeRoom(boolean enough) {
        time.setVisible(enough);
        time.setManaged(enough);
        export.setContentDisplay(enough ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
    }

    private SegmentedButton speedButtons(Words words) {
        SegmentedButton segments = new SegmentedButton();
        segments.setId("speeds");
        for (Speed speed : Speed.values()) {
            ToggleButton button = new ToggleButton(words.of("transport.speed", speed.factor()));
            button.setId("speed-" + speed.factor());
            button.setMinWidth(USE_PREF_SIZE);
            button.setAccessibleText(words.of("transport.speed.spoken", speed.factor()));
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.speedProperty().set(speed);
            });
            speeds.put(speed, button);
            segments.getButtons().add(button);
        }
        segments.setMinWidth(USE_PREF_SIZE);
        return segments;
    }

    private static Button button(Action action, Node icon) {
        Button button = new Button("", icon);
        button.setId(action.id());
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(action.name());
        button.setTooltip(new Tooltip(action.nameWithKeys()));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
