package matchline.format.statsbomb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import matchline.format.json.JsonFile;
import matchline.format.json.JsonStream;
import matchline.format.reading.Reading;
import matchline.format.statsbomb.MatchJson.TeamJson;
import matchline.model.Score;

/** Reads a file of matches, as there is one for each season of a competition. */
final class MatchesFile {
    private final JsonStream json;

    private MatchesFile(JsonStream json) {
        this.json = json;
    }

    /** The matches that have an id and two teams, in the order of the file. */
    static List<MatchJson> read(Path file, Reading reading) throws IOException {
        return JsonFile.read(file, reading, json -> {
            List<MatchJson> matches = new ArrayList<>();
            MatchesFile reader = new MatchesFile(json);
            json.array(() -> {
                Optional<MatchJson> match = reader.match();
                match.ifPresentOrElse(
                        matches::add,
                        () -> reading.odd(
                                "after match " + matches.size(),
                                "a match has no id or not two teams, and is left out"));
            });
            return matches;
        });
    }

    /** A match while its fields pass by. */
    private static final class Draft {
        private Optional<Integer> id = Optional.empty();
        private String date = "";
        private String kickOff = "";
        private String competition = "";
        private String season = "";
        private String stage = "";
        private String week = "";
        private Optional<TeamJson> home = Optional.empty();
        private Optional<TeamJson> away = Optional.empty();
        private Optional<Integer> homeScore = Optional.empty();
        private Optional<Integer> awayScore = Optional.empty();
        private String stadium = "";
        private Person referee = new Person("", "");

        private Optional<Score> score() {
            return homeScore
                    .filter(goals -> goals >= 0)
                    .flatMap(goals -> awayScore.filter(other -> other >= 0).map(other -> new Score(goals, other)));
        }
    }

    private record Person(String name, String country) {}

    private Optional<MatchJson> match() throws IOException {
        Draft draft = new Draft();
        json.object(key -> field(key, draft));
        if (draft.id.isEmpty() || draft.home.isEmpty() || draft.away.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new MatchJson(
                draft.id.get(),
                draft.date,
                draft.kickOff,
                draft.competition,
                draft.season,
                draft.stage,
                draft.week,
                draft.home.get(),
                draft.away.get(),
                draft.score(),
                draft.stadium,
                draft.referee.name(),
                draft.referee.country()));
    }

    private void field(String key, Draft draft) throws IOException {
        switch (key) {
            case "match_id" -> draft.id = json.whole();
            case "match_date" -> draft.date = json.text().orElse("");
            case "kick_off" -> draft.kickOff = json.text().orElse("");
            case "competition" ->
                draft.competition = json.textUnder("competition_name").orElse("");
            case "season" -> draft.season = json.textUnder("season_name").orElse("");
            case "competition_stage" -> draft.stage = NamedJson.nameOf(json);
            case "match_week" -> draft.week = json.whole().map(String::valueOf).orElse("");
            case "home_team" -> draft.home = team("home");
            case "away_team" -> draft.away = team("away");
            case "home_score" -> draft.homeScore = json.whole();
            case "away_score" -> draft.awayScore = json.whole();
            case "stadium" -> draft.stadium = NamedJson.written(NamedJson.nameOf(json));
            case "referee" -> draft.referee = person();
            default -> json.skip();
        }
    }

    private Optional<TeamJson> team(String side) throws IOException {
        var team = new Object() {
            int id;
            Optional<String> name = Optional.empty();
            String group = "";
            final List<Person> managers = new ArrayList<>();
        };
        json.object(key -> {
            switch (key.replace(side, "")) {
                case "_team_id" -> team.id = json.whole().orElse(0);
                case "_team_name" -> team.name = json.text();
                case "_team_group" -> team.group = json.text().orElse("");
                case "managers" -> json.array(() -> team.managers.add(person()));
                default -> json.skip();
            }
        });
        String coach = team.managers.isEmpty() ? "" : team.managers.getFirst().name();
        return team.name.map(name -> new TeamJson(new NamedJson(team.id, name), team.group, coach));
    }

    private Person person() throws IOException {
        var person = new Object() {
            Optional<String> name = Optional.empty();
            Optional<String> nickname = Optional.empty();
            String country = "";
        };
        json.object(key -> {
            switch (key) {
                case "name" -> person.name = json.text();
                case "nickname" -> person.nickname = json.text();
                case "country" -> person.country = NamedJson.nameOf(json);
                default -> json.skip();
            }
        });
        return new Person(
                person.nickname.or(() -> person.name).map(NamedJson::written).orElse(""), person.country);
    }
}
