package matchline.format.statsbomb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import matchline.format.reading.MatchFormatException;
import matchline.format.reading.Oddities;
import matchline.format.reading.Reading;
import matchline.format.statsbomb.DetailJson.Placed;
import matchline.format.statsbomb.DetailJson.Tactics;
import matchline.model.Background;
import matchline.model.Citations;
import matchline.model.Goal;
import matchline.model.LineUp;
import matchline.model.Match;
import matchline.model.MatchClock;
import matchline.model.MatchEvent;
import matchline.model.Occasion;
import matchline.model.Occurrence;
import matchline.model.Player;
import matchline.model.Press;
import matchline.model.Result;
import matchline.model.Score;
import matchline.model.Side;
import matchline.model.Team;

/** Makes a match of what its files tell. */
final class MatchMaker {
    /** The terms of the data ask for it wherever the data is shown. */
    private static final String CREDIT = "Data: StatsBomb";

    private final FilesOfMatch files;
    private final Reading reading;
    private final Teams teams;

    private MatchMaker(FilesOfMatch files, Reading reading) throws MatchFormatException {
        this.files = files;
        this.reading = reading;
        this.teams = new Teams(files, reading);
    }

    static Match match(FilesOfMatch files, Reading reading) throws MatchFormatException {
        Match match = new MatchMaker(files.ofOneMatch(reading), reading).match();
        Oddities.of(match).forEach(reading.problems());
        return match;
    }

    private Match match() {
        List<MatchEvent> events = new ArrayList<>(EventMaker.events(teams, files.events(), reading));
        MatchClock clock = new Lengths(files.events(), reading).clock(events);
        files.listed().flatMap(MatchJson::score).ifPresent(score -> compare(score, clock, events));
        return new Match(
                files.listed().map(OccasionMaker::occasion).orElse(Occasion.UNKNOWN),
                team(Side.HOME),
                team(Side.AWAY),
                clock,
                events,
                PlayMaker.play(teams, files.events(), clock),
                Press.NONE,
                Background.NONE,
                List.of(),
                List.of(CREDIT));
    }

    private Team team(Side side) {
        String name = teams.name(side).name();
        Optional<String> coach =
                files.listed().map(match -> match.team(side).coach()).filter(known -> !known.isEmpty());
        return new Team(
                name,
                Team.codeOf(name),
                Optional.empty(),
                coach,
                lineUp(side),
                teams.squad(side).all(),
                Citations.NONE);
    }

    /** Without a file of line-ups, those who come on or see a card are all that is known of the bench. */
    private LineUp lineUp(Side side) {
        Squad squad = teams.squad(side);
        Tactics tactics = tactics(side);
        FormationNumber number = new FormationNumber(tactics.formation());
        List<Player> starters = squad.players(number.ordered(tactics.lineUp()));
        List<Player> known = files.lineUp(teams.name(side))
                .map(lineUp -> lineUp.members().stream()
                        .map(member -> squad.player(member.player()))
                        .toList())
                .orElse(squad.all());
        List<Player> bench = starters.isEmpty()
                ? List.of()
                : known.stream().filter(player -> !starters.contains(player)).toList();
        return new LineUp(number.formation(), starters, bench, Optional.empty(), List.of());
    }

    /** As the events tell it, else as the line-ups do, which know no formation. */
    private Tactics tactics(Side side) {
        return files.events().stream()
                .filter(event -> event.type() == EventType.STARTING_ELEVEN)
                .filter(event -> teams.side(event.team()).equals(Optional.of(side)))
                .filter(event -> event.detail() instanceof Tactics)
                .map(event -> (Tactics) event.detail())
                .findFirst()
                .orElseGet(() -> new Tactics("", starters(side)));
    }

    private List<Placed> starters(Side side) {
        return files.lineUp(teams.name(side)).stream()
                .flatMap(lineUp -> lineUp.members().stream())
                .filter(member -> member.startsAs().isPresent())
                .map(member -> new Placed(member.player(), member.startsAs().get(), member.number()))
                .toList();
    }

    /** The file of matches holds the official score; without a file of events the goals are not known. */
    private void compare(Score score, MatchClock clock, List<MatchEvent> events) {
        Score counted = Score.NIL_NIL;
        for (MatchEvent event : events) {
            counted = event instanceof Goal goal ? counted.plus(goal.side(), 1) : counted;
        }
        if (score.equals(counted)) {
            return;
        }
        if (!files.events().isEmpty()) {
            reading.odd(
                    "",
                    "the final score is %s in the file of matches, but the goals of the events make it %s"
                            .formatted(score, counted));
        }
        events.add(new Result(Occurrence.at("final-score", clock.lastInPlay()), score));
    }
}
