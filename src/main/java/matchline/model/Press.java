package matchline.model;

import java.util.List;

/** What was said and written about the match. */
public record Press(List<Quote> quotes, List<PlayerMark> marks, List<Verdict> verdicts) {
    public static final Press NONE = new Press(List.of(), List.of(), List.of());

    public Press {
        quotes = List.copyOf(quotes);
        marks = List.copyOf(marks);
        verdicts = List.copyOf(verdicts);
    }
}
