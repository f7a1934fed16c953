package matchline.format.matchfile;

import java.util.Optional;
import matchline.format.json.Fields;
import matchline.format.reading.MatchFormatException;
import matchline.model.Background;
import matchline.model.Fixture;
import matchline.model.Score;
import matchline.model.Side;
import matchline.model.Standings;
import matchline.model.TeamStatistic;

/** Reads what surrounds the match. */
final class BackgroundReader {
    private static final int MOST = 10_000;

    private final References references;

    BackgroundReader(References references) {
        this.references = references;
    }

    Background background(Fields file) throws MatchFormatException {
        return new Background(
                file.objects("standings", this::standings),
                file.objects("fixtures", this::fixtureList),
                file.objects("statistics", this::statistic),
                file.objects("remarks", this::remark));
    }

    private Standings standings(Fields fields) throws MatchFormatException {
        return new Standings(
                fields.text("title"),
                fields.objects("rows", BackgroundReader::row),
                fields.text("note", ""),
                references.citations(fields));
    }

    private static Standings.Row row(Fields fields) throws MatchFormatException {
        return new Standings.Row(
                fields.whole("rank", 1, MOST),
                fields.text("team"),
                fields.optionalChoice("side", Side.class),
                fields.has("played") ? Optional.of(tally(fields)) : Optional.empty(),
                fields.whole("points", -MOST, MOST));
    }

    private static Standings.Tally tally(Fields fields) throws MatchFormatException {
        Score goals = Scores.read(fields, "goals");
        return new Standings.Tally(
                fields.whole("played", 0, MOST),
                fields.whole("won", 0, MOST),
                fields.whole("drawn", 0, MOST),
                fields.whole("lost", 0, MOST),
                goals.home(),
                goals.away());
    }

    private Background.FixtureList fixtureList(Fields fields) throws MatchFormatException {
        return new Background.FixtureList(fields.text("title"), fields.objects("matches", this::fixture));
    }

    private Fixture fixture(Fields fields) throws MatchFormatException {
        return new Fixture(
                fields.text("competition", ""),
                OccasionReader.date(fields),
                fields.text("when", ""),
                fields.text("home"),
                fields.text("away"),
                Scores.optional(fields, "score"),
                fields.text("note", ""),
                references.correction(fields),
                references.citations(fields));
    }

    private TeamStatistic statistic(Fields fields) throws MatchFormatException {
        return new TeamStatistic(
                fields.text("name"),
                fields.text("unit", ""),
                fields.text("span", "full time"),
                fields.optionalNumber("home", 0, MOST),
                fields.optionalNumber("away", 0, MOST),
                references.citations(fields));
    }

    private Background.Remark remark(Fields fields) throws MatchFormatException {
        return new Background.Remark(
                fields.text("topic"), fields.text("text"), references.correction(fields), references.citations(fields));
    }
}
