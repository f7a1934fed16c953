package matchline.format.statsbomb;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import matchline.format.reading.Listing;
import matchline.model.Score;
import matchline.model.Side;

/** A match in a file of matches. Texts that are missing, as many are, are empty. */
record MatchJson(
        int id,
        String date,
        String kickOff,
        String competition,
        String season,
        String stage,
        String week,
        TeamJson home,
        TeamJson away,
        Optional<Score> score,
        String stadium,
        String referee,
        String refereeCountry) {

    /** A team of it with its group and coach. */
    record TeamJson(NamedJson team, String group, String coach) {}

    TeamJson team(Side side) {
        return side == Side.HOME ? home : away;
    }

    List<String> teamKeys() {
        return List.of(home.team().key(), away.team().key());
    }

    Listing listing(Optional<Path> heldBy) {
        return new Listing(
                competition,
                season,
                Listing.date(date),
                home.team().name(),
                away.team().name(),
                score,
                Optional.empty(),
                heldBy);
    }
}
