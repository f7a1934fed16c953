package matchline.format.statsbomb;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import matchline.format.json.JsonStream;
import matchline.format.statsbomb.DetailJson.Placed;

/** Reads what stands under the key of an event's type: {@code shot}, {@code substitution} and so on. */
final class DetailReader {
    private final JsonStream json;

    DetailReader(JsonStream json) {
        this.json = json;
    }

    DetailJson shot() throws IOException {
        var shot = new Object() {
            String outcome = "";
            String type = "";
            String keyPass = "";
            Optional<Double> expectedGoals = Optional.empty();
        };
        json.object(key -> {
            switch (key) {
                case "outcome" -> shot.outcome = NamedJson.nameOf(json);
                case "type" -> shot.type = NamedJson.nameOf(json);
                case "key_pass_id" -> shot.keyPass = json.text().orElse("");
                case "statsbomb_xg" -> shot.expectedGoals = json.number();
                default -> json.skip();
            }
        });
        return new DetailJson.Shot(shot.outcome, shot.type, shot.expectedGoals, shot.keyPass);
    }

    DetailJson offence() throws IOException {
        String[] card = {""};
        json.object(key -> {
            if (key.equals("card")) {
                card[0] = NamedJson.nameOf(json);
            } else {
                json.skip();
            }
        });
        return new DetailJson.Offence(card[0]);
    }

    DetailJson replacement() throws IOException {
        var change = new Object() {
            String outcome = "";
            Optional<NamedJson> on = Optional.empty();
        };
        json.object(key -> {
            switch (key) {
                case "outcome" -> change.outcome = NamedJson.nameOf(json);
                case "replacement" -> change.on = NamedJson.read(json);
                default -> json.skip();
            }
        });
        return new DetailJson.Replacement(change.outcome, change.on);
    }

    DetailJson playerOff() throws IOException {
        return new DetailJson.PlayerOff(json.isTrueUnder("permanent"));
    }

    DetailJson pass() throws IOException {
        return new DetailJson.Pass(json.isTrueUnder("goal_assist"));
    }

    DetailJson tactics() throws IOException {
        List<Placed> lineUp = new ArrayList<>();
        String[] formation = {""};
        json.object(key -> {
            switch (key) {
                case "formation" ->
                    formation[0] = json.whole().map(String::valueOf).orElse("");
                case "lineup" -> json.array(() -> placed().ifPresent(lineUp::add));
                default -> json.skip();
            }
        });
        return new DetailJson.Tactics(formation[0], List.copyOf(lineUp));
    }

    private Optional<Placed> placed() throws IOException {
        var placed = new Object() {
            Optional<NamedJson> player = Optional.empty();
            String position = "";
            Optional<Integer> number = Optional.empty();
        };
        json.object(key -> {
            switch (key) {
                case "player" -> placed.player = NamedJson.read(json);
                case "position" -> placed.position = NamedJson.nameOf(json);
                case "jersey_number" -> placed.number = json.whole();
                default -> json.skip();
            }
        });
        return placed.player.map(player -> new Placed(player, placed.position, placed.number));
    }
}
