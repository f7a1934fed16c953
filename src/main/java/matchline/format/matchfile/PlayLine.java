package matchline.format.matchfile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matchline.format.json.Fields;
import matchline.format.reading.MatchFormatException;
import matchline.model.BallAction;
import matchline.model.PitchPoint;
import matchline.model.Player;
import matchline.model.Side;
import matchline.model.StatedTime;
import matchline.model.WrittenName;

/**
 * One action of the play on one line, since there are thousands: {@code 12:03.512 home pass 60.1,40 > 72,38.5 lost by
 * busquets}. Places, {@code lost} and the player, who comes last for his id may hold blanks, can be missing.
 */
final class PlayLine {
    private static final String PLACE = "(\\d{1,3}(?:\\.\\d+)?),(\\d{1,2}(?:\\.\\d+)?)";
    private static final Pattern WRITTEN = Pattern.compile(
            "((?:et )?\\S+) (home|away) ([a-z-]+)(?: " + PLACE + ")?" + "(?: > " + PLACE + ")?( lost)?(?: by (.+))?");

    private final References references;
    private final Times times;

    PlayLine(References references, Times times) {
        this.references = references;
        this.times = times;
    }

    static String written(BallAction action) {
        return new StatedTime(action.moment(), false).text()
                + " " + WrittenName.of(action.side())
                + " " + WrittenName.of(action.kind())
                + action.from().map(place -> " " + written(place)).orElse("")
                + action.to().map(place -> " > " + written(place)).orElse("")
                + (action.successful() ? "" : " lost")
                + action.player().map(player -> " by " + player.id()).orElse("");
    }

    private static String written(PitchPoint place) {
        return number(place.x()) + "," + number(place.y());
    }

    private static String number(double tenths) {
        return tenths == Math.rint(tenths) ? String.valueOf((long) tenths) : String.valueOf(tenths);
    }

    /**
     * The action of a line.
     *
     * @param place where the line stands in the file, for complaints
     */
    BallAction read(String line, String place, Fields file) throws MatchFormatException {
        Matcher told = WRITTEN.matcher(line);
        if (!told.matches()) {
            throw file.wrong(
                    place,
                    "\"%s\" is not an action; write it like 12:03.5 home pass 60.1,40 > 72,38.5 by ID".formatted(line));
        }
        Optional<Player> player = told.group(9) == null
                ? Optional.empty()
                : Optional.of(references.known(told.group(9), file, place).player());
        return new BallAction(
                times.at(file, place, told.group(1)).moment(),
                file.choice(place, told.group(2), Side.class),
                file.choice(place, told.group(3), BallAction.Kind.class),
                player,
                point(told.group(4), told.group(5), place, file),
                point(told.group(6), told.group(7), place, file),
                told.group(8) == null);
    }

    private static Optional<PitchPoint> point(String x, String y, String place, Fields file)
            throws MatchFormatException {
        if (x == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PitchPoint(Double.parseDouble(x), Double.parseDouble(y)));
        } catch (IllegalArgumentException beside) {
            throw file.wrong(place, beside.getMessage());
        }
    }
}
