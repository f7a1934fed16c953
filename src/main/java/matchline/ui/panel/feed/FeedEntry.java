package matchline.ui.panel.feed;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import matchline.analysis.Involved;
import matchline.chart.words.EventWords;
import matchline.chart.words.Words;
import matchline.model.Citations;
import matchline.model.Goal;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.Player;
import matchline.model.Score;
import matchline.model.Side;
import matchline.ui.panel.EventIcon;
import matchline.ui.panel.Labels;
import matchline.ui.panel.Sources;

/**
 * How a line of the feed looks: bar, minute, drawing, headline and score; unfolded also who says so and who does not. Lines
 * light up and are recycled while the playhead moves: what changes then are pseudo-classes and properties, for new style
 * classes have all of it styled anew.
 */
final class FeedEntry extends HBox {
    /** Shows the card of a player beside a node that stands for him. */
    interface PlayerOpener {
        void open(Side side, Player player, Node beside);
    }

    private static final double AHEAD = 0.45;

    private static final PseudoClass HOME = PseudoClass.getPseudoClass("home");
    private static final PseudoClass AWAY = PseudoClass.getPseudoClass("away");
    private static final PseudoClass GOAL = PseudoClass.getPseudoClass("goal");
    private static final PseudoClass WHISTLE = PseudoClass.getPseudoClass("whistle");
    private static final PseudoClass STARTS = PseudoClass.getPseudoClass("starts");
    private static final PseudoClass ENDS = PseudoClass.getPseudoClass("ends");

    private final Words words;
    private final EventWords eventWords;
    private final PlayerOpener openPlayer;
    private final Region light = new Region();
    private final Region bar = new Region();
    private final Label minute = Labels.plain("", "minute");
    private final Region thread = new Region();
    private final StackPane drawing = new StackPane();
    private final Label headline = Labels.wrapped("", "headline");
    private final Label score = Labels.plain("", "chip", "score");
    private final Label detail = Labels.goneIfEmpty(Labels.wrapped("", "detail"));
    private final Label text = Labels.goneIfEmpty(Labels.wrapped("", "text"));
    private final VBox unfolded = new VBox();
    private Object drawn = "";

    /** @param openPlayer shows the card of a player beside his name */
    FeedEntry(Words words, EventWords eventWords, PlayerOpener openPlayer) {
        this.words = words;
        this.eventWords = eventWords;
        this.openPlayer = openPlayer;
        createView();
    }

    void show(FeedLine line, Match match, boolean open) {
        score.setText(line.score().map(Score::toString).orElse(""));
        switch (line) {
            case FeedLine.Whistle whistle -> showWhistle(whistle);
            case FeedLine.Told told -> showEvent(told, match, open);
        }
        unfolded.setVisible(!unfolded.getChildren().isEmpty());
        setAccessibleText(Stream.of(minute, headline, score, detail, text)
                .map(Label::getText)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", ")));
    }

    private void createView() {
        getStyleClass().add("entry");
        light.getStyleClass().add("light");
        light.setManaged(false);
        light.setVisible(false);
        bar.getStyleClass().add("bar");
        thread.getStyleClass().add("thread");
        drawing.getStyleClass().add("drawing");
        unfolded.getStyleClass().add("unfolded");
        unfolded.managedProperty().bind(unfolded.visibleProperty());
        Labels.goneIfEmpty(score);
        HBox first = new HBox(headline, score);
        first.getStyleClass().add("first");
        HBox.setHgrow(headline, Priority.ALWAYS);
        headline.setMaxWidth(Double.MAX_VALUE);
        VBox body = new VBox(first, detail, text, unfolded);
        body.getStyleClass().add("body");
        HBox.setHgrow(body, Priority.ALWAYS);
        StackPane track = new StackPane(thread, drawing);
        track.getStyleClass().add("track");
        getChildren().setAll(light, bar, minute, track, body);
    }

    /** Lights the line up, or dims what lies ahead. */
    void light(boolean now, boolean ahead) {
        light.setVisible(now);
        setOpacity(ahead ? AHEAD : 1);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        light.resize(getWidth(), getHeight());
    }

    private void showWhistle(FeedLine.Whistle whistle) {
        style(Optional.empty(), false, true);
        thread(FeedLine.Thread.NONE);
        minute.setText("");
        draw("whistle", EventIcon::whistle);
        headline.setText(whistle.title());
        detail.setText("");
        text.setText("");
        unfolded.getChildren().clear();
    }

    private void showEvent(FeedLine.Told told, Match match, boolean open) {
        MatchEvent event = told.event();
        style(event.belongsTo(), event instanceof Goal, false);
        thread(told.thread());
        minute.setText(eventWords.minute(event.moment()));
        draw(EventIcon.look(event), () -> EventIcon.of(event, words));
        headline.setText(sentence(eventWords.headline(event, match)));
        String story = event.occurrence().text();
        text.setText(story.equals(headline.getText()) ? "" : story);
        detail.setText(story.isEmpty() ? eventWords.addition(event) : "");
        unfolded.getChildren().clear();
        if (open) {
            unfoldPlayers(event, match);
            unfold(event.occurrence().citations(), match);
        }
    }

    private void style(Optional<Side> side, boolean goal, boolean whistle) {
        pseudoClassStateChanged(HOME, side.equals(Optional.of(Side.HOME)));
        pseudoClassStateChanged(AWAY, side.equals(Optional.of(Side.AWAY)));
        pseudoClassStateChanged(GOAL, goal);
        pseudoClassStateChanged(WHISTLE, whistle);
    }

    private void thread(FeedLine.Thread part) {
        thread.setVisible(part != FeedLine.Thread.NONE);
        thread.pseudoClassStateChanged(STARTS, part == FeedLine.Thread.STARTS);
        thread.pseudoClassStateChanged(ENDS, part == FeedLine.Thread.ENDS);
    }

    private void draw(Object look, Supplier<EventIcon> icon) {
        if (!look.equals(drawn)) {
            drawn = look;
            drawing.getChildren().setAll(icon.get());
        }
    }

    private String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(words.locale()) + text.substring(1);
    }

    /** Those of the team sheets who had a part in it. */
    private void unfoldPlayers(MatchEvent event, Match match) {
        FlowPane players = new FlowPane();
        players.getStyleClass().add("players");
        for (Player player : Involved.in(event)) {
            sideOf(player, match).ifPresent(side -> {
                Hyperlink name = new Hyperlink(player.name());
                name.setOnAction(_ -> openPlayer.open(side, player, name));
                players.getChildren().add(name);
            });
        }
        if (!players.getChildren().isEmpty()) {
            unfolded.getChildren().add(players);
        }
    }

    private static Optional<Side> sideOf(Player player, Match match) {
        return Stream.of(Side.values())
                .filter(side -> Stream.concat(
                                match.team(side).lineUp().starters().stream(),
                                match.team(side).lineUp().bench().stream())
                        .anyMatch(player::equals))
                .findFirst();
    }

    private void unfold(Citations citations, Match match) {
        for (Citations.AlsoReported other : citations.alsoReported()) {
            String who = Sources.titles(other.sources(), match);
            add(
                    who.isEmpty()
                            ? words.of("feed.also-reported", other.text())
                            : words.of("feed.also-reported-by", other.text(), who));
        }
        Optional.of(Sources.titles(citations.sources(), match))
                .filter(titles -> !titles.isEmpty())
                .ifPresent(titles -> add(words.of("feed.sources", titles)));
    }

    private void add(String sentence) {
        unfolded.getChildren().add(Labels.wrapped(sentence, "small", "quiet"));
    }
}
