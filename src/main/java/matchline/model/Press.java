package matchline.model;

import java.util.List;

/**
 * What was said and written about the match.
 *
 * @param marks those that outlets published
 * @param ownMarks those of the viewer who kept this copy of the match; never part of the published ones
 */
public record Press(List<Quote> quotes, List<PlayerMark> marks, List<Verdict> verdicts, List<OwnMark> ownMarks) {
    public static final Press NONE = new Press(List.of(), List.of(), List.of());

    public Press {
        quotes = List.copyOf(quotes);
        marks = List.copyOf(marks);
        verdicts = List.copyOf(verdicts);
        ownMarks = List.copyOf(ownMarks);
    }

    /** What was published, and no mark of the viewer's own. */
    public Press(List<Quote> quotes, List<PlayerMark> marks, List<Verdict> verdicts) {
        this(quotes, marks, verdicts, List.of());
    }

    /** The same with these own marks in place of any others. */
    public Press withOwnMarks(List<OwnMark> own) {
        return new Press(quotes, marks, verdicts, own);
    }
}
