package matchline.ui.panel.feed;

import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import matchline.chart.TimelineChart;
import matchline.chart.words.EventWords;
import matchline.chart.words.Words;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.Moment;
import matchline.ui.panel.Panel;
import matchline.ui.panel.player.PlayerBubble;
import matchline.ui.viewmodel.MatchViewModel;
import matchline.ui.viewmodel.RatingsModel;

/** The match minute by minute: every event in words, the one at the playhead lit, what lies ahead dimmed. */
public final class FeedPanel extends Panel {
    private final FeedList list;
    private final EventWords eventWords;
    private final PlayerBubble bubble;

    /** While the playhead is dragged the lines light up where they are; once it rests they are scrolled to. */
    private final PauseTransition resting = new PauseTransition(Duration.millis(120));

    private int now = -1;

    public FeedPanel(MatchViewModel model, RatingsModel ratings, Words words) {
        super("feed", model, words);
        this.bubble = new PlayerBubble(model, ratings, words);
        this.eventWords = new EventWords(new Words(TimelineChart.class, words.locale()));
        this.list = new FeedList(model.playhead(), this::newCell, this::goTo);
        createView();
        listen();
    }

    private void createView() {
        list.setId("feed-lines");
        list.setAccessibleText(words.of("feed.title"));
        getChildren().setAll(list);
    }

    private void listen() {
        showMatches(match -> {
            bubble.hide();
            show(match);
        });
        model.filterProperty().addListener(_ -> show(model.match()));
        whileShown(model.playheadProperty()).subscribe(this::follow);
        resting.setOnFinished(_ -> revealUnlessHovered());
        model.selectionProperty().subscribe(this::unfold);
        sceneProperty().subscribe(_ -> list.reveal(now));
        list.widthProperty().subscribe(_ -> list.reveal(now));
        list.heightProperty().subscribe(_ -> list.reveal(now));
    }

    private FeedCell newCell() {
        return new FeedCell(model, new FeedEntry(words, eventWords, bubble::show));
    }

    private void goTo(FeedLine line) {
        switch (line) {
            case FeedLine.Told told -> model.select(told.event().id());
            case FeedLine.Whistle whistle -> {
                model.clearSelection();
                model.seek(whistle.moment());
            }
        }
    }

    private void show(Match match) {
        now = -1;
        list.show(FeedLines.of(match, model::scoreAt, words).stream()
                .filter(line -> !line.moment().isAfter(model.telling().furthest()))
                .filter(this::isWanted)
                .toList());
        follow(model.playhead());
    }

    private boolean isWanted(FeedLine line) {
        return !(line instanceof FeedLine.Told told)
                || model.filterProperty().get().shows(told.event());
    }

    private void follow(Moment playhead) {
        boolean dragged = resting.getStatus() == Animation.Status.RUNNING
                && !model.playingProperty().get();
        resting.playFromStart();
        int line = FeedLines.at(playhead, list.lines());
        Moment moment = list.lines().get(line).moment();
        if (line != now && !playhead.isBefore(moment)) {
            now = line;
            list.follow(moment);
            if (!dragged) {
                revealUnlessHovered();
            }
        }
    }

    private void revealUnlessHovered() {
        if (!list.isHover()) {
            list.reveal(now);
        }
    }

    private void unfold(Optional<MatchEvent> selection) {
        list.unfold();
        selection.ifPresent(event -> {
            int line = lineOf(event);
            list.choose(line);
            if (!list.isHover()) {
                list.reveal(line);
            }
        });
    }

    private int lineOf(MatchEvent event) {
        List<FeedLine> lines = list.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof FeedLine.Told told && told.event().id().equals(event.id())) {
                return i;
            }
        }
        return -1;
    }
}
