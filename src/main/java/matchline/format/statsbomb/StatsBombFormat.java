package matchline.format.statsbomb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import matchline.format.reading.FirstLook;
import matchline.format.reading.Lister;
import matchline.format.reading.Listing;
import matchline.format.reading.MatchFormat;
import matchline.format.reading.MatchFormatException;
import matchline.format.reading.Problem;
import matchline.format.reading.Reading;
import matchline.format.reading.StoredMatch;
import matchline.model.Match;

/** StatsBomb open data: files of events, of line-ups and of matches; each finds the others beside it. */
public final class StatsBombFormat implements MatchFormat {
    private static final Set<String> EVENTS = Set.of("id", "period", "timestamp", "type");
    private static final Set<String> LINE_UPS = Set.of("team_id", "team_name", "lineup");
    private static final Set<String> MATCHES = Set.of("match_id", "home_team", "away_team");

    private final Seasons seasons = new Seasons();

    @Override
    public String name() {
        return "StatsBomb open data (events, line-ups or matches)";
    }

    @Override
    public boolean recognises(FirstLook look) {
        return holds(look, EVENTS) || holds(look, LINE_UPS) || holds(look, MATCHES);
    }

    @Override
    public boolean isSheet(FirstLook look) {
        return !holds(look, EVENTS);
    }

    private static boolean holds(FirstLook look, Set<String> keys) {
        return look.shape() == FirstLook.Shape.JSON_ARRAY && look.keys().containsAll(keys);
    }

    @Override
    public List<StoredMatch> matches(Path file, FirstLook look, Consumer<Problem> problems) throws IOException {
        Reading reading = new Reading(file.toString(), problems);
        if (holds(look, MATCHES)) {
            return MatchesFile.read(file, reading).stream()
                    .<StoredMatch>map(match -> new ListedMatch(match, file, reading))
                    .toList();
        }
        MatchFolder folder = new MatchFolder(file);
        Optional<MatchJson> listed = seasons.listed(file);
        if (holds(look, EVENTS)) {
            return List.of(StoredMatch.of(ofEvents(file, listed, reading)));
        }
        Optional<Path> events = folder.events();
        Match match = events.isPresent() ? ofEvents(events.get(), listed, reading) : ofLineUps(file, listed, reading);
        return List.of(StoredMatch.of(match));
    }

    @Override
    public Lister lister() {
        return (file, look) -> {
            Reading reading = new Reading(file.toString(), _ -> {});
            if (holds(look, MATCHES)) {
                return listed(MatchesFile.read(file, reading), file);
            }
            boolean lineUps = holds(look, LINE_UPS);
            if (lineUps && new MatchFolder(file).events().isPresent()) {
                return List.of();
            }
            List<NamedJson> teams = lineUps
                    ? LineUpsFile.read(file, reading).stream()
                            .map(LineUpJson::team)
                            .toList()
                    : EventsFile.teams(file, reading);
            if (teams.size() < 2) {
                throw reading.wrong("", "it does not tell of two teams; fetch it again");
            }
            return List.of(Listing.ofTeams(teams.get(0).name(), teams.get(1).name()));
        };
    }

    private static List<Listing> listed(List<MatchJson> matches, Path file) {
        Optional<Path> events = MatchFolder.eventsFolder(file);
        return matches.stream()
                .map(match -> match.listing(events.map(folder -> folder.resolve(match.id() + ".json"))))
                .toList();
    }

    @Override
    public Optional<Path> matchOf(Path file) {
        return MatchFolder.matchOf(file);
    }

    private static Match ofEvents(Path file, Optional<MatchJson> listed, Reading reading) throws IOException {
        List<EventJson> events = EventsFile.read(file, reading);
        List<LineUpJson> lineUps = lineUps(new MatchFolder(file).lineUps(), reading);
        return MatchMaker.match(new FilesOfMatch(events, lineUps, listed), reading);
    }

    private static Match ofLineUps(Path file, Optional<MatchJson> listed, Reading reading) throws IOException {
        reading.odd("", "these are line-ups only; put the file of events beside them, in a folder named events");
        return MatchMaker.match(new FilesOfMatch(List.of(), LineUpsFile.read(file, reading), listed), reading);
    }

    /** A match does not fail for its line-ups. */
    private static List<LineUpJson> lineUps(Optional<Path> file, Reading reading) throws IOException {
        if (file.isEmpty()) {
            return List.of();
        }
        try {
            return LineUpsFile.read(file.get(), new Reading(file.get().toString(), reading.problems()));
        } catch (MatchFormatException e) {
            reading.odd("", "the line-ups beside it cannot be read (%s: %s)".formatted(e.place(), e.what()));
            return List.of();
        }
    }

    /** One match of a season; its events are read when it is asked for. */
    private record ListedMatch(MatchJson match, Path file, Reading reading) implements StoredMatch {
        @Override
        public Listing listing() {
            return match.listing(MatchFolder.eventsOf(file, match.id()));
        }

        @Override
        public Match read() throws IOException {
            Optional<Path> events = MatchFolder.eventsOf(file, match.id());
            if (events.isPresent()) {
                return ofEvents(events.get(), Optional.of(match), reading);
            }
            reading.odd(
                    title(),
                    "its events are not there; put %d.json into a folder named events, beside the folder of the matches"
                            .formatted(match.id()));
            List<LineUpJson> lineUps = lineUps(MatchFolder.lineUpsOf(file, match.id()), reading);
            return MatchMaker.match(new FilesOfMatch(List.of(), lineUps, Optional.of(match)), reading);
        }
    }
}
