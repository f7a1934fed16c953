package matchline.format.wyscout;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import matchline.format.json.JsonStream;
import matchline.model.PitchPoint;

/** An event as it is in the file: kinds and tags by their numbers, time in seconds since its period began. */
record EventJson(
        String match,
        String period,
        double second,
        int kind,
        int subKind,
        String team,
        String player,
        Set<Integer> tags,
        Optional<PitchPoint> place) {
    static final int FOUL = 2;
    static final int FREE_KICK = 3;
    static final int SAVE_ATTEMPT = 9;
    static final int SHOT = 10;
    static final int FREE_KICK_SHOT = 33;
    static final int PENALTY = 35;

    static final int GOAL_TAG = 101;
    static final int OWN_GOAL_TAG = 102;
    static final int ASSIST_TAG = 301;
    static final int RED_TAG = 1701;
    static final int YELLOW_TAG = 1702;
    static final int SECOND_YELLOW_TAG = 1703;
    static final int ACCURATE_TAG = 1801;

    static final String SHOOT_OUT = "P";

    private static final double PERCENT = 100;

    /** Fields in the making. */
    private static final class Draft {
        private String match = "";
        private String period = "";
        private double second = -1;
        private int kind;
        private int subKind;
        private String team = "";
        private String player = "";
        private final Set<Integer> tags = new HashSet<>();
        private Optional<PitchPoint> place = Optional.empty();
    }

    static EventJson read(JsonStream json) throws IOException {
        Draft draft = new Draft();
        json.object(key -> readField(key, draft, json));
        return new EventJson(
                draft.match,
                draft.period,
                draft.second,
                draft.kind,
                draft.subKind,
                draft.team,
                draft.player,
                Set.copyOf(draft.tags),
                draft.place);
    }

    private static void readField(String key, Draft draft, JsonStream json) throws IOException {
        switch (key) {
            case "matchId" -> draft.match = json.word().orElse("");
            case "matchPeriod" -> draft.period = json.text().orElse("");
            case "eventSec" -> draft.second = json.number().orElse(-1.0);
            case "eventId", "eventName" ->
                draft.kind = Math.max(draft.kind, kind(json.word().orElse("")));
            case "subEventId", "subEventName" ->
                draft.subKind = Math.max(draft.subKind, subKind(json.word().orElse("")));
            case "teamId" -> draft.team = json.word().orElse("");
            case "playerId" -> draft.player = json.word().orElse("");
            case "tags" -> json.array(() -> json.object(tag -> readTag(tag, draft, json)));
            case "positions" -> draft.place = firstPlace(json);
            default -> json.skip();
        }
    }

    private static void readTag(String key, Draft draft, JsonStream json) throws IOException {
        if (key.equals("id")) {
            json.whole().ifPresent(draft.tags::add);
        } else {
            json.skip();
        }
    }

    /** Some files tell a kind by its number, some by its name, some by both. */
    private static int kind(String told) {
        return switch (told) {
            case "Foul" -> FOUL;
            case "Free Kick" -> FREE_KICK;
            case "Save attempt" -> SAVE_ATTEMPT;
            case "Shot" -> SHOT;
            default -> number(told);
        };
    }

    private static int subKind(String told) {
        return switch (told) {
            case "Free kick shot" -> FREE_KICK_SHOT;
            case "Penalty" -> PENALTY;
            default -> number(told);
        };
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    /** Places are told in hundredths of the pitch; the acting side attacks towards x = 100, y = 0 is on its left. */
    private static Optional<PitchPoint> firstPlace(JsonStream json) throws IOException {
        double[] first = {Double.NaN, Double.NaN};
        boolean[] read = {false};
        json.array(() -> {
            if (read[0]) {
                json.skip();
                return;
            }
            read[0] = true;
            json.object(key -> {
                switch (key) {
                    case "x" -> first[0] = json.number().orElse(Double.NaN);
                    case "y" -> first[1] = json.number().orElse(Double.NaN);
                    default -> json.skip();
                }
            });
        });
        boolean told = first[0] >= 0 && first[0] <= PERCENT && first[1] >= 0 && first[1] <= PERCENT;
        return told
                ? Optional.of(
                        new PitchPoint(first[0] / PERCENT * PitchPoint.LENGTH, first[1] / PERCENT * PitchPoint.WIDTH))
                : Optional.empty();
    }

    boolean has(int tag) {
        return tags.contains(tag);
    }

    boolean inShootOut() {
        return period.equals(SHOOT_OUT);
    }

    /** A try at goal. The keeper's save bears the tag of a goal too, and is none. */
    boolean isShot() {
        return kind == SHOT || kind == FREE_KICK && (subKind == FREE_KICK_SHOT || subKind == PENALTY);
    }

    boolean isGoal() {
        return has(GOAL_TAG) && (kind == SHOT || kind == FREE_KICK);
    }

    boolean isOwnGoal() {
        return has(OWN_GOAL_TAG) && kind != SAVE_ATTEMPT;
    }
}
