package matchline.chart.colour;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import matchline.chart.drawing.Colour;
import matchline.model.Team;

/** Colours for teams whose kit is not known: told by the name, so that a team looks the same from match to match. */
final class UsualColours {
    /** None of them is a card's, and none so grey that it looks like the ribbon of a level score. */
    private static final Colour[] COLOURS = Stream.of(
                    "#3a6ee8", "#d9720b", "#0f9f8f", "#8a5cf0", "#d6469b", "#1f9bd6", "#4f9d2f", "#b05a3c", "#1d8a5a",
                    "#a03fc4")
            .map(Colour::hex)
            .toArray(Colour[]::new);

    /** In OKLab; more than {@link TeamColours#APART}, since here nothing speaks for a colour but that it differs. */
    private static final double WELL_APART = 0.22;

    private UsualColours() {}

    /** The colour of a team, a nation's own if it is one, or the next that is clearly another than the opponent's. */
    static Colour of(Team team, Optional<Colour> opponents) {
        int first = Math.floorMod(scattered(team.name()), COLOURS.length);
        Stream<Colour> others =
                IntStream.range(0, COLOURS.length).mapToObj(step -> COLOURS[(first + step) % COLOURS.length]);
        return Stream.concat(NationalColours.of(team.name()), others)
                .filter(colour -> opponents
                        .filter(other -> Oklch.of(other).distance(Oklch.of(colour)) < WELL_APART)
                        .isEmpty())
                .findFirst()
                .orElse(COLOURS[first]);
    }

    /** Names that differ in a letter are far from each other: MurmurHash3's final mix, by Austin Appleby. */
    private static int scattered(String name) {
        int hash = name.strip().toLowerCase(Locale.ROOT).hashCode();
        hash = (hash ^ hash >>> 16) * 0x85ebca6b;
        hash = (hash ^ hash >>> 13) * 0xc2b2ae35;
        return hash ^ hash >>> 16;
    }
}
