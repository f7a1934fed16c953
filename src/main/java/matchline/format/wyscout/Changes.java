package matchline.format.wyscout;

import java.util.ArrayList;
import java.util.List;
import matchline.format.wyscout.SheetJson.Change;
import matchline.model.Citations;
import matchline.model.Occurrence;
import matchline.model.Side;
import matchline.model.Substitution;

/** The substitutions of the match sheet, of which only the minute is told. */
record Changes(Roster roster, Periods periods) {
    List<Substitution> events() {
        List<Substitution> events = new ArrayList<>();
        for (Side side : Side.values()) {
            for (Change change :
                    roster.sheet(side).map(SheetJson.TeamSheet::changes).orElse(List.of())) {
                if (roster.player(change.on()).isPresent()
                        || roster.player(change.off()).isPresent()) {
                    events.add(event(change, side, events.size() + 1));
                }
            }
        }
        return events;
    }

    private Substitution event(Change change, Side side, int number) {
        return new Substitution(
                new Occurrence(
                        "substitution-" + number, periods.inMinute(change.minute()), true, "", "", Citations.NONE),
                side,
                roster.player(change.off()),
                roster.player(change.on()),
                "");
    }
}
