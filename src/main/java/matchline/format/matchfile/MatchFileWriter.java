package matchline.format.matchfile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import matchline.format.json.FieldWriter;
import matchline.format.json.Leftovers;
import matchline.model.Citations;
import matchline.model.Correction;
import matchline.model.Formation;
import matchline.model.KitColour;
import matchline.model.LineUp;
import matchline.model.Match;
import matchline.model.MatchClock;
import matchline.model.Occasion;
import matchline.model.Period;
import matchline.model.PlayedPeriod;
import matchline.model.Player;
import matchline.model.Side;
import matchline.model.Source;
import matchline.model.StatedTime;
import matchline.model.Team;
import matchline.model.WrittenName;

/** Writes a match as a match file; what it writes is read back as the same match. */
public final class MatchFileWriter {
    private MatchFileWriter() {}

    /** The text of the file. */
    public static String write(Match match) {
        return write(match, Leftovers.NONE);
    }

    /** The text of the file; what the file it was read from says beyond a match is kept, if that was a match file. */
    public static String write(Match match, Path original) throws IOException {
        return write(match, MatchFileFormat.leftovers(original));
    }

    private static String write(Match match, Leftovers leftovers) {
        OtherPlayers others = new OtherPlayers(match);
        FieldWriter file = new FieldWriter()
                .number("matchline", MatchFileFormat.VERSION)
                .object("occasion", match.occasion(), MatchFileWriter::occasion)
                .object("home", match.home(), (team, fields) -> team(team, others.of(Side.HOME), fields))
                .object("away", match.away(), (team, fields) -> team(team, others.of(Side.AWAY), fields))
                .objects("periods", toldPeriods(match.clock()), MatchFileWriter::period);
        new EventWriter(match).write(file);
        file.texts("play", match.play().stream().map(PlayLine::written).toList());
        new PressWriter(match).write(file);
        BackgroundWriter.write(match.background(), file);
        return file.object("sources", match.sources(), MatchFileWriter::sources)
                        .texts("credits", match.credits())
                        .keep(leftovers)
                + "\n";
    }

    private static void occasion(Occasion occasion, FieldWriter fields) {
        fields.text("competition", occasion.competition())
                .text("stage", occasion.stage())
                .text("round", occasion.round())
                .text("date", occasion.date().map(LocalDate::toString))
                .text("kickOff", occasion.kickOff())
                .text("venue", occasion.venue())
                .text("city", occasion.city())
                .number("attendance", occasion.attendance())
                .objects("officials", occasion.officials(), MatchFileWriter::official)
                .texts("broadcasters", occasion.broadcasters());
        citations(occasion.citations(), fields);
    }

    private static void official(Occasion.Official official, FieldWriter fields) {
        fields.text("role", official.role()).text("name", official.name()).text("country", official.country());
        citations(official.citations(), fields);
    }

    private static void team(Team team, List<Player> others, FieldWriter fields) {
        LineUp lineUp = team.lineUp();
        fields.text("name", team.name())
                .text("code", team.code())
                .text("colour", team.colour().map(KitColour::hex))
                .text("coach", team.coach())
                .text("formation", lineUp.formation().map(Formation::toString))
                .text("captain", lineUp.captain().map(Player::id))
                .objects("starters", lineUp.starters(), MatchFileWriter::player)
                .objects("bench", lineUp.bench(), MatchFileWriter::player)
                .objects("others", others, MatchFileWriter::player)
                .objects(
                        "absent",
                        lineUp.absences(),
                        (absence, each) -> each.text("name", absence.name()).text("reason", absence.reason()));
        citations(team.citations(), fields);
    }

    private static void player(Player player, FieldWriter fields) {
        boolean usual = player.shortName().equals(Player.shortNameOf(player.name()));
        fields.text("id", player.id())
                .number("number", player.number())
                .text("name", player.name())
                .text("short", usual ? "" : player.shortName());
    }

    /** The halves are played anyhow and need not be told if nothing is known of them. */
    private static List<PlayedPeriod> toldPeriods(MatchClock clock) {
        return clock.periods().stream()
                .filter(played -> played.lengthKnown()
                        || played.announced().isPresent()
                        || played.period().compareTo(Period.SECOND_HALF) > 0)
                .toList();
    }

    private static void period(PlayedPeriod played, FieldWriter fields) {
        fields.text("period", WrittenName.of(played.period()))
                .number("announced", played.announced())
                .text("end", played.lengthKnown() ? StatedTime.ofEnd(played).text() : "");
    }

    private static void sources(List<Source> sources, FieldWriter fields) {
        for (Source source : sources) {
            fields.object(
                    source.key(),
                    source,
                    (each, written) -> written.text("title", each.title()).text("address", each.address()));
        }
    }

    static void citations(Citations citations, FieldWriter fields) {
        fields.texts("sources", citations.sources())
                .objects(
                        "alsoReported",
                        citations.alsoReported(),
                        (other, each) -> each.text("text", other.text()).texts("sources", other.sources()));
    }

    static void correction(Optional<Correction> correction, FieldWriter fields) {
        correction.ifPresent(wrong -> fields.object(
                "correction",
                wrong,
                (each, written) -> written.text("stated", each.stated())
                        .text("by", each.statedBy())
                        .text("correct", each.correct())));
    }
}
