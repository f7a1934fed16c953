package matchline.model;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The story of one match. Events are in the order of play; those of one moment stay in the order they were told. Both
 * teams never have the same code.
 *
 * @param play what was done between the events, in the order of play; empty if that is not told
 * @param credits notices that a picture of this match must carry: {@code Data: StatsBomb}
 */
public record Match(
        Occasion occasion,
        Team home,
        Team away,
        MatchClock clock,
        List<MatchEvent> events,
        List<BallAction> play,
        Press press,
        Background background,
        List<Source> sources,
        List<String> credits) {
    public Match {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(home, "home");
        Objects.requireNonNull(away, "away");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(press, "press");
        Objects.requireNonNull(background, "background");
        if (home.code().equalsIgnoreCase(away.code())) {
            List<Team> apart = TeamCode.apart(home, away);
            home = apart.getFirst();
            away = apart.getLast();
        }
        events = events.stream().sorted(Order.by(MatchEvent::moment)).toList();
        play = play.stream().sorted(Order.by(BallAction::moment)).toList();
        sources = List.copyOf(sources);
        credits = List.copyOf(credits);
        if (play.stream().anyMatch(action -> !clock.covers(action.moment()))) {
            throw new IllegalArgumentException("some of the play lies outside the periods played");
        }
        Set<String> ids = new HashSet<>();
        for (MatchEvent event : events) {
            if (!ids.add(event.id())) {
                throw new IllegalArgumentException("two events have the id \"%s\"".formatted(event.id()));
            }
            if (!clock.covers(event.moment())) {
                throw new IllegalArgumentException(
                        "event \"%s\" lies outside the periods played".formatted(event.id()));
            }
        }
    }

    /** A match of which nothing is told between its events. */
    public Match(
            Occasion occasion,
            Team home,
            Team away,
            MatchClock clock,
            List<MatchEvent> events,
            Press press,
            Background background,
            List<Source> sources,
            List<String> credits) {
        this(occasion, home, away, clock, events, List.of(), press, background, sources, credits);
    }

    public Team team(Side side) {
        return side == Side.HOME ? home : away;
    }

    /** Who came on for whom, in the order of time. */
    public List<Substitution> substitutions(Side side) {
        return events.stream()
                .filter(Substitution.class::isInstance)
                .map(Substitution.class::cast)
                .filter(change -> change.side() == side)
                .toList();
    }

    /** The event with that id, if there is one. */
    public Optional<MatchEvent> event(String id) {
        return events.stream().filter(event -> event.id().equals(id)).findFirst();
    }

    /** The source with that key, if it is listed. */
    public Optional<Source> source(String key) {
        return sources.stream().filter(source -> source.key().equals(key)).findFirst();
    }

    /** The same match with these own marks in place of any others. */
    public Match withOwnMarks(List<OwnMark> own) {
        return new Match(
                occasion, home, away, clock, events, play, press.withOwnMarks(own), background, sources, credits);
    }
}
