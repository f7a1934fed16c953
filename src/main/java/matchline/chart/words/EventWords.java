package matchline.chart.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matchline.chart.drawing.PrintableText;
import matchline.model.Card;
import matchline.model.Chance;
import matchline.model.DisallowedGoal;
import matchline.model.FormationChange;
import matchline.model.Goal;
import matchline.model.GoalCancelled;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.MissedPenalty;
import matchline.model.Moment;
import matchline.model.Note;
import matchline.model.Player;
import matchline.model.Result;
import matchline.model.ShootOutKick;
import matchline.model.ShootOutResult;
import matchline.model.Shortened;
import matchline.model.Shot;
import matchline.model.Substitution;
import matchline.model.VarReview;
import matchline.model.WrittenName;

/** Tells an event in words: who it is about, a few words more, and a headline. */
public final class EventWords {
    private final Words words;

    public EventWords(Words words) {
        this.words = words;
    }

    /** {@code 90+7'}; kicks of a shoot-out have no minute. */
    public String minute(Moment moment) {
        return moment.period().isShootOut() ? words.of("minute.shoot-out") : moment.label();
    }

    /** Whom a label names; empty if nobody is known. */
    public String name(MatchEvent event) {
        return player(event).map(Player::shortName).orElse("");
    }

    /** The few words under the name, or empty. */
    public String detail(MatchEvent event) {
        String brief = event.occurrence().brief();
        return switch (event) {
            case Goal goal -> joined(words.of("detail." + WrittenName.of(goal.kind())), assistOr(brief, goal));
            case GoalCancelled cancelled ->
                words.of("detail.cancelled", cancelled.by()) + because("detail.because", cancelled.reason());
            case DisallowedGoal disallowed -> joined(words.of("detail.disallowed"), orElse(brief, disallowed.reason()));
            case VarReview review -> joined(review.about(), review.outcome());
            case Card card -> joined(words.of("detail." + WrittenName.of(card.kind())), card.sendsOff() ? brief : "");
            case Substitution change -> joined(off(change), change.reason());
            case MissedPenalty penalty -> words.of(penalty.saved() ? "detail.penalty-saved" : "detail.penalty-missed");
            case ShootOutKick kick -> words.of("detail.kick-" + WrittenName.of(kick.outcome()));
            case FormationChange _, Result _, ShootOutResult _, Shot _, Chance _, Note _ -> brief;
        };
    }

    /** The event in one line, with its team where it belongs to one: "Goal for Toulouse: Aron Dønnum". */
    public String headline(MatchEvent event, Match match) {
        return PrintableText.of(sentence(event, match));
    }

    private String sentence(MatchEvent event, Match match) {
        String team = event.belongsTo()
                .map(side -> Shortened.told(match.team(side).name()))
                .orElse("");
        String who = fullName(player(event));
        return switch (event) {
            case Goal goal -> words.of("headline." + WrittenName.of(goal.kind()), team, who);
            case GoalCancelled cancelled ->
                words.of("headline.cancelled", team, who) + because("headline.because", cancelled.reason());
            case DisallowedGoal disallowed ->
                words.of(disallowed.scorer().isPresent() ? "headline.disallowed" : "headline.disallowed-of", team, who)
                        + because("headline.because", disallowed.reason());
            case VarReview review -> words.of("headline.var-review", team, Shortened.told(review.about()));
            case Card card -> words.of("headline." + WrittenName.of(card.kind()), team, who);
            case Substitution change ->
                words.of("headline.substitution", team, fullName(change.on()), fullName(change.off()));
            case FormationChange change ->
                words.of("headline.formation", team, change.formation().toString());
            case MissedPenalty penalty ->
                words.of(penalty.saved() ? "headline.penalty-saved" : "headline.penalty-missed", team, who);
            case ShootOutKick kick -> words.of("headline.kick-" + WrittenName.of(kick.outcome()), team, who);
            case Result result -> words.of("headline.result", result.score());
            case ShootOutResult result ->
                words.of(
                        result.winner().isPresent() ? "headline.shoot-out-won" : "headline.shoot-out",
                        team,
                        result.score());
            case Shot _ -> words.of("headline.shot", team, who);
            case Chance _ -> words.of(player(event).isPresent() ? "headline.chance" : "headline.chance-of", team, who);
            case Note note ->
                orElse(note.occurrence().brief(), note.occurrence().text());
        };
    }

    /** What a line under the headline adds to it: the detail without what the headline has said, perhaps nothing. */
    public String addition(MatchEvent event) {
        String brief = event.occurrence().brief();
        return switch (event) {
            case Goal goal -> assistOr(brief, goal);
            case Note _ -> "";
            default -> brief;
        };
    }

    /** Several changes of one side as one: "3 changes". */
    public String changes(int count) {
        return words.of("label.changes", Integer.toString(count));
    }

    /** Who came on in several changes, one after the other. */
    public String arrivals(List<Substitution> changes) {
        return changes.stream().map(this::name).filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
    }

    /** The player an event is about; for a change the one who comes on, if he is known. */
    public static Optional<Player> player(MatchEvent event) {
        return switch (event) {
            case Goal goal -> goal.scorer();
            case GoalCancelled cancelled -> cancelled.goal().scorer();
            case DisallowedGoal disallowed -> disallowed.scorer();
            case VarReview review -> review.goal().flatMap(Goal::scorer);
            case Card card -> card.player();
            case Substitution change -> change.on().or(change::off);
            case MissedPenalty penalty -> penalty.taker();
            case ShootOutKick kick -> kick.taker();
            case Shot shot -> shot.player();
            case Chance chance -> chance.player();
            case FormationChange _, Result _, ShootOutResult _, Note _ -> Optional.empty();
        };
    }

    private String off(Substitution change) {
        if (change.on().isEmpty()) {
            return change.off().isPresent() ? words.of("detail.off") : "";
        }
        return change.off()
                .map(player -> words.of("detail.for", player.shortName()))
                .orElse("");
    }

    private String assistOr(String brief, Goal goal) {
        return goal.assist()
                .map(player -> words.of("detail.assist", player.shortName()))
                .orElse(brief);
    }

    private String fullName(Optional<Player> player) {
        return player.map(Player::name).map(Shortened::told).orElseGet(() -> words.of("unknown-player"));
    }

    private String because(String key, String reason) {
        return reason.isEmpty() ? "" : words.of(key, Shortened.told(reason));
    }

    private static String orElse(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
