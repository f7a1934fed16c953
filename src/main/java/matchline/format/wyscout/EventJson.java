package matchline.format.wyscout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import matchline.format.json.JsonStream;
import matchline.model.Card;
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
        Optional<PitchPoint> place,
        Optional<PitchPoint> end) {
    static final int GOAL_TAG = 101;
    static final int OWN_GOAL_TAG = 102;
    static final int ASSIST_TAG = 301;
    static final int WON_TAG = 703;
    static final int INTERCEPTION_TAG = 1401;
    static final int RED_TAG = 1701;
    static final int YELLOW_TAG = 1702;
    static final int SECOND_YELLOW_TAG = 1703;
    static final int ACCURATE_TAG = 1801;
    static final int INACCURATE_TAG = 1802;

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
        private final List<Optional<PitchPoint>> places = new ArrayList<>();

        private Optional<PitchPoint> place(int index) {
            return index < places.size() ? places.get(index) : Optional.empty();
        }

        private EventJson event() {
            return new EventJson(
                    match, period, second, kind, subKind, team, player, Set.copyOf(tags), place(0), place(1));
        }
    }

    static EventJson read(JsonStream json) throws IOException {
        Draft draft = new Draft();
        json.object(key -> readField(key, draft, json));
        return draft.event();
    }

    /** An event of which it does not matter who did it and where. */
    static EventJson readWhat(JsonStream json) throws IOException {
        Draft draft = new Draft();
        json.object(key -> {
            switch (key) {
                case "playerId", "positions", "subEventId" -> json.skip();
                default -> readField(key, draft, json);
            }
        });
        return draft.event();
    }

    private static void readField(String key, Draft draft, JsonStream json) throws IOException {
        switch (key) {
            case "matchId" -> draft.match = json.word().orElse("");
            case "matchPeriod" -> draft.period = json.text().orElse("");
            case "eventSec" -> draft.second = json.number().orElse(-1.0);
            case "eventId", "eventName" ->
                draft.kind = Math.max(draft.kind, EventKind.of(json.word().orElse("")));
            case "subEventId", "subEventName" ->
                draft.subKind =
                        Math.max(draft.subKind, EventKind.within(json.word().orElse("")));
            case "teamId" -> draft.team = json.word().orElse("");
            case "playerId" -> draft.player = json.word().orElse("");
            case "tags" -> json.array(() -> json.object(tag -> readTag(tag, draft, json)));
            case "positions" -> json.array(() -> draft.places.add(place(json)));
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

    /** Places are told in hundredths of the pitch; the acting side attacks towards x = 100, y = 0 is on its left. */
    private static Optional<PitchPoint> place(JsonStream json) throws IOException {
        double[] told = {Double.NaN, Double.NaN};
        json.object(key -> {
            switch (key) {
                case "x" -> told[0] = json.number().orElse(Double.NaN);
                case "y" -> told[1] = json.number().orElse(Double.NaN);
                default -> json.skip();
            }
        });
        boolean onPitch = told[0] >= 0 && told[0] <= PERCENT && told[1] >= 0 && told[1] <= PERCENT;
        return onPitch
                ? Optional.of(
                        new PitchPoint(told[0] / PERCENT * PitchPoint.LENGTH, told[1] / PERCENT * PitchPoint.WIDTH))
                : Optional.empty();
    }

    boolean has(int tag) {
        return tags.contains(tag);
    }

    /** The card that was shown for it, a foul in nearly all cases. */
    Optional<Card.Kind> card() {
        if (has(SECOND_YELLOW_TAG)) {
            return Optional.of(Card.Kind.SECOND_YELLOW);
        }
        if (has(RED_TAG)) {
            return Optional.of(Card.Kind.RED);
        }
        return has(YELLOW_TAG) ? Optional.of(Card.Kind.YELLOW) : Optional.empty();
    }

    boolean inShootOut() {
        return period.equals(SHOOT_OUT);
    }

    /** Whether it is told, as an event of the match or as the play between them. */
    boolean isTold() {
        return switch (kind) {
            case EventKind.DUEL,
                    EventKind.FOUL,
                    EventKind.FREE_KICK,
                    EventKind.OFFSIDE,
                    EventKind.OTHER,
                    EventKind.PASS,
                    EventKind.SHOT -> true;
            default -> isOwnGoal() || has(ASSIST_TAG) || has(INTERCEPTION_TAG);
        };
    }

    /** A try at goal. The keeper's save bears the tag of a goal too, and is none. */
    boolean isShot() {
        return kind == EventKind.SHOT
                || kind == EventKind.FREE_KICK && (subKind == EventKind.FREE_KICK_SHOT || subKind == EventKind.PENALTY);
    }

    boolean isGoal() {
        return has(GOAL_TAG) && (kind == EventKind.SHOT || kind == EventKind.FREE_KICK);
    }

    boolean isOwnGoal() {
        return has(OWN_GOAL_TAG) && kind != EventKind.SAVE_ATTEMPT;
    }
}
