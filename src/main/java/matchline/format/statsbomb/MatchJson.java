package matchline.format.statsbomb;

import java.util.List;
import java.util.Optional;
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

    /** What to choose it by: {@code 2021-06-11 Turkey 0–3 Italy}. */
    String title() {
        String teams = "%s %s %s"
                .formatted(
                        home.team().name(),
                        score.map(Score::toString).orElse("–"),
                        away.team().name());
        return (date + " " + teams).strip();
    }
}
