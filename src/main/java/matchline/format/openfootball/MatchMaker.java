package matchline.format.openfootball;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matchline.format.reading.Reading;
import matchline.model.Background;
import matchline.model.Citations;
import matchline.model.Match;
import matchline.model.MatchClock;
import matchline.model.MatchEvent;
import matchline.model.Moment;
import matchline.model.Occasion;
import matchline.model.Occurrence;
import matchline.model.Period;
import matchline.model.PlayedPeriod;
import matchline.model.Press;
import matchline.model.Result;
import matchline.model.Score;
import matchline.model.ShootOutResult;
import matchline.model.Side;
import matchline.model.Source;

/** Makes a match of what the file tells of it: a score, and often the goals. */
final class MatchMaker {
    private static final Source SOURCE = new Source("openfootball", "openfootball", "");

    private final MatchJson json;
    private final Reading reading;
    private final Scorers scorers = new Scorers();

    private MatchMaker(MatchJson json, Reading reading) {
        this.json = json;
        this.reading = reading;
    }

    static Match match(MatchJson json, Reading reading) {
        return new MatchMaker(json, reading).match();
    }

    private Match match() {
        GoalMaker goals = new GoalMaker(json, scorers, reading);
        List<MatchEvent> events = new ArrayList<>(goals.goals());
        MatchClock clock = clock(events);
        json.score()
                .last()
                .ifPresentOrElse(
                        score -> compare(score, goals.counted(), clock, events),
                        () -> odd("it has no score; it may not have been played yet"));
        json.score().penalties().ifPresent(kicks -> events.add(shootOut(kicks)));
        return new Match(
                occasion(),
                scorers.team(Side.HOME, json.home()),
                scorers.team(Side.AWAY, json.away()),
                clock,
                events,
                Press.NONE,
                Background.NONE,
                List.of(SOURCE),
                List.of());
    }

    /** How long the added time was is not told. */
    private MatchClock clock(List<MatchEvent> events) {
        Map<Period, PlayedPeriod> played = new EnumMap<>(Period.class);
        for (Period period : Period.values()) {
            boolean regular = period.compareTo(Period.SECOND_HALF) <= 0;
            if (regular || json.score().extraTime().isPresent() && !period.isShootOut()) {
                played.put(period, PlayedPeriod.regular(period));
            }
        }
        if (json.score().penalties().isPresent()) {
            played.put(Period.SHOOT_OUT, PlayedPeriod.shootOut());
        }
        for (MatchEvent event : events) {
            played.computeIfPresent(event.moment().period(), (_, period) -> period.reaching(event.moment()));
        }
        return new MatchClock(List.copyOf(played.values()));
    }

    private void compare(Score score, Score counted, MatchClock clock, List<MatchEvent> events) {
        if (score.equals(counted)) {
            json.score().halfTime().ifPresent(told -> compare(told, Period.FIRST_HALF, "at half-time", events));
            afterNinety().ifPresent(told -> compare(told, Period.SECOND_HALF, "after 90 minutes", events));
            return;
        }
        if (json.tellsGoals()) {
            odd("its goals make it %s, but the score is told as %s".formatted(counted, score));
            events.add(result("final-score", Optional.of(score), clock.lastInPlay())
                    .orElseThrow());
        } else {
            odd("the file tells the score, %s, but not the goals".formatted(score));
            result(
                            "half-time-score",
                            json.score().halfTime(),
                            PlayedPeriod.regular(Period.FIRST_HALF).last())
                    .ifPresent(events::add);
            result(
                            "ninety-minute-score",
                            afterNinety(),
                            PlayedPeriod.regular(Period.SECOND_HALF).last())
                    .ifPresent(events::add);
            result("final-score", Optional.of(score), clock.lastInPlay()).ifPresent(events::add);
        }
    }

    private void compare(Score told, Period last, String when, List<MatchEvent> goals) {
        Score counted = Score.NIL_NIL;
        for (MatchEvent goal : goals) {
            boolean byThen = goal.moment().period().compareTo(last) <= 0;
            counted = byThen ? counted.plus(goal.belongsTo().orElseThrow(), 1) : counted;
        }
        if (!told.equals(counted)) {
            odd("its goals make it %s %s, but that score is told as %s".formatted(counted, when, told));
        }
    }

    /** Of a match with extra time. */
    private Optional<Score> afterNinety() {
        return json.score().extraTime().flatMap(_ -> json.score().fullTime());
    }

    private static Optional<MatchEvent> result(String id, Optional<Score> score, Moment moment) {
        return score.map(told -> new Result(Occurrence.at(id, moment), told));
    }

    /** The file tells how it ended and not the kicks. */
    private static MatchEvent shootOut(Score kicks) {
        return new ShootOutResult(
                Occurrence.at("shoot-out-result", PlayedPeriod.shootOut().lastKick()), kicks);
    }

    private Occasion occasion() {
        boolean inGroup = !json.group().isEmpty();
        int comma = json.ground().lastIndexOf(", ");
        return new Occasion(
                json.competition(),
                inGroup ? json.group() : json.round(),
                inGroup ? json.round() : "",
                date(json.date()),
                json.time(),
                comma < 0 ? json.ground() : json.ground().substring(0, comma),
                comma < 0 ? "" : json.ground().substring(comma + 2),
                Optional.empty(),
                List.of(),
                List.of(),
                Citations.NONE);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private void odd(String what) {
        reading.odd(json.place() + ", " + json.listing().title(), what);
    }
}
