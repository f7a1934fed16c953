package matchline.ui.panel.context;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import matchline.chart.words.Words;
import matchline.model.Occasion;
import matchline.ui.panel.Labels;

/** Where, when and under whose eyes the match was played, a fact at a time. */
final class OccasionFacts {
    private final Occasion occasion;
    private final Words words;
    private final List<Node> facts = new ArrayList<>();

    OccasionFacts(Occasion occasion, Words words) {
        this.occasion = occasion;
        this.words = words;
    }

    /** A box under a small title. */
    static VBox titled(String title) {
        VBox box = new VBox(Labels.plain(title, "overline"));
        box.getStyleClass().add("topic");
        return box;
    }

    List<Node> all() {
        add(words.of("context.competition"), occasion.competition(), occasion.stage(), occasion.round());
        add(words.of("context.kick-off"), date(), occasion.kickOff());
        add(words.of("context.venue"), occasion.venue(), occasion.city());
        occasion.attendance()
                .ifPresent(people -> add(words.of("context.attendance"), words.of("context.number", people)));
        occasion.officials().forEach(official -> add(role(official), official.name(), official.country()));
        add(words.of("context.broadcasters"), occasion.broadcasters().toArray(String[]::new));
        return facts;
    }

    /** A file tells roles in its own words; only the referee is known by his. */
    private String role(Occasion.Official official) {
        return official.isReferee() ? words.of("context.referee") : official.role();
    }

    private String date() {
        return occasion.date().map(day -> words.date("context.long-date", day)).orElse("");
    }

    private void add(String name, String... parts) {
        String text = String.join(
                " · ", Stream.of(parts).filter(part -> !part.isBlank()).toList());
        if (!text.isEmpty()) {
            VBox fact = titled(name);
            fact.getChildren().add(Labels.wrapped(text));
            facts.add(fact);
        }
    }
}
