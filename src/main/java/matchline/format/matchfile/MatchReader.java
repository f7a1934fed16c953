package matchline.format.matchfile;

import java.util.ArrayList;
import java.util.List;
import matchline.format.json.Fields;
import matchline.format.reading.MatchFormatException;
import matchline.model.BallAction;
import matchline.model.Match;
import matchline.model.MatchEvent;
import matchline.model.Press;
import matchline.model.Side;
import matchline.model.Team;

/** Reads a match file from the top: what others refer to comes first. */
final class MatchReader {
    private final Fields file;
    private final References references;
    private final Times times;

    MatchReader(Fields file) throws MatchFormatException {
        this.file = file;
        this.references = new References(file);
        this.times = new Times(file);
    }

    Match match() throws MatchFormatException {
        TeamReader teams = new TeamReader(references);
        Team home = file.object("home", fields -> teams.team(Side.HOME, fields));
        Team away = file.object("away", fields -> teams.team(Side.AWAY, fields));
        List<BallAction> play = play();
        List<MatchEvent> events = events();
        Press press = new PressReader(references, times, events).press(file);
        return new Match(
                new OccasionReader(references).occasion(file),
                home,
                away,
                times.clock(),
                events,
                play,
                press,
                new BackgroundReader(references).background(file),
                references.sources(),
                file.texts("credits"));
    }

    private List<BallAction> play() throws MatchFormatException {
        PlayLine reader = new PlayLine(references, times);
        List<BallAction> play = new ArrayList<>();
        for (String line : file.texts("play")) {
            play.add(reader.read(line, "play[%d]".formatted(play.size()), file));
        }
        return play;
    }

    /** Those at the ends of halves come last, since only then is it known when that is. */
    private List<MatchEvent> events() throws MatchFormatException {
        EventReader reader = new EventReader(references, times);
        List<MatchEvent> events = new ArrayList<>();
        List<Fields> atTheEnd = new ArrayList<>();
        for (Fields event : file.objects("events")) {
            if (Times.isFullTime(event) || EventReader.tellsAScore(event)) {
                atTheEnd.add(event);
            } else {
                events.addAll(event.all(reader::events));
            }
        }
        for (Fields event : atTheEnd) {
            events.addAll(event.all(reader::events));
        }
        return events;
    }
}
