package matchline.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import matchline.chart.words.EventWords;
import matchline.chart.words.Words;
import matchline.model.Source;
import matchline.ui.control.Icon;
import matchline.ui.control.Wrapping;
import matchline.ui.system.DocumentOpener;
import matchline.ui.viewmodel.MatchViewModel;

/** A card beside the selected event or quote: what happened or was said, and who says so. */
public final class DetailsCard extends VBox {
    private static final double WIDTH = 320;
    private static final double APART = 12;

    /** What the card's padding leaves. */
    private static final double LINE = WIDTH - 36;

    private final MatchViewModel model;
    private final EventWords events;
    private final Words words;
    private final DocumentOpener opener;
    private final Label kicker = label("kicker");
    private final Label headline = label("headline");
    private final VBox body = new VBox();
    private final Button close = new Button("", Icon.CLOSE.node());

    public DetailsCard(MatchViewModel model, EventWords events, Words words, DocumentOpener opener) {
        this.model = model;
        this.events = events;
        this.words = words;
        this.opener = opener;
        createView();
        listen();
    }

    /** Stands beside the node, within the view; hidden if nothing is selected. */
    void showBeside(Node anchor, Region view) {
        setVisible(content().isPresent());
        if (!isVisible()) {
            return;
        }
        Bounds place = view.sceneToLocal(anchor.localToScene(anchor.getBoundsInLocal()));
        double height = prefHeight(WIDTH);
        boolean roomRight = place.getMaxX() + APART + WIDTH <= view.getWidth();
        double x = roomRight ? place.getMaxX() + APART : place.getMinX() - APART - WIDTH;
        double y = place.getCenterY() - height / 2;
        resizeRelocate(
                Math.round(Math.clamp(x, 0, Math.max(0, view.getWidth() - WIDTH))),
                Math.round(Math.clamp(y, 0, Math.max(0, view.getHeight() - height))),
                WIDTH,
                height);
    }

    private void createView() {
        setId("details");
        getStyleClass().add("details");
        setManaged(false);
        setVisible(false);
        Wrapping.wrap(headline);
        close.setId("details-close");
        close.getStyleClass().addAll("flat", "button-icon");
        close.setAccessibleText(words.of("close"));
        HBox top = new HBox(kicker, headline, close);
        top.getStyleClass().add("top");
        HBox.setHgrow(headline, Priority.ALWAYS);
        headline.setMaxWidth(Double.MAX_VALUE);
        kicker.setMinWidth(USE_PREF_SIZE);
        body.getStyleClass().add("body");
        getChildren().setAll(top, body);
    }

    private void listen() {
        close.setOnAction(_ -> model.clearSelection());
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        model.selectionProperty().subscribe(_ -> content().ifPresent(this::show));
        model.quoteProperty().subscribe(_ -> content().ifPresent(this::show));
    }

    private Optional<Details> content() {
        return model.selectionProperty()
                .get()
                .map(event -> Details.of(event, model.match(), events, words))
                .or(() -> model.quoteProperty().get().map(quote -> Details.of(quote, model.match(), words)));
    }

    private void show(Details shown) {
        kicker.setText(shown.kicker());
        kicker.setVisible(!shown.kicker().isEmpty());
        kicker.setManaged(kicker.isVisible());
        headline.setText(shown.headline());
        List<Node> parts = new ArrayList<>();
        shown.texts().forEach(text -> parts.add(paragraph(text, "text")));
        shown.also().forEach(text -> parts.add(paragraph(words.of("details.also", text), "also")));
        if (!shown.sources().isEmpty()) {
            FlowPane sources = new FlowPane();
            sources.getStyleClass().add("sources");
            sources.setPrefWrapLength(LINE);
            sources.setMinWidth(0); // else the longest title widens all of the card's text
            shown.sources().forEach(source -> sources.getChildren().add(link(source)));
            parts.add(sources);
        }
        body.getChildren().setAll(parts);
        body.setManaged(!parts.isEmpty());
        applyCss();
    }

    private Labeled link(Source source) {
        Labeled title = source.address().isEmpty() ? paragraph(source.title(), "source") : hyperlink(source);
        title.setMaxWidth(LINE);
        return title;
    }

    private Hyperlink hyperlink(Source source) {
        Hyperlink link = new Hyperlink(source.title());
        Wrapping.wrap(link);
        link.setOnAction(_ -> opener.open(source.address()));
        return link;
    }

    private static Label paragraph(String text, String styleClass) {
        Label paragraph = label(styleClass);
        paragraph.setText(text);
        Wrapping.wrap(paragraph);
        return paragraph;
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }
}
