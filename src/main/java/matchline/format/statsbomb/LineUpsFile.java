package matchline.format.statsbomb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import matchline.format.json.JsonFile;
import matchline.format.json.JsonStream;
import matchline.format.reading.Reading;
import matchline.format.statsbomb.LineUpJson.Member;

/** Reads a file of line-ups: two teams with their players. */
final class LineUpsFile {
    private final JsonStream json;

    private LineUpsFile(JsonStream json) {
        this.json = json;
    }

    static List<LineUpJson> read(Path file, Reading reading) throws IOException {
        return JsonFile.read(file, reading, json -> {
            List<LineUpJson> teams = new ArrayList<>();
            LineUpsFile lineUps = new LineUpsFile(json);
            json.array(() -> lineUps.team().filter(_ -> teams.size() < 2).ifPresent(teams::add));
            return teams;
        });
    }

    private Optional<LineUpJson> team() throws IOException {
        var team = new Object() {
            int id;
            Optional<String> name = Optional.empty();
            final List<Member> members = new ArrayList<>();
        };
        json.object(key -> {
            switch (key) {
                case "team_id" -> team.id = json.whole().orElse(0);
                case "team_name" -> team.name = json.text();
                case "lineup" -> json.array(() -> member().ifPresent(team.members::add));
                default -> json.skip();
            }
        });
        return team.name.map(name -> new LineUpJson(new NamedJson(team.id, name), team.members));
    }

    private Optional<Member> member() throws IOException {
        var member = new Object() {
            int id;
            Optional<String> name = Optional.empty();
            Optional<String> nickname = Optional.empty();
            Optional<Integer> number = Optional.empty();
            Optional<String> startsAs = Optional.empty();
        };
        json.object(key -> {
            switch (key) {
                case "player_id" -> member.id = json.whole().orElse(0);
                case "player_name" -> member.name = json.text();
                case "player_nickname" -> member.nickname = json.text();
                case "jersey_number" -> member.number = json.whole();
                case "positions" ->
                    json.array(() -> {
                        Optional<String> start = start();
                        member.startsAs = member.startsAs.or(() -> start);
                    });
                default -> json.skip();
            }
        });
        return member.name.map(
                name -> new Member(new NamedJson(member.id, name), member.nickname, member.number, member.startsAs));
    }

    private Optional<String> start() throws IOException {
        var spell = new Object() {
            String position = "";
            String reason = "";
        };
        json.object(key -> {
            switch (key) {
                case "position" -> spell.position = json.text().orElse("");
                case "start_reason" -> spell.reason = json.text().orElse("");
                default -> json.skip();
            }
        });
        return spell.reason.equals("Starting XI") ? Optional.of(spell.position) : Optional.empty();
    }
}
