package matchline.ui.panel.player;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import matchline.analysis.Involved;
import matchline.analysis.MatchState;
import matchline.analysis.PlayingTime;
import matchline.chart.TimelineChart;
import matchline.chart.words.EventWords;
import matchline.chart.words.Words;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.Moment;
import matchline.ui.control.Wrapping;
import matchline.ui.panel.EventIcon;
import matchline.ui.panel.Labels;
import matchline.ui.panel.Panel;
import matchline.ui.panel.Sources;
import matchline.ui.panel.TeamStyle;

/** What is told of one player up to the playhead: how long he has played, his marks, and what he had a part in. */
final class PlayerCard extends VBox {
    private final MarkedPlayer marked;
    private final Match match;
    private final Words words;
    private final EventWords events;
    private final Consumer<MatchEvent> select;
    private final MarkText texts;
    private final Label time = Labels.plain("", "quiet");
    private final Label computed = Labels.plain("", "strong");
    private final Label own = Labels.plain("", "strong");
    private final VBox told = new VBox();
    private final Button close = new Button();
    private List<MatchEvent> shown = List.of();

    /** @param select what to do with an event that the viewer chose */
    PlayerCard(MarkedPlayer marked, Match match, Consumer<MatchEvent> select, Words words) {
        this.marked = marked;
        this.match = match;
        this.select = select;
        this.words = words;
        this.events = new EventWords(new Words(TimelineChart.class, words.locale()));
        this.texts = new MarkText(words);
        createView();
    }

    MarkedPlayer marked() {
        return marked;
    }

    Button closeButton() {
        return close;
    }

    /** Tells what is true at the playhead; {@code ownMark} is the viewer's, if he gave one. */
    void follow(MatchState state, OptionalDouble ownMark) {
        Optional<Duration> played =
                PlayingTime.of(marked.player(), marked.side(), match.team(marked.side()), state, match.clock());
        String presence = Presence.of(marked.player(), state.side(marked.side()), words);
        String minutes = played.map(
                        so -> words.of("player.minutes", so.plus(Moment.TICK).toMinutes()))
                .orElse("");
        time.setText(minutes.isEmpty() || presence.isEmpty() ? minutes + presence : minutes + " · " + presence);
        OptionalDouble mark =
                marked.event().map(made -> made.at(state.moment())).orElse(OptionalDouble.empty());
        computed.setText(mark.isPresent() ? texts.of(mark.getAsDouble()) : words.of("ratings.no-mark"));
        own.setText(ownMark.isPresent() ? texts.own(ownMark.getAsDouble()) : words.of("ratings.no-mark"));
        List<MatchEvent> soFar = match.events().stream()
                .filter(event -> !event.moment().isAfter(state.moment()))
                .filter(event -> Involved.in(event).contains(marked.player()))
                .toList();
        if (!soFar.equals(shown)) {
            shown = soFar;
            told.getChildren().setAll(soFar.stream().map(this::line).toList());
        }
    }

    private void createView() {
        setId("player-card");
        getStylesheets().add(Panel.stylesheet("player-card.css"));
        getStyleClass().addAll("card", "player-card", TeamStyle.styleClass(marked.side()));
        String number = marked.player().number().map(digits -> digits + "  ").orElse("");
        HBox heading = Labels.heading(number + marked.player().name());
        close.setId("player-card-close");
        close.setText("×");
        close.getStyleClass().addAll("flat", "close");
        close.setAccessibleText(words.of("player.close"));
        heading.getChildren().add(close);
        told.getStyleClass().add("changes");
        List<Node> parts = new ArrayList<>(List.of(heading, time, marks()));
        if (marked.isMarked()) {
            parts.add(OutletMarks.chips(marked, texts));
            List<String> sources = marked.marks().stream()
                    .flatMap(mark -> mark.citations().sources().stream())
                    .toList();
            if (!sources.isEmpty()) {
                String told = words.of("player.mark-sources", Sources.titles(sources, match));
                parts.add(Labels.wrapped(told, "quiet", "small"));
            }
        }
        parts.add(told);
        getChildren().setAll(parts);
    }

    private Node marks() {
        HBox marks = new HBox(pair("ratings.event", computed), pair("ratings.own", own));
        marks.getStyleClass().add("player-marks");
        marked.mean()
                .ifPresent(mean ->
                        marks.getChildren().add(1, pair("ratings.mean", Labels.plain(texts.of(mean), "strong"))));
        return marks;
    }

    private Node pair(String key, Label value) {
        HBox pair = new HBox(Labels.plain(words.of(key), "quiet", "small"), value);
        pair.getStyleClass().add("player-mark");
        return pair;
    }

    private Node line(MatchEvent event) {
        Hyperlink link = new Hyperlink(events.headline(event, match));
        Wrapping.wrap(link);
        link.setOnAction(_ -> select.accept(event));
        HBox line = new HBox(
                Labels.plain(events.minute(event.moment()), "minute", "quiet"), EventIcon.of(event, words), link);
        line.getStyleClass().add("change");
        return line;
    }
}
