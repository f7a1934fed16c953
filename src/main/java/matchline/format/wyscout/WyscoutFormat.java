package matchline.format.wyscout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matchline.format.reading.FirstLook;
import matchline.format.reading.Lister;
import matchline.format.reading.Listing;
import matchline.format.reading.MatchFormat;
import matchline.format.reading.Problem;
import matchline.format.reading.Reading;
import matchline.format.reading.StoredMatch;

/** Wyscout's public data set, one match a file; it is known by its events, which count seconds in a match period. */
public final class WyscoutFormat implements MatchFormat {
    private static final Pattern MATCH = Pattern.compile("\"matchId\"\\s*:\\s*(\\d+)");

    @Override
    public String name() {
        return "Wyscout public data (one match)";
    }

    @Override
    public boolean recognises(FirstLook look) {
        return look.shape() == FirstLook.Shape.JSON_OBJECT
                && (look.keys().contains("events") || look.keys().contains("teams"))
                && look.text().contains("\"matchPeriod\"")
                && look.text().contains("\"eventSec\"");
    }

    @Override
    public List<StoredMatch> matches(Path file, FirstLook look, Consumer<Problem> problems) throws IOException {
        return List.of(StoredMatch.of(MatchMaker.match(file, new Reading(file.toString(), problems))));
    }

    /** By the sheets of the data set, which a look through thousands of files reads once. */
    @Override
    public Lister lister() {
        Lister whole = MatchFormat.super.lister();
        Sheets sheets = new Sheets();
        return (file, look) -> {
            if (!sheets.areNear(file)) {
                return List.of(Listing.of(MatchMaker.matchAlone(file, new Reading(file.toString(), _ -> {}))));
            }
            Matcher number = MATCH.matcher(look.text());
            Optional<Listing> listed = number.find() ? sheets.listing(number.group(1), file) : Optional.empty();
            return listed.isPresent() ? List.of(listed.get()) : whole.list(file, look);
        };
    }
}
