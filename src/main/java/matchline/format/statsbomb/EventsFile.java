package matchline.format.statsbomb;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import matchline.format.json.JsonFile;
import matchline.format.json.JsonStream;
import matchline.format.reading.MatchFormatException;
import matchline.format.reading.Reading;
import matchline.model.Period;
import matchline.model.PitchPoint;

/** Reads a file of events; what nobody needs, most of it, only passes by. */
final class EventsFile {
    private final JsonStream json;
    private final Reading reading;
    private final NameReader names;
    private final DetailReader details;
    private final List<EventJson> events = new ArrayList<>();

    private EventsFile(JsonStream json, Reading reading) {
        this.json = json;
        this.reading = reading;
        this.names = new NameReader(json);
        this.details = new DetailReader(json, names);
    }

    /** The events of the types we know, in the order of play: in the file a few stand in the wrong half. */
    static List<EventJson> read(Path file, Reading reading) throws IOException {
        return JsonFile.read(file, reading, json -> new EventsFile(json, reading).all());
    }

    /** The teams, the one at home first, from as little of the file as it takes. */
    static List<NamedJson> teams(Path file, Reading reading) throws IOException {
        return JsonFile.readStart(file, reading, json -> {
            NameReader names = new NameReader(json);
            Set<NamedJson> teams = new LinkedHashSet<>();
            json.enterArray();
            while (teams.size() < 2 && json.nextElement()) {
                json.enterObject();
                while (json.nextField()) {
                    if (json.key().equals("team")) {
                        names.read().ifPresent(teams::add);
                    } else {
                        json.skip();
                    }
                }
            }
            return List.copyOf(teams);
        });
    }

    private List<EventJson> all() throws IOException {
        json.enterArray();
        for (int index = 0; json.nextElement(); index++) {
            Draft draft = new Draft();
            json.enterObject();
            while (json.nextField()) {
                field(json.key(), draft);
            }
            if (draft.type.isPresent()) {
                add(draft, index);
            }
        }
        events.sort((a, b) -> a.period() == b.period()
                ? a.time().compareTo(b.time())
                : a.period().compareTo(b.period()));
        return events;
    }

    /** An event while its fields pass by. */
    private static final class Draft {
        private String id = "";
        private Optional<EventType> type = Optional.empty();
        private Optional<Period> period = Optional.empty();
        private String time = "";
        private Optional<NamedJson> team = Optional.empty();
        private Optional<NamedJson> player = Optional.empty();
        private Optional<PitchPoint> location = Optional.empty();
        private List<String> related = List.of();
        private DetailJson detail = DetailJson.NONE;
    }

    private void field(String key, Draft draft) throws IOException {
        switch (key) {
            case "id" -> draft.id = json.text().orElse("");
            case "period" -> draft.period = period(json.numberOr(0));
            case "timestamp" -> draft.time = json.text().orElse("");
            case "type" -> {
                draft.type = EventType.named(NamedJson.nameOf(json));
                if (draft.type.isEmpty()) {
                    json.skipFields();
                }
            }
            case "team" -> draft.team = names.read();
            case "player" -> draft.player = names.read();
            case "location" -> draft.location = details.place();
            case "related_events" -> related(draft);
            case "shot" -> draft.detail = details.shot();
            case "foul_committed", "bad_behaviour" -> draft.detail = details.offence();
            case "substitution" -> draft.detail = details.replacement();
            case "tactics" -> draft.detail = details.tactics();
            case "player_off" -> draft.detail = details.playerOff();
            case "pass" -> draft.detail = details.pass();
            case "carry" -> draft.detail = details.carry();
            case "dribble", "duel", "interception" -> draft.detail = details.contest();
            default -> json.skip();
        }
    }

    /** Only the two halves of an own goal are brought together by it. */
    private void related(Draft draft) throws IOException {
        if (draft.type.isPresent() && draft.type.get().isOwnGoal()) {
            List<String> ids = new ArrayList<>();
            json.enterArray();
            while (json.nextElement()) {
                json.text().ifPresent(ids::add);
            }
            draft.related = List.copyOf(ids);
        } else {
            json.skip();
        }
    }

    private void add(Draft draft, int index) throws MatchFormatException {
        String place = "[" + index + "]";
        Optional<Duration> time = Timestamp.parse(draft.time);
        if (draft.period.isEmpty() || time.isEmpty() || draft.team.isEmpty()) {
            reading.odd(place, "the event has no period, no time or no team, and is left out");
            return;
        }
        events.add(new EventJson(
                place,
                draft.id,
                draft.type.get(),
                draft.period.get(),
                time.get(),
                draft.team.get(),
                draft.player,
                draft.location,
                draft.related,
                draft.detail));
    }

    private static Optional<Period> period(double number) {
        for (Period period : Period.values()) {
            if (number == period.ordinal() + 1) {
                return Optional.of(period);
            }
        }
        return Optional.empty();
    }
}
