package matchline.format.statsbomb;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import matchline.format.json.JsonStream;
import matchline.format.statsbomb.DetailJson.Placed;
import matchline.model.PitchPoint;

/** Reads what stands under the key of an event's type: {@code shot}, {@code substitution} and so on. */
final class DetailReader {
    private final JsonStream json;
    private final NameReader names;

    DetailReader(JsonStream json, NameReader names) {
        this.json = json;
        this.names = names;
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
                case "replacement" -> change.on = names.read();
                default -> json.skip();
            }
        });
        return new DetailJson.Replacement(change.outcome, change.on);
    }

    DetailJson playerOff() throws IOException {
        return new DetailJson.PlayerOff(json.isTrueUnder("permanent"));
    }

    DetailJson pass() throws IOException {
        var pass = new Object() {
            boolean goalAssist;
            boolean cross;
            String type = "";
            String outcome = "";
            Optional<PitchPoint> end = Optional.empty();
        };
        json.object(key -> {
            switch (key) {
                case "goal_assist" -> pass.goalAssist = json.isTrue();
                case "cross" -> pass.cross = json.isTrue();
                case "type" -> pass.type = NamedJson.nameOf(json);
                case "outcome" -> pass.outcome = NamedJson.nameOf(json);
                case "end_location" -> pass.end = place();
                default -> json.skip();
            }
        });
        return new DetailJson.Pass(pass.goalAssist, pass.cross, pass.type, pass.outcome, pass.end);
    }

    DetailJson carry() throws IOException {
        var carry = new Object() {
            Optional<PitchPoint> end = Optional.empty();
        };
        json.object(key -> {
            if (key.equals("end_location")) {
                carry.end = place();
            } else {
                json.skip();
            }
        });
        return new DetailJson.Carry(carry.end);
    }

    DetailJson contest() throws IOException {
        String[] told = {"", ""};
        json.object(key -> {
            switch (key) {
                case "type" -> told[0] = NamedJson.nameOf(json);
                case "outcome" -> told[1] = NamedJson.nameOf(json);
                default -> json.skip();
            }
        });
        return new DetailJson.Contest(told[0], told[1]);
    }

    /** A place of two numbers, or three with the height; now and then it lies a little beside the pitch. */
    Optional<PitchPoint> place() throws IOException {
        double[] told = new double[2];
        int[] count = {0};
        json.array(() -> {
            Optional<Double> number = json.number();
            if (number.isPresent() && count[0] < told.length) {
                told[count[0]++] = number.get();
            }
        });
        return count[0] < told.length
                ? Optional.empty()
                : Optional.of(new PitchPoint(
                        Math.clamp(told[0], 0, PitchPoint.LENGTH), Math.clamp(told[1], 0, PitchPoint.WIDTH)));
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
                case "player" -> placed.player = names.read();
                case "position" -> placed.position = NamedJson.nameOf(json);
                case "jersey_number" -> placed.number = json.whole();
                default -> json.skip();
            }
        });
        return placed.player.map(player -> new Placed(player, placed.position, placed.number));
    }
}
