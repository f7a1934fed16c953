package matchline;

import static matchline.model.Side.AWAY;
import static matchline.model.Side.HOME;

import matchline.model.BallAction.Kind;
import matchline.model.Card;
import matchline.model.Match;
import matchline.model.Period;
import matchline.model.ShootOutKick.Outcome;
import matchline.model.Side;

/** Sample matches, named by what they show. */
public final class Matches {
    private Matches() {}

    public static Match goalless() {
        return MatchBuilder.match("Reims", "Lens").build();
    }

    public static Match twoOne() {
        return MatchBuilder.match("Reims", "Lens")
                .withLineUps()
                .goal(HOME, "12", "home-9")
                .goal(AWAY, "45+2", "away-9")
                .goal(HOME, "46", "home-10")
                .build();
    }

    /** The sequence of Toulouse–Liverpool, 9 November 2023, without its words. */
    public static Match equaliserCancelled() {
        return MatchBuilder.match("Toulouse", "Liverpool")
                .played(Period.SECOND_HALF, 56, 7)
                .card(HOME, "11", "Schmidt", Card.Kind.YELLOW)
                .card(AWAY, "34", "Endo", Card.Kind.YELLOW)
                .goal(HOME, "36", "Dønnum")
                .change(AWAY, "HT", "Salah", "Doak")
                .change(AWAY, "HT", "Alexander-Arnold", "Endo")
                .change(AWAY, "HT", "Szoboszlai", "Tsimikas")
                .disallowed(HOME, "51", "Dallinga", "foul on Matip")
                .goal(HOME, "58", "Dallinga", "Sierro")
                .disallowed(HOME, "66", null, "offside")
                .change(HOME, "69", "Magri", "Schmidt")
                .change(AWAY, "73", "Núñez", "Gakpo")
                .ownGoal(AWAY, "74", "Cásseres")
                .goal(HOME, "76", "Magri")
                .change(HOME, "81", "Kamanzi", "Dønnum")
                .change(AWAY, "81", "Jota", "Díaz")
                .change(HOME, "88", "Gelabert", "Dallinga")
                .goal(AWAY, "89", "Jota", "Mac Allister")
                .card(AWAY, "90+4", "Núñez", Card.Kind.YELLOW)
                .card(HOME, "90+4", "Kamanzi", Card.Kind.YELLOW)
                .card(HOME, "90+6", "Restes", Card.Kind.YELLOW)
                .cancelledGoal(AWAY, "90+7", "Quansah", "90+8", "handball in the build-up")
                .quote("Jürgen Klopp", "I don't think it was handball.", "90+7")
                .build();
    }

    /** One all after extra time, two–one after kicks. */
    public static Match shootOut() {
        return MatchBuilder.match("Norge", "Ελλάς")
                .goal(HOME, "31", "Hegerberg")
                .goal(AWAY, "90+2", "Παπαδόπουλος")
                .card(AWAY, "104", "Γεωργίου", Card.Kind.RED)
                .missedPenalty(HOME, "118", "Hegerberg")
                .kick(HOME, "pen 1", "Reiten", Outcome.SCORED)
                .kick(AWAY, "pen 2", "Ιωάννου", Outcome.SCORED)
                .kick(HOME, "pen 3", "Maanum", Outcome.SAVED)
                .kick(AWAY, "pen 4", "Βλάχου", Outcome.MISSED)
                .kick(HOME, "pen 5", "Engen", Outcome.SCORED)
                .kick(AWAY, "pen 6", "Κόκκαλη", Outcome.SAVED)
                .build();
    }

    /** A match of which some of the play is told: Reims threaten early, Lens late. */
    public static Match threats() {
        return MatchBuilder.match("Reims", "Lens")
                .played(HOME, "4:10", Kind.PASS, 65, 115, true)
                .played(HOME, "5:30", Kind.CARRY, 65, 105, true)
                .shot(HOME, "12", "Li", true, 0.3)
                .played(AWAY, "50:10", Kind.CROSS, 85, 105, true)
                .played(AWAY, "51:10", Kind.PASS, 65, 115, true)
                .played(AWAY, "70:20", Kind.PASS, 65, 115, true)
                .shot(AWAY, "60", "Ray", false, 0.45)
                .shot(AWAY, "71", "Ray", true, 0.8)
                .ownGoal(HOME, "80", "Ray")
                .build();
    }

    /** So many events spread over the match, most of them chances: what a provider's full record looks like. */
    public static Match busy(int events) {
        MatchBuilder match = MatchBuilder.match("Toulouse", "Liverpool").withLineUps();
        int seconds = 90 * 60 - 1;
        for (int i = 0; i < events; i++) {
            Side side = i % 7 < 4 ? HOME : AWAY;
            String player = (side == HOME ? "home-" : "away-") + i % 11;
            int second = (int) ((long) i * seconds / events);
            String time = "%d:%02d".formatted(second / 60, second % 60);
            switch (i % 500) {
                case 120 -> match.goal(side, time, player);
                case 240 -> match.card(side, time, player, Card.Kind.YELLOW);
                case 360 -> match.change(side, time, player + "b", player);
                default -> match.chance(side, time, player, "chance " + i);
            }
        }
        return match.build();
    }
}
