package matchline.ui.timeline;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import matchline.chart.TimelineChart;
import matchline.chart.TimelineOptions;
import matchline.chart.TimelinePicture;
import matchline.chart.geometry.AxisRange;
import matchline.chart.geometry.Frame;
import matchline.chart.words.Words;
import matchline.model.MatchEvent;
import matchline.model.Moment;
import matchline.model.Quote;
import matchline.ui.drawing.NodePainter;
import matchline.ui.viewmodel.AppearanceModel;
import matchline.ui.viewmodel.MatchViewModel;
import matchline.ui.viewmodel.MomentWords;
import matchline.ui.viewmodel.ZoomModel;

/**
 * The picture of the match with the playhead on it. It is drawn anew only when its size, look, scale or filter changes;
 * moving the playhead or the view moves nodes.
 */
public final class TimelineView extends Region {
    /** Above the picture, for the bubbles of playhead and pointer. */
    private static final double STRIP = 34;

    private final MatchViewModel model;
    private final AppearanceModel appearance;
    private final MomentWords words;
    private final PictureOrders orders;
    private final PictureLayers layers;
    private final HoverLine hover = new HoverLine();
    private final Playhead playhead;
    private final ReadingLayer readings;
    private final DetailsCard details;
    private final ReadOnlyObjectWrapper<Optional<TimelinePicture>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean stale = true;

    public TimelineView(
            MatchViewModel model,
            AppearanceModel appearance,
            TimelineChart chart,
            NodePainter painter,
            DetailsCard details,
            Executor background,
            Words words) {
        this.model = model;
        this.appearance = appearance;
        this.words = new MomentWords(words);
        this.orders = new PictureOrders(chart, background, TimelineView::onToolkit, this::show);
        this.layers = new PictureLayers(painter, STRIP);
        this.playhead = new Playhead(model, words);
        this.readings = new ReadingLayer(painter);
        this.details = details;
        createView();
        listen();
    }

    private void createView() {
        setId("timeline");
        getStyleClass().add("timeline");
        setMinSize(360, 240);
        readings.setLayoutY(STRIP);
        getChildren().setAll(layers.back());
        getChildren().addAll(readings, hover, playhead, layers.front(), details);
    }

    private void listen() {
        new TimelineMouse(this, model).listen();
        new TimelineGestures(this, model.zoom()).listen();
        widthProperty().subscribe(_ -> drawAnew());
        heightProperty().subscribe(_ -> drawAnew());
        model.matchProperty().subscribe(_ -> drawAnew());
        model.filterProperty().subscribe(_ -> drawAnew());
        appearance.themeProperty().subscribe(_ -> drawAnew());
        model.zoom().rangeProperty().subscribe(_ -> showRange());
        model.zoom().followingProperty().subscribe(_ -> follow());
        model.playheadProperty().subscribe(_ -> {
            follow();
            movePlayhead();
        });
        model.selectionProperty().subscribe(_ -> showDetails());
        model.quoteProperty().subscribe(_ -> showDetails());
    }

    /** The picture that is shown; none before there is room for it. */
    public ReadOnlyObjectProperty<Optional<TimelinePicture>> pictureProperty() {
        return shown.getReadOnlyProperty();
    }

    private Optional<TimelinePicture> picture() {
        return shown.get();
    }

    private Optional<SeenAxis> axis() {
        return picture().map(drawn -> new SeenAxis(drawn, model.zoom().range()));
    }

    IncidentLayer incidents() {
        return layers.incidents();
    }

    Playhead playhead() {
        return playhead;
    }

    /** Where the axis is seen, in this view. */
    Optional<Frame> plot() {
        return picture().map(drawn -> {
            Frame plot = drawn.plot();
            return new Frame(plot.x(), STRIP + plot.y(), plot.width(), plot.height());
        });
    }

    /** The moment at a place of this view; beyond the plot one that is out of view. */
    public Moment momentAt(double x) {
        return axis().map(axis -> axis.momentAt(x)).orElse(model.playhead());
    }

    /** The place of a moment in this view. */
    public double placeOf(Moment moment) {
        return axis().map(axis -> axis.placeOf(moment)).orElse(0.0);
    }

    /** Where the playhead is on the axis, as a share of it. */
    public double shareOfPlayhead() {
        return picture().map(drawn -> drawn.share(model.playhead())).orElse(0.0);
    }

    /** Shows the hair-line at a place of this view. */
    void hoverAt(double x) {
        plot().ifPresent(plot -> {
            Moment moment = momentAt(Math.clamp(x, plot.x(), plot.right()));
            String label = words.label(moment, model.match().clock());
            hover.setText(model.scoreAt(moment)
                    .filter(_ -> !moment.isAfter(model.telling().furthest()))
                    .map(score -> label + "   " + score)
                    .orElse(label));
            double place = Math.clamp(placeOf(moment), plot.x(), plot.right());
            hover.place(place, playhead, getWidth(), plot.y(), plot.bottom(), textsAcross(place));
            hover.setVisible(true);
        });
    }

    void endHover() {
        hover.setVisible(false);
    }

    @Override
    protected void layoutChildren() {
        if (stale && getWidth() >= getMinWidth() && getHeight() >= getMinHeight()) {
            stale = false;
            order();
        }
    }

    private void drawAnew() {
        stale = true;
        requestLayout();
    }

    private void order() {
        AxisRange range = model.zoom().range();
        orders.order(
                model.match(),
                new TimelineOptions(
                        appearance.theme(),
                        getWidth(),
                        getHeight() - STRIP,
                        range,
                        model.filterProperty().get(),
                        Optional.of(model.telling().until())));
    }

    private void show(TimelinePicture drawn) {
        layers.show(drawn, model.match(), getWidth(), appearance.theme().ground());
        shown.set(Optional.of(drawn));
        axis().ifPresent(this::scroll);
    }

    /** Shows another part of the axis: moves what is drawn, and has drawn what is not. */
    private void showRange() {
        axis().ifPresent(axis -> {
            if (axis.isOutdated()) {
                drawAnew();
            }
            scroll(axis);
        });
    }

    private void scroll(SeenAxis axis) {
        layers.scroll(axis, getWidth());
        endHover();
        movePlayhead();
        showDetails();
    }

    private void follow() {
        ZoomModel zoom = model.zoom();
        if (picture().isPresent() && zoom.isFollowing() && !zoom.range().isWhole()) {
            if (model.playingProperty().get()) {
                zoom.advance(shareOfPlayhead(), appearance.motion());
            } else {
                zoom.reveal(shareOfPlayhead());
            }
        }
    }

    private void movePlayhead() {
        picture().ifPresent(drawn -> {
            double x = placeOf(model.playhead());
            boolean atEnd = model.playhead().equals(model.match().clock().last());
            layers.dimAfter(model.playhead(), atEnd ? Double.POSITIVE_INFINITY : x);
            plot().ifPresent(plot -> {
                playhead.place(x, plot, getWidth(), textsAcross(x));
                readings.setVisible(playhead.isInView());
            });
            readings.show(drawn.readings().at(model.playhead()), x);
        });
    }

    private void showDetails() {
        Optional<String> id = model.selectionProperty()
                .get()
                .map(MatchEvent::id)
                .or(() -> model.quoteProperty().get().map(Quote::id));
        details.showBeside(id.flatMap(layers::find).orElse(playhead), this);
    }

    private List<Bounds> textsAcross(double x) {
        return layers.textsAcross(x, axis().map(SeenAxis::offset).orElse(0.0));
    }

    private static void onToolkit(Runnable task) {
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
    }
}
