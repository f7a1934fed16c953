package matchline.ui.timeline;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import matchline.chart.OverviewChart;
import matchline.chart.TimelinePicture;
import matchline.chart.geometry.AxisRange;
import matchline.chart.geometry.Frame;
import matchline.chart.geometry.TimeScale;
import matchline.chart.words.Words;
import matchline.ui.drawing.NodePainter;
import matchline.ui.viewmodel.AppearanceModel;
import matchline.ui.viewmodel.MatchViewModel;
import matchline.ui.viewmodel.MomentWords;
import matchline.ui.viewmodel.ZoomModel;
import org.controlsfx.control.RangeSlider;

/**
 * A small picture of the whole match under the timeline, and over it the part that is in view, to be moved and drawn with
 * the mouse; its ends are moved with the keys too.
 */
public final class OverviewStrip extends Region {
    private static final double HEIGHT = 26;

    /** As wide as the style sheet has them: between their middles the slider measures. */
    private static final double THUMB = 10;

    private final MatchViewModel model;
    private final AppearanceModel appearance;
    private final TimelineView timeline;
    private final OverviewChart chart;
    private final NodePainter painter;
    private final Group picture = new Group();
    private final Rectangle playhead = new Rectangle(2, HEIGHT);
    private final RangeSlider slider = new RangeSlider(0, 1, 0, 1);
    private final RangeEnd from;
    private final RangeEnd to;
    private boolean shown;
    private boolean moved;

    public OverviewStrip(
            MatchViewModel model,
            AppearanceModel appearance,
            TimelineView timeline,
            OverviewChart chart,
            NodePainter painter,
            Words words) {
        this.model = model;
        this.appearance = appearance;
        this.timeline = timeline;
        this.chart = chart;
        this.painter = painter;
        MomentWords moments = new MomentWords(words);
        ZoomModel zoom = model.zoom();
        this.from = new RangeEnd(
                "view-from",
                words.of("overview.from"),
                () -> zoom.range().from(),
                zoom::beginAt,
                () -> spoken(zoom.range().from(), moments));
        this.to = new RangeEnd(
                "view-to",
                words.of("overview.to"),
                () -> zoom.range().to(),
                zoom::endAt,
                () -> spoken(zoom.range().to(), moments));
        createView(words);
        listen();
    }

    private void createView(Words words) {
        setId("overview");
        getStyleClass().add("overview");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        picture.setManaged(false);
        picture.setMouseTransparent(true);
        playhead.getStyleClass().add("now");
        playhead.setManaged(false);
        playhead.setMouseTransparent(true);
        slider.setId("zoom");
        slider.setAccessibleText(words.of("overview.name"));
        slider.setManaged(false);
        slider.setFocusTraversable(false);
        slider.skinProperty()
                .subscribe(_ -> slider.getChildrenUnmodifiable().forEach(part -> part.setFocusTraversable(false)));
        getChildren().setAll(picture, slider, playhead, from, to);
    }

    private void listen() {
        timeline.pictureProperty().subscribe(this::draw);
        model.playheadProperty().subscribe(_ -> movePlayhead());
        model.zoom().rangeProperty().subscribe(this::show);
        slider.lowValueProperty().subscribe(_ -> take());
        slider.highValueProperty().subscribe(_ -> take());
        slider.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    }

    private void draw(Optional<TimelinePicture> drawn) {
        drawn.ifPresent(found -> {
            Frame plot = found.plot();
            double axis = found.scale().end() - found.scale().start();
            double gap = found.scale().gap() * plot.width() / axis;
            TimeScale scale = new TimeScale(found.scale().clock(), plot.x(), plot.right(), gap);
            picture.getChildren()
                    .setAll(painter.nodesFor(chart.layout(
                            model.match(),
                            model.telling().until(),
                            appearance.theme(),
                            model.filterProperty().get(),
                            scale,
                            HEIGHT)));
            slider.resizeRelocate(plot.x() - THUMB / 2, 0, plot.width() + THUMB, HEIGHT);
            movePlayhead();
            placeEnds();
        });
    }

    private void movePlayhead() {
        timeline.pictureProperty().get().ifPresent(drawn -> {
            Frame plot = drawn.plot();
            playhead.setTranslateX(Math.round(plot.x() + timeline.shareOfPlayhead() * plot.width()) - 1);
        });
    }

    /** The slider keeps its ends apart, so the one that makes room goes first. */
    private void show(AxisRange range) {
        shown = true;
        if (range.from() > slider.getHighValue()) {
            slider.setHighValue(range.to());
            slider.setLowValue(range.from());
        } else {
            slider.setLowValue(range.from());
            slider.setHighValue(range.to());
        }
        shown = false;
        placeEnds();
        from.moved();
        to.moved();
    }

    /** Over the thumbs of the slider. */
    private void placeEnds() {
        double length = slider.getWidth() - THUMB;
        AxisRange range = model.zoom().range();
        from.resizeRelocate(slider.getLayoutX() + range.from() * length, 0, THUMB, HEIGHT);
        to.resizeRelocate(slider.getLayoutX() + range.to() * length, 0, THUMB, HEIGHT);
    }

    private String spoken(double share, MomentWords moments) {
        return timeline.pictureProperty()
                .get()
                .map(drawn -> moments.spoken(drawn.moment(share), model.match().clock()))
                .orElse("");
    }

    /** Both ends move one after the other when the part between them is dragged: they are taken together. */
    private void take() {
        if (shown || moved) {
            return;
        }
        moved = true;
        Platform.runLater(() -> {
            moved = false;
            model.zoom().show(AxisRange.from(slider.getLowValue(), slider.getHighValue() - slider.getLowValue()));
        });
    }

    /** A press beside the part in view brings that place into view; nothing is stretched by it. */
    private void press(MouseEvent event) {
        double share = (event.getX() - THUMB / 2) / (slider.getWidth() - THUMB);
        AxisRange range = model.zoom().range();
        double thumb = THUMB / slider.getWidth();
        if (share < range.from() - thumb || share > range.to() + thumb) {
            event.consume();
            model.zoom().show(AxisRange.from(share - range.length() / 2, range.length()));
        }
    }
}
