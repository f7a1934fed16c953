package matchline.format.matchfile;

import java.time.LocalDate;
import matchline.format.json.FieldWriter;
import matchline.model.Background;
import matchline.model.Fixture;
import matchline.model.Standings;
import matchline.model.TeamStatistic;

/** Writes what surrounds the match. */
final class BackgroundWriter {
    private BackgroundWriter() {}

    static void write(Background background, FieldWriter file) {
        file.objects("standings", background.standings(), BackgroundWriter::standings)
                .objects(
                        "fixtures",
                        background.fixtures(),
                        (list, fields) -> fields.text("title", list.title())
                                .objects("matches", list.fixtures(), BackgroundWriter::fixture))
                .objects("statistics", background.statistics(), BackgroundWriter::statistic)
                .objects("remarks", background.remarks(), BackgroundWriter::remark);
    }

    private static void standings(Standings standings, FieldWriter fields) {
        fields.text("title", standings.title())
                .objects("rows", standings.rows(), BackgroundWriter::row)
                .text("note", standings.note());
        MatchFileWriter.citations(standings.citations(), fields);
    }

    private static void row(Standings.Row row, FieldWriter fields) {
        fields.number("rank", row.rank()).text("team", row.team()).choice("side", row.side());
        row.tally()
                .ifPresent(tally -> fields.number("played", tally.played())
                        .number("won", tally.won())
                        .number("drawn", tally.drawn())
                        .number("lost", tally.lost())
                        .text("goals", tally.goalsFor() + "-" + tally.goalsAgainst()));
        fields.number("points", row.points());
    }

    private static void fixture(Fixture fixture, FieldWriter fields) {
        fields.text("competition", fixture.competition())
                .text("date", fixture.date().map(LocalDate::toString))
                .text("when", fixture.when())
                .text("home", fixture.home())
                .text("away", fixture.away())
                .text("score", fixture.score().map(Scores::written))
                .text("note", fixture.note());
        MatchFileWriter.correction(fixture.correction(), fields);
        MatchFileWriter.citations(fixture.citations(), fields);
    }

    private static void statistic(TeamStatistic statistic, FieldWriter fields) {
        fields.text("name", statistic.name())
                .text("unit", statistic.unit())
                .text("span", statistic.span())
                .number("home", statistic.home())
                .number("away", statistic.away());
        MatchFileWriter.citations(statistic.citations(), fields);
    }

    private static void remark(Background.Remark remark, FieldWriter fields) {
        fields.text("topic", remark.topic()).text("text", remark.text());
        MatchFileWriter.correction(remark.correction(), fields);
        MatchFileWriter.citations(remark.citations(), fields);
    }
}
