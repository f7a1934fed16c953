package matchline.format.wyscout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matchline.format.json.JsonFile;
import matchline.format.json.JsonStream;
import matchline.format.reading.FirstLook;
import matchline.format.reading.Lister;
import matchline.format.reading.Listing;
import matchline.format.reading.Reading;
import matchline.model.Score;

/**
 * What a list needs of matches: what their sheets say, which are read once for thousands of files, else the goals among
 * the events. A file that tells more, a sheet of its own or a shoot-out, is read whole.
 */
final class WyscoutList implements Lister {
    private static final Pattern MATCH = Pattern.compile("\"matchId\"\\s*:\\s*(\\d+)");

    private final Sheets sheets = new Sheets();

    @Override
    public List<Listing> list(Path file, FirstLook look) throws IOException {
        Reading reading = new Reading(file.toString(), _ -> {});
        Matcher number = MATCH.matcher(look.text());
        Optional<Listing> listed = sheets.areNear(file) && number.find()
                ? sheets.listing(number.group(1), file)
                : JsonFile.read(file, reading, WyscoutList::listing);
        return List.of(listed.isPresent() ? listed.get() : Listing.of(MatchMaker.match(file, reading)));
    }

    /** What a plain file tells, of which the team listed first is taken to be at home. */
    private static Optional<Listing> listing(JsonStream json) throws IOException {
        Map<String, String> teams = new LinkedHashMap<>();
        List<EventJson> goals = new ArrayList<>();
        List<String> more = new ArrayList<>();
        json.object(key -> {
            switch (key) {
                case "events" ->
                    json.array(() -> Optional.of(EventJson.readWhat(json))
                            .filter(WyscoutList::counts)
                            .ifPresent(goals::add));
                case "teams" -> json.object(id -> teams.put(id, MatchJson.teamName(json)));
                case "players" -> json.skip();
                default -> {
                    more.add(key);
                    json.skip();
                }
            }
        });
        boolean plain = more.isEmpty() && teams.size() == 2 && !teams.containsValue("");
        return plain && goals.stream().noneMatch(EventJson::inShootOut)
                ? Optional.of(listing(List.copyOf(teams.keySet()), teams, goals))
                : Optional.empty();
    }

    private static boolean counts(EventJson event) {
        boolean goal = event.isGoal() || event.isOwnGoal() || event.inShootOut();
        return goal
                && event.card().isEmpty()
                && Periods.moment(event.period(), event.second()).isPresent();
    }

    private static Listing listing(List<String> sides, Map<String, String> teams, List<EventJson> goals) {
        int[] scored = new int[2];
        for (EventJson goal : goals) {
            int side = sides.indexOf(goal.team());
            if (side >= 0) {
                scored[goal.isGoal() ? side : 1 - side]++;
            }
        }
        return Listing.ofTeams(teams.get(sides.getFirst()), teams.get(sides.getLast()))
                .with(new Score(scored[0], scored[1]));
    }
}
