package matchline.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** An outlet's judgement in words, of players, of a side, or of the match. */
public record Verdict(String outlet, Optional<Side> side, List<Player> players, String text, Citations citations) {
    public Verdict {
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(citations, "citations");
        players = List.copyOf(players);
    }
}
