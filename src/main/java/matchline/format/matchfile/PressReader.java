package matchline.format.matchfile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import matchline.format.json.Fields;
import matchline.format.reading.MatchFormatException;
import matchline.model.MatchEvent;
import matchline.model.Moment;
import matchline.model.OwnMark;
import matchline.model.PlayerMark;
import matchline.model.Press;
import matchline.model.Quote;
import matchline.model.Side;
import matchline.model.Verdict;

/** Reads quotes, marks, verdicts and the viewer's own marks. */
final class PressReader {
    private static final double USUAL_BEST_MARK = 10;

    private final References references;
    private final Times times;
    private final Map<String, MatchEvent> events;
    private final Set<String> ids = new HashSet<>();
    private final Set<References.TeamMember> marked = new HashSet<>();

    PressReader(References references, Times times, List<MatchEvent> events) {
        this.references = references;
        this.times = times;
        this.events = new HashMap<>(events.stream().collect(Collectors.toMap(MatchEvent::id, Function.identity())));
    }

    Press press(Fields file) throws MatchFormatException {
        List<List<PlayerMark>> marks = file.objects("marks", this::marksOfOneOutlet);
        return new Press(
                file.objects("quotes", this::quote),
                marks.stream().flatMap(List::stream).toList(),
                file.objects("verdicts", this::verdict),
                file.objects("ownMarks", this::ownMark));
    }

    private Quote quote(Fields fields) throws MatchFormatException {
        String id = fields.id("quote-" + (ids.size() + 1));
        if (!ids.add(id)) {
            throw fields.wrong("id", "two quotes have the id \"%s\"; give every quote an id of its own".formatted(id));
        }
        List<Quote.Wording> words = fields.objects("words", PressReader::wording);
        if (words.isEmpty()) {
            throw fields.wrong("words", "a quote needs words; add a list with one object of lang and text");
        }
        Optional<MatchEvent> event = event(fields);
        return new Quote(
                id,
                fields.text("speaker"),
                fields.text("role", ""),
                fields.optionalChoice("team", Side.class),
                words,
                fields.text("occasion", ""),
                event.isPresent() ? event.map(MatchEvent::moment) : moment(fields),
                event.map(MatchEvent::id),
                references.citations(fields));
    }

    private static Quote.Wording wording(Fields fields) throws MatchFormatException {
        return new Quote.Wording(fields.text("lang"), fields.text("text"), fields.text("translator", ""));
    }

    private Optional<MatchEvent> event(Fields fields) throws MatchFormatException {
        Optional<String> id = fields.optionalText("event");
        if (id.isPresent() && !events.containsKey(id.get())) {
            throw fields.wrong("event", "no event has the id \"%s\"; correct it or leave it out".formatted(id.get()));
        }
        return id.map(events::get);
    }

    private Optional<Moment> moment(Fields fields) throws MatchFormatException {
        return fields.has("at") ? Optional.of(times.at(fields, "at").moment()) : Optional.empty();
    }

    private List<PlayerMark> marksOfOneOutlet(Fields fields) throws MatchFormatException {
        String outlet = fields.text("outlet");
        double outOf = fields.optionalNumber("outOf", 1, 1000).orElse(USUAL_BEST_MARK);
        boolean lowIsBest = fields.isTrue("lowIsBest");
        return fields.objects("marks", mark -> {
            References.TeamMember member = references.member(mark, "player");
            double value = mark.number("mark", 0, outOf);
            return new PlayerMark(
                    member.side(), member.player(), outlet, value, outOf, lowIsBest, references.citations(mark));
        });
    }

    private OwnMark ownMark(Fields fields) throws MatchFormatException {
        References.TeamMember member = references.member(fields, "player");
        if (!marked.add(member)) {
            throw fields.wrong(
                    "player",
                    "\"%s\" has two own marks; keep one"
                            .formatted(member.player().id()));
        }
        return new OwnMark(member.side(), member.player(), fields.number("mark", 0, OwnMark.BEST));
    }

    private Verdict verdict(Fields fields) throws MatchFormatException {
        return new Verdict(
                fields.text("outlet"),
                fields.optionalChoice("team", Side.class),
                references.players(fields, "players"),
                fields.text("text"),
                references.citations(fields));
    }
}
