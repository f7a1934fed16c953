package matchline.format.wyscout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import matchline.format.reading.FirstLook;
import matchline.format.reading.Lister;
import matchline.format.reading.MatchFormat;
import matchline.format.reading.Problem;
import matchline.format.reading.Reading;
import matchline.format.reading.StoredMatch;

/** Wyscout's public data set, one match a file; it is known by its events, which count seconds in a match period. */
public final class WyscoutFormat implements MatchFormat {
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

    @Override
    public Lister lister() {
        return new WyscoutList();
    }
}
