package matchline.format.matchfile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import matchline.format.json.JsonFile;
import matchline.format.json.JsonStream;
import matchline.format.reading.FirstLook;
import matchline.format.reading.Lister;
import matchline.format.reading.Listing;
import matchline.format.reading.Reading;
import matchline.model.Score;
import matchline.model.ShootOutKick;
import matchline.model.Side;
import matchline.model.WrittenName;

/** What a list needs of match files; the rest of each, most of it, passes by unchecked. */
final class MatchFileList implements Lister {
    private static final Set<String> GOALS = Set.of(
            WrittenName.of(EventType.GOAL), WrittenName.of(EventType.PENALTY_GOAL), WrittenName.of(EventType.OWN_GOAL));

    @Override
    public List<Listing> list(Path file, FirstLook look) throws IOException {
        Reading reading = new Reading(file.toString(), _ -> {});
        Draft draft = JsonFile.read(file, reading, MatchFileList::draft);
        if (draft.home.isEmpty() || draft.away.isEmpty()) {
            throw reading.wrong("", "it does not name two teams; add \"home\" and \"away\", each with a name");
        }
        return List.of(draft.listing());
    }

    /** A match while its fields pass by. */
    private static final class Draft {
        private Optional<String> competition = Optional.empty();
        private Optional<String> date = Optional.empty();
        private Optional<String> home = Optional.empty();
        private Optional<String> away = Optional.empty();
        private Score score = Score.NIL_NIL;
        private Score kicks = Score.NIL_NIL;
        private Optional<Score> result = Optional.empty();

        private Listing listing() {
            return new Listing(
                    competition.orElse(""),
                    "",
                    date.flatMap(Listing::date),
                    home.orElseThrow(),
                    away.orElseThrow(),
                    Optional.of(score),
                    result.or(() -> Optional.of(kicks).filter(scored -> !scored.equals(Score.NIL_NIL))),
                    Optional.empty());
        }
    }

    private static Draft draft(JsonStream json) throws IOException {
        Draft draft = new Draft();
        json.object(key -> {
            switch (key) {
                case "occasion" -> readOccasion(json, draft);
                case "home" -> draft.home = json.textUnder("name");
                case "away" -> draft.away = json.textUnder("name");
                case "events" -> json.array(() -> readEvent(json, draft));
                default -> json.skip();
            }
        });
        return draft;
    }

    private static Optional<Score> score(String text) {
        try {
            return Optional.of(Score.parse(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static void readOccasion(JsonStream json, Draft draft) throws IOException {
        json.object(key -> {
            switch (key) {
                case "competition" -> draft.competition = json.text();
                case "date" -> draft.date = json.text();
                default -> json.skip();
            }
        });
    }

    private static void readEvent(JsonStream json, Draft draft) throws IOException {
        Map<String, String> told = new HashMap<>();
        json.object(key -> {
            switch (key) {
                case "type", "team", "outcome", "score" -> json.text().ifPresent(text -> told.put(key, text));
                case "cancelled" -> {
                    told.put(key, "");
                    json.skip();
                }
                default -> json.skip();
            }
        });
        Optional<Side> side = List.of(Side.values()).stream()
                .filter(each -> WrittenName.of(each).equals(told.get("team")))
                .findFirst();
        String type = told.getOrDefault("type", "");
        if (side.isPresent() && GOALS.contains(type) && !told.containsKey("cancelled")) {
            draft.score = draft.score.plus(side.get(), 1);
        }
        if (type.equals(WrittenName.of(EventType.RESULT))) {
            draft.score = score(told.getOrDefault("score", "")).orElse(draft.score);
        }
        if (type.equals(WrittenName.of(EventType.SHOOT_OUT_RESULT))) {
            draft.result = score(told.getOrDefault("score", ""));
        }
        boolean scored = WrittenName.of(ShootOutKick.Outcome.SCORED).equals(told.get("outcome"));
        if (side.isPresent() && type.equals(WrittenName.of(EventType.SHOOT_OUT_KICK)) && scored) {
            draft.kicks = draft.kicks.plus(side.get(), 1);
        }
    }
}
