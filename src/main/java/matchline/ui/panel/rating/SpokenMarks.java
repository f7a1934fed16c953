package matchline.ui.panel.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import matchline.chart.words.Words;
import matchline.model.PlayerMark;
import matchline.ui.panel.player.MarkText;
import matchline.ui.panel.player.MarkedPlayer;

/** A player's line as a screen reader says it. */
record SpokenMarks(Words words, MarkText texts) {

    String of(MarkedPlayer marked, String presence, OptionalDouble event, OptionalDouble own) {
        List<String> parts = new ArrayList<>();
        if (!presence.isEmpty()) {
            parts.add(presence);
        }
        parts.add(
                event.isPresent()
                        ? words.of("ratings.spoken.event", texts.of(event.getAsDouble()))
                        : words.of("ratings.spoken.no-event"));
        marked.mean()
                .ifPresent(mean -> parts.add(words.of("ratings.spoken.mean", texts.of(mean), marked.comparable())));
        for (PlayerMark mark : marked.marks()) {
            parts.add(words.of("ratings.spoken.outlet", mark.outlet(), texts.of(mark)));
        }
        if (marked.told() && !marked.isMarked()) {
            parts.add(words.of("ratings.spoken.nobody"));
        }
        parts.add(
                own.isPresent()
                        ? words.of("ratings.spoken.own", texts.own(own.getAsDouble()))
                        : words.of("ratings.spoken.no-own"));
        return words.of("ratings.spoken", marked.player().name(), String.join(", ", parts));
    }
}
