package matchline.format.wyscout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import matchline.format.reading.Reading;
import matchline.format.wyscout.SheetJson.Change;
import matchline.format.wyscout.SheetJson.TeamSheet;
import matchline.model.Citations;
import matchline.model.Occurrence;
import matchline.model.Side;
import matchline.model.Substitution;

/** The substitutions of the match sheet, of which only the minute is told. */
record Changes(Roster roster, Periods periods, Reading reading) {
    List<Substitution> events(List<EventJson> played) {
        List<Substitution> events = new ArrayList<>();
        for (Side side : Side.values()) {
            List<Change> told = roster.sheet(side).map(TeamSheet::changes).orElse(List.of());
            for (Change change : completed(told, side, played)) {
                if (roster.player(change.on()).isPresent()
                        || roster.player(change.off()).isPresent()) {
                    events.add(event(change, side, events.size() + 1));
                }
            }
        }
        return events;
    }

    /** Where the sheet does not say who came on, the play does: whoever of the bench takes part in it. */
    private List<Change> completed(List<Change> told, Side side, List<EventJson> played) {
        Deque<String> arrivals = arrivalsUntold(told, side, played);
        long open = told.stream().filter(this::isOpen).count();
        if (open == 0 || open != arrivals.size()) {
            return told;
        }
        reading.odd(
                "teamsData",
                "who came on is not always told; it is taken to be whoever of the bench takes part in the play");
        return told.stream()
                .map(change -> isOpen(change) ? new Change(arrivals.remove(), change.off(), change.minute()) : change)
                .toList();
    }

    private boolean isOpen(Change change) {
        return roster.player(change.on()).isEmpty();
    }

    private Deque<String> arrivalsUntold(List<Change> told, Side side, List<EventJson> played) {
        List<String> known = told.stream().map(Change::on).toList();
        List<String> bench = roster.sheet(side).map(TeamSheet::bench).orElse(List.of());
        return new ArrayDeque<>(played.stream()
                .map(EventJson::player)
                .distinct()
                .filter(bench::contains)
                .filter(player -> !known.contains(player))
                .toList());
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
