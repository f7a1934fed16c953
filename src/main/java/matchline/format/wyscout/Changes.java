package matchline.format.wyscout;

import java.util.ArrayList;
import java.util.List;
import matchline.format.wyscout.SheetJson.Change;
import matchline.model.Citations;
import matchline.model.Moment;
import matchline.model.Occurrence;
import matchline.model.Period;
import matchline.model.Side;
import matchline.model.Substitution;

/** The substitutions of the match sheet, of which only the minute is told. */
record Changes(Roster roster, Periods periods) {
    private static final int HALF_A_MINUTE = 30;

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
        Moment moment = periods.reach(moment(Math.clamp(change.minute(), 1, 180)));
        return new Substitution(
                new Occurrence("substitution-" + number, moment, true, "", "", Citations.NONE),
                side,
                roster.player(change.off()),
                roster.player(change.on()),
                "");
    }

    /** Without extra time, a minute after the 90th is one of added time. */
    private Moment moment(int minute) {
        Period period = Period.FIRST_HALF;
        for (Period later : List.of(Period.SECOND_HALF, Period.EXTRA_FIRST, Period.EXTRA_SECOND)) {
            boolean played = later == Period.SECOND_HALF || periods.extraTime();
            period = played && minute > later.startMinute() ? later : period;
        }
        return Moment.of(period, minute - 1 - period.startMinute(), HALF_A_MINUTE);
    }
}
