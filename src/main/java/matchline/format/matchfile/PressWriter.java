package matchline.format.matchfile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import matchline.format.json.FieldWriter;
import matchline.model.Match;
import matchline.model.Moment;
import matchline.model.OwnMark;
import matchline.model.Player;
import matchline.model.PlayerMark;
import matchline.model.Press;
import matchline.model.Quote;
import matchline.model.Verdict;

/** Writes quotes, marks, verdicts and the viewer's own marks. */
final class PressWriter {
    private final Press press;
    private final Moment fullTime;

    /** Whose marks, and on what scale. */
    private record Outlet(String name, double outOf, boolean lowIsBest) {
        static Outlet of(PlayerMark mark) {
            return new Outlet(mark.outlet(), mark.outOf(), mark.lowIsBest());
        }
    }

    PressWriter(Match match) {
        this.press = match.press();
        this.fullTime = match.clock().last();
    }

    void write(FieldWriter file) {
        Map<Outlet, List<PlayerMark>> byOutlet = press.marks().stream()
                .collect(Collectors.groupingBy(Outlet::of, LinkedHashMap::new, Collectors.toList()));
        file.objects("quotes", press.quotes(), this::quote)
                .objects("marks", List.copyOf(byOutlet.values()), PressWriter::marksOfOneOutlet)
                .objects("verdicts", press.verdicts(), PressWriter::verdict)
                .objects("ownMarks", press.ownMarks(), PressWriter::ownMark);
    }

    private void quote(Quote quote, FieldWriter fields) {
        fields.text("id", quote.id())
                .text("speaker", quote.speaker())
                .text("role", quote.role())
                .choice("team", quote.side())
                .objects("words", quote.wordings(), PressWriter::wording)
                .text("occasion", quote.occasion())
                .text("event", quote.eventId());
        if (quote.eventId().isEmpty()) {
            fields.text("at", quote.moment().map(moment -> TimeText.of(moment, fullTime)));
        }
        MatchFileWriter.citations(quote.citations(), fields);
    }

    private static void wording(Quote.Wording wording, FieldWriter fields) {
        fields.text("lang", wording.language()).text("text", wording.text()).text("translator", wording.translator());
    }

    private static void marksOfOneOutlet(List<PlayerMark> marks, FieldWriter fields) {
        fields.text("outlet", marks.getFirst().outlet())
                .number("outOf", marks.getFirst().outOf())
                .isTrue("lowIsBest", marks.getFirst().lowIsBest())
                .objects("marks", marks, PressWriter::mark);
    }

    private static void mark(PlayerMark mark, FieldWriter fields) {
        fields.text("player", mark.player().id()).number("mark", mark.value());
        MatchFileWriter.citations(mark.citations(), fields);
    }

    private static void ownMark(OwnMark mark, FieldWriter fields) {
        fields.text("player", mark.player().id()).number("mark", mark.value());
    }

    private static void verdict(Verdict verdict, FieldWriter fields) {
        fields.text("outlet", verdict.outlet())
                .choice("team", verdict.side())
                .texts("players", verdict.players().stream().map(Player::id).toList())
                .text("text", verdict.text());
        MatchFileWriter.citations(verdict.citations(), fields);
    }
}
