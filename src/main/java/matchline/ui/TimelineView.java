package matchline.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import matchline.chart.TimelineChart;
import matchline.chart.TimelinePicture;
import matchline.chart.Words;
import matchline.chart.drawing.Mark;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.Moment;
import matchline.model.Quote;
import matchline.ui.viewmodel.AppearanceModel;
import matchline.ui.viewmodel.MatchViewModel;

/** The picture of the match with the playhead on it. The picture is drawn anew only when its size or look changes. */
final class TimelineView extends Region {
    /** Above the picture, for the bubbles of playhead and pointer. */
    private static final double STRIP = 34;

    private final MatchViewModel model;
    private final AppearanceModel appearance;
    private final TimelineChart chart;
    private final NodePainter painter;
    private final MomentWords words;
    private final Group ground = new Group();
    private final Rectangle veil = new Rectangle();
    private final IncidentLayer incidents = new IncidentLayer();
    private final HoverLine hover = new HoverLine();
    private final Playhead playhead;
    private final DetailsCard details;
    private Optional<TimelinePicture> picture = Optional.empty();
    private TextPlaces texts = TextPlaces.of();
    private boolean stale = true;

    TimelineView(
            MatchViewModel model,
            AppearanceModel appearance,
            TimelineChart chart,
            NodePainter painter,
            DetailsCard details,
            Words words) {
        this.model = model;
        this.appearance = appearance;
        this.chart = chart;
        this.painter = painter;
        this.words = new MomentWords(words);
        this.playhead = new Playhead(model, words);
        this.details = details;
        createView();
        listen();
    }

    private void createView() {
        setId("timeline");
        getStyleClass().add("timeline");
        setMinSize(360, 260);
        veil.getStyleClass().add("veil");
        veil.setMouseTransparent(true);
        for (Node layer : List.of(ground, veil, incidents)) {
            layer.setManaged(false);
            layer.setLayoutY(STRIP);
        }
        getChildren().setAll(ground, veil, hover, playhead, incidents, details);
    }

    private void listen() {
        new TimelineMouse(this, model).listen();
        widthProperty().subscribe(_ -> drawAnew());
        heightProperty().subscribe(_ -> drawAnew());
        model.matchProperty().subscribe(_ -> drawAnew());
        appearance.themeProperty().subscribe(_ -> drawAnew());
        model.playheadProperty().subscribe(_ -> movePlayhead());
        model.selectionProperty().subscribe(_ -> showDetails());
        model.quoteProperty().subscribe(_ -> showDetails());
    }

    IncidentLayer incidents() {
        return incidents;
    }

    Playhead playhead() {
        return playhead;
    }

    /** The moment at a place of this view. */
    Moment momentAt(double x) {
        return picture.map(drawn -> drawn.scale().moment(x)).orElse(model.playhead());
    }

    /** The place of a moment in this view. */
    double placeOf(Moment moment) {
        return picture.map(drawn -> drawn.scale().x(moment)).orElse(0.0);
    }

    /** Shows the hair-line at a place of this view. */
    void hoverAt(double x) {
        picture.ifPresent(drawn -> {
            Moment moment = drawn.scale().moment(x);
            String label = words.label(moment, model.match().clock());
            boolean told = !moment.isAfter(model.furthest());
            hover.setText(told ? label + "   " + model.stateAt(moment).score() : label);
            double place = drawn.scale().x(moment);
            hover.place(place, playhead, getWidth(), STRIP + drawn.top(), STRIP + drawn.bottom(), texts.across(place));
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
            draw();
        }
    }

    private void drawAnew() {
        stale = true;
        requestLayout();
    }

    private void draw() {
        Match match = model.match();
        TimelinePicture drawn = chart.layout(match, appearance.theme(), getWidth(), getHeight() - STRIP);
        Map<String, Moment> moments = momentsOf(match);
        Predicate<Mark> incident = mark -> mark instanceof Mark.Group group && moments.containsKey(group.id());
        picture = Optional.of(drawn);
        ground.getChildren().setAll(painter.nodesFor(only(drawn, incident.negate())));
        incidents.show(painter.nodesFor(only(drawn, incident)), moments);
        texts = TextPlaces.of(ground, incidents);
        veil.setFill(NodePainter.color(appearance.theme().ground()));
        veil.setY(drawn.top());
        veil.setHeight(drawn.bottom() - drawn.top());
        endHover();
        movePlayhead();
        showDetails();
    }

    private void movePlayhead() {
        picture.ifPresent(drawn -> {
            double x = drawn.scale().x(model.playhead());
            veil.setX(x);
            veil.setWidth(Math.max(0, getWidth() - x));
            playhead.place(x, getWidth(), STRIP + drawn.top(), STRIP + drawn.bottom(), texts.across(x));
            incidents.moveTo(model.playhead());
        });
    }

    private void showDetails() {
        Optional<String> id = model.selectionProperty()
                .get()
                .map(MatchEvent::id)
                .or(() -> model.quoteProperty().get().map(Quote::id));
        details.showBeside(id.flatMap(incidents::find).orElse(playhead), this);
    }

    private static Map<String, Moment> momentsOf(Match match) {
        Map<String, Moment> moments = new HashMap<>();
        match.events().forEach(event -> moments.put(event.id(), event.moment()));
        for (Quote quote : match.press().quotes()) {
            moments.put(quote.id(), quote.moment().orElse(match.clock().last()));
        }
        return moments;
    }

    private static List<Mark> only(TimelinePicture drawn, Predicate<Mark> wanted) {
        return drawn.drawing().marks().stream().filter(wanted).toList();
    }
}
