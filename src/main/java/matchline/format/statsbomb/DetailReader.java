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
        String outcome = "";
        String type = "";
        String keyPass = "";
        Optional<Double> expectedGoals = Optional.empty();
        json.enterObject();
        while (json.nextField()) {
            switch (json.key()) {
                case "outcome" -> outcome = NamedJson.nameOf(json);
                case "type" -> type = NamedJson.nameOf(json);
                case "key_pass_id" -> keyPass = json.text().orElse("");
                case "statsbomb_xg" -> expectedGoals = json.number();
                default -> json.skip();
            }
        }
        return new DetailJson.Shot(outcome, type, expectedGoals, keyPass);
    }

    DetailJson offence() throws IOException {
        String card = "";
        json.enterObject();
        while (json.nextField()) {
            if (json.key().equals("card")) {
                card = NamedJson.nameOf(json);
            } else {
                json.skip();
            }
        }
        return new DetailJson.Offence(card);
    }

    DetailJson replacement() throws IOException {
        String outcome = "";
        Optional<NamedJson> on = Optional.empty();
        json.enterObject();
        while (json.nextField()) {
            switch (json.key()) {
                case "outcome" -> outcome = NamedJson.nameOf(json);
                case "replacement" -> on = names.read();
                default -> json.skip();
            }
        }
        return new DetailJson.Replacement(outcome, on);
    }

    DetailJson playerOff() throws IOException {
        boolean permanent = false;
        json.enterObject();
        while (json.nextField()) {
            if (json.key().equals("permanent")) {
                permanent = json.isTrue();
            } else {
                json.skip();
            }
        }
        return new DetailJson.PlayerOff(permanent);
    }

    DetailJson pass() throws IOException {
        boolean goalAssist = false;
        boolean cross = false;
        String type = "";
        String outcome = "";
        Optional<PitchPoint> end = Optional.empty();
        json.enterObject();
        while (json.nextField()) {
            switch (json.key()) {
                case "goal_assist" -> goalAssist = json.isTrue();
                case "cross" -> cross = json.isTrue();
                case "type" -> type = NamedJson.nameOf(json);
                case "outcome" -> outcome = NamedJson.nameOf(json);
                case "end_location" -> end = place();
                default -> json.skip();
            }
        }
        return new DetailJson.Pass(goalAssist, cross, type, outcome, end);
    }

    DetailJson carry() throws IOException {
        Optional<PitchPoint> end = Optional.empty();
        json.enterObject();
        while (json.nextField()) {
            if (json.key().equals("end_location")) {
                end = place();
            } else {
                json.skip();
            }
        }
        return new DetailJson.Carry(end);
    }

    DetailJson contest() throws IOException {
        String type = "";
        String outcome = "";
        json.enterObject();
        while (json.nextField()) {
            switch (json.key()) {
                case "type" -> type = NamedJson.nameOf(json);
                case "outcome" -> outcome = NamedJson.nameOf(json);
                default -> json.skip();
            }
        }
        return new DetailJson.Contest(type, outcome);
    }

    /** A place of two numbers, or three with the height; now and then it lies a little beside the pitch. */
    Optional<PitchPoint> place() throws IOException {
        double[] told = new double[2];
        int count = 0;
        json.enterArray();
        while (json.nextElement()) {
            double number = json.numberOr(Double.NaN);
            if (count < told.length && Double.isFinite(number)) {
                told[count] = number;
                count++;
            }
        }
        return count < told.length
                ? Optional.empty()
                : Optional.of(new PitchPoint(
                        Math.clamp(told[0], 0, PitchPoint.LENGTH), Math.clamp(told[1], 0, PitchPoint.WIDTH)));
    }

    DetailJson tactics() throws IOException {
        List<Placed> lineUp = new ArrayList<>();
        String formation = "";
        json.enterObject();
        while (json.nextField()) {
            switch (json.key()) {
                case "formation" ->
                    formation = json.whole().map(String::valueOf).orElse("");
                case "lineup" -> json.array(() -> placed().ifPresent(lineUp::add));
                default -> json.skip();
            }
        }
        return new DetailJson.Tactics(formation, List.copyOf(lineUp));
    }

    private Optional<Placed> placed() throws IOException {
        Optional<NamedJson> player = Optional.empty();
        String position = "";
        Optional<Integer> number = Optional.empty();
        json.enterObject();
        while (json.nextField()) {
            switch (json.key()) {
                case "player" -> player = names.read();
                case "position" -> position = NamedJson.nameOf(json);
                case "jersey_number" -> number = json.whole();
                default -> json.skip();
            }
        }
        return player.isEmpty() ? Optional.empty() : Optional.of(new Placed(player.get(), position, number));
    }
}
