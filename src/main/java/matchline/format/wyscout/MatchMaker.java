package matchline.format.wyscout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import matchline.format.reading.Listing;
import matchline.format.reading.MatchFormatException;
import matchline.format.reading.Oddities;
import matchline.format.reading.Reading;
import matchline.format.wyscout.SheetJson.TeamSheet;
import matchline.model.Background;
import matchline.model.Citations;
import matchline.model.Goal;
import matchline.model.Match;
import matchline.model.MatchClock;
import matchline.model.MatchEvent;
import matchline.model.Occasion;
import matchline.model.Occurrence;
import matchline.model.Press;
import matchline.model.Result;
import matchline.model.Score;
import matchline.model.ShootOutResult;
import matchline.model.Side;

/** Makes a match of a file and its sheet. Without a sheet the team that the file lists first is taken to be at home. */
final class MatchMaker {
    private static final String CREDIT = "Data: Wyscout (Pappalardo et al., CC BY 4.0)";

    private final Path path;
    private final Reading reading;

    private MatchMaker(Path path, Reading reading) {
        this.path = path;
        this.reading = reading;
    }

    /** The match of a file, with its sheet if that is near. */
    static Match match(Path path, Reading reading) throws IOException {
        MatchMaker maker = new MatchMaker(path, reading);
        return maker.match(maker.withSheet(MatchJson.read(path, reading)));
    }

    private Match match(MatchJson file) throws IOException {
        Roster roster = roster(file);
        Periods periods = new Periods(file.lastSeconds());
        List<MatchEvent> events = new ArrayList<>(new EventMaker(roster, periods, reading).events(file.events()));
        events = new Cards(roster, periods, reading).agreed(events);
        events.addAll(new Changes(roster, periods, reading).events(file.events()));
        shootOut(roster)
                .map(score -> new ShootOutResult(Occurrence.at("shoot-out-result", periods.lastKick()), score))
                .ifPresent(events::add);
        MatchClock clock = periods.clock();
        official(roster, events)
                .map(score -> new Result(Occurrence.at("final-score", clock.lastInPlay()), score))
                .ifPresent(events::add);
        Match match = new Match(
                file.sheet().map(MatchMaker::occasion).orElse(Occasion.UNKNOWN),
                roster.team(Side.HOME),
                roster.team(Side.AWAY),
                clock,
                events,
                new PlayMaker(roster, clock).play(file.events()),
                Press.NONE,
                Background.NONE,
                List.of(),
                List.of(CREDIT));
        Oddities.of(match).forEach(reading.problems());
        return match;
    }

    private MatchJson withSheet(MatchJson file) {
        if (file.sheet().isPresent() || file.match().isEmpty()) {
            return file;
        }
        try {
            return SheetFinder.near(path, file.match(), reading).map(file::with).orElse(file);
        } catch (IOException e) {
            reading.odd("", "the match sheets of the data set cannot be read; fetch matches.zip again");
            return file;
        }
    }

    private Roster roster(MatchJson file) throws MatchFormatException {
        List<String> teams = List.copyOf(file.teams().keySet());
        if (teams.size() != 2) {
            throw reading.wrong(
                    "teams", "a match has two teams and here are %d; fetch the file again".formatted(teams.size()));
        }
        Optional<String> home =
                file.sheet().flatMap(sheet -> sheet.team("home")).filter(teams::contains);
        if (home.isEmpty()) {
            reading.odd(
                    "teams",
                    "the file does not say who was at home, so it is %s, listed first; put matches.zip of the data set beside it"
                            .formatted(file.teams().get(teams.getFirst())));
        }
        String first = home.orElse(teams.getFirst());
        return new Roster(first, teams.get(first.equals(teams.getFirst()) ? 1 : 0), file);
    }

    /** The score of the match sheet, where the goals of the events make another. */
    private Optional<Score> official(Roster roster, List<MatchEvent> events) {
        Score counted = Score.NIL_NIL;
        for (MatchEvent event : events) {
            counted = event instanceof Goal goal ? counted.plus(goal.side(), 1) : counted;
        }
        Optional<Integer> home = roster.sheet(Side.HOME).map(TeamSheet::goals);
        Optional<Integer> away = roster.sheet(Side.AWAY).map(TeamSheet::goals);
        Score told = new Score(home.orElse(counted.home()), away.orElse(counted.away()));
        if (told.equals(counted)) {
            return Optional.empty();
        }
        reading.odd(
                "teamsData",
                "the match sheet tells the score as %s, but the events make it %s".formatted(told, counted));
        return Optional.of(told);
    }

    /** What the match sheet tells of a shoot-out. */
    private static Optional<Score> shootOut(Roster roster) {
        int home = roster.sheet(Side.HOME).map(TeamSheet::scoreOfShootOut).orElse(0);
        int away = roster.sheet(Side.AWAY).map(TeamSheet::scoreOfShootOut).orElse(0);
        return home + away > 0 ? Optional.of(new Score(home, away)) : Optional.empty();
    }

    private static Occasion occasion(SheetJson sheet) {
        return new Occasion(
                sheet.competitionName(),
                "",
                sheet.round() > 0 ? "Matchday " + sheet.round() : "",
                Listing.date(sheet.utc()),
                "",
                sheet.venue(),
                "",
                Optional.empty(),
                List.of(),
                List.of(),
                Citations.NONE);
    }
}
