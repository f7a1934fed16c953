package matchline.chart.colour;

import java.util.Optional;
import java.util.stream.IntStream;
import matchline.chart.drawing.Colour;
import matchline.model.Match;
import matchline.model.Order;
import matchline.model.Side;
import matchline.model.Team;

/**
 * The colours of both teams as a picture can show them: moved as little as needed until they stand out from the ground
 * and from each other.
 *
 * @param homeText the home colour with the contrast that text needs
 */
public record TeamColours(Colour home, Colour away, Colour homeText, Colour awayText) {
    /** In OKLab; two colours nearer than this are taken for one at a glance. */
    static final double APART = 0.18;

    public static TeamColours of(Match match, Theme theme) {
        Optional<Colour> away = known(match.away());
        Colour home = known(match.home()).orElseGet(() -> UsualColours.of(match.home(), away));
        return of(home, away.orElseGet(() -> UsualColours.of(match.away(), Optional.of(home))), theme);
    }

    private static Optional<Colour> known(Team team) {
        return team.colour().map(colour -> Colour.hex(colour.hex()));
    }

    static TeamColours of(Colour home, Colour away, Theme theme) {
        Colour ground = theme.panel();
        Colour shownHome = Contrast.reach(Contrast.SHAPE, home, ground);
        Colour shownAway = apart(Contrast.reach(Contrast.SHAPE, away, ground), shownHome, ground);
        return new TeamColours(
                shownHome,
                shownAway,
                Contrast.reach(Contrast.TEXT, shownHome, ground),
                Contrast.reach(Contrast.TEXT, shownAway, ground));
    }

    public Colour of(Side side) {
        return side == Side.HOME ? home : away;
    }

    public Colour textOf(Side side) {
        return side == Side.HOME ? homeText : awayText;
    }

    private static Colour apart(Colour away, Colour home, Colour ground) {
        Oklch wanted = Oklch.of(away);
        Oklch other = Oklch.of(home);
        if (wanted.distance(other) >= APART) {
            return away;
        }
        return IntStream.range(0, 20 * 24)
                .mapToObj(i -> neighbour(wanted, i % 20, i / 20))
                .filter(colour -> Contrast.between(colour, ground) >= Contrast.SHAPE)
                .filter(colour -> Oklch.of(colour).distance(other) >= APART)
                .min(Order.by(colour -> Oklch.of(colour).distance(wanted)))
                .orElse(away);
    }

    /** A colour of another lightness or hue; greys are given some colour, since lightness alone may not do. */
    private static Colour neighbour(Oklch wanted, int lightness, int hue) {
        double turned = wanted.hue() + 2 * Math.PI * hue / 24;
        double chroma = hue == 0 ? wanted.chroma() : Math.max(wanted.chroma(), 0.12);
        return new Oklch(0.05 + lightness * 0.047, chroma, turned).colour();
    }
}
