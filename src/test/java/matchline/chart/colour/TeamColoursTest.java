package matchline.chart.colour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import matchline.chart.drawing.Colour;
import matchline.model.Team;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TeamColoursTest {
    private static final List<String> NAMES = List.of(
            "Reims",
            "Lens",
            "Ayr",
            "Bari",
            "Cork",
            "Derby",
            "Espanyol",
            "Faro",
            "Graz",
            "Hull",
            "Inter",
            "Lyon",
            "Spain",
            "Portugal",
            "France",
            "England",
            "Belgium",
            "Ecuador",
            "Brazil",
            "Uruguay");

    @ParameterizedTest
    @EnumSource
    void anyTwoKitsStandOutFromTheGroundAndFromEachOther(Theme theme) {
        List<Colour> kits = kits();
        List<String> wrong = new ArrayList<>();
        for (Colour home : kits) {
            for (Colour away : kits) {
                if (!isLegible(TeamColours.of(home, away, theme), theme)) {
                    wrong.add(home.hex() + " and " + away.hex());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aTeamWithoutAKitLooksTheSameFromMatchToMatch() {
        Colour away = Colour.hex("#ffffff");

        assertThat(UsualColours.of(Team.named("Reims"), Optional.of(away)))
                .isEqualTo(UsualColours.of(Team.named("Reims"), Optional.empty()));
        assertThat(UsualColours.of(Team.named("Reims"), Optional.empty()))
                .isNotEqualTo(UsualColours.of(Team.named("Lens"), Optional.empty()));
    }

    @Test
    void aNationIsKnownByItsColour() {
        Colour oranje = Colour.hex("#f0741c");

        assertThat(UsualColours.of(Team.named("Netherlands"), Optional.empty())).isEqualTo(oranje);
        assertThat(UsualColours.of(Team.named("Netherlands Women's"), Optional.empty()))
                .isEqualTo(oranje);
        assertThat(UsualColours.of(Team.named("Côte d'Ivoire"), Optional.of(oranje)))
                .isEqualTo(NationalColours.of("Côte d'Ivoire").toList().getLast());
    }

    @Test
    void noTeamWithoutAKitIsTakenForALevelScore() {
        for (String name : NAMES) {
            assertThat(Oklch.of(UsualColours.of(Team.named(name), Optional.empty()))
                            .chroma())
                    .isGreaterThan(0.08);
        }
    }

    @Test
    void anyTwoNamesAreClearlyApart() {
        for (String home : NAMES) {
            for (String away : NAMES) {
                Colour one = UsualColours.of(Team.named(home), Optional.empty());
                Colour other = UsualColours.of(Team.named(away), Optional.of(one));
                assertThat(Oklch.of(one).distance(Oklch.of(other))).isGreaterThan(TeamColours.APART);
            }
        }
    }

    private static boolean isLegible(TeamColours colours, Theme theme) {
        return Contrast.between(colours.home(), theme.panel()) >= Contrast.SHAPE
                && Contrast.between(colours.away(), theme.panel()) >= Contrast.SHAPE
                && Contrast.between(colours.homeText(), theme.panel()) >= Contrast.TEXT
                && Contrast.between(colours.awayText(), theme.panel()) >= Contrast.TEXT
                && Oklch.of(colours.home()).distance(Oklch.of(colours.away())) >= TeamColours.APART;
    }

    /** White, black, greys, and others spread over all hues. */
    private static List<Colour> kits() {
        List<Colour> kits = new ArrayList<>(
                List.of(Colour.hex("#ffffff"), Colour.hex("#000000"), Colour.hex("#808080"), Colour.hex("#c8102e")));
        Random random = new Random(1878);
        while (kits.size() < 100) {
            kits.add(new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256), 1));
        }
        return kits;
    }
}
