package matchline.chart.words;

import static matchline.MatchBuilder.match;
import static matchline.model.Side.AWAY;
import static matchline.model.Side.HOME;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import matchline.MatchBuilder;
import matchline.Matches;
import matchline.model.Match;
import matchline.model.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestedNameTest {
    private static final LocalDate DAY = LocalDate.of(2023, 11, 9);

    @Test
    void saysDayTeamsAndScore() {
        MatchBuilder match = match("Toulouse", "Liverpool").playedOn(DAY).goal(HOME, "36", "Dønnum");
        assertThat(atTheEnd(match.build())).isEqualTo("2023-11-09-toulouse-1-0-liverpool.png");
    }

    @Test
    void saysTheScoreAsItStoodThen() {
        Match match = Matches.twoOne();
        assertThat(SuggestedName.of(match, match.clock().first(), ".svg")).isEqualTo("reims-0-0-lens.svg");
    }

    @Test
    void aShootOutIsNamedAfterTheScore() {
        MatchBuilder match = match("Ayr", "Cork").shootOutResult("pen 8", new Score(3, 4));
        assertThat(atTheEnd(match.build())).isEqualTo("ayr-0-0-cork-pens-3-4.png");
    }

    @Test
    void tellsNoScoreOfWhatHasNone() {
        Match match = match("Ayr", "Cork").playedOn(DAY).goal(AWAY, "3", "Ó Sé").build();
        assertThat(SuggestedName.of(match, ".match.json")).isEqualTo("2023-11-09-ayr-cork.match.json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Bodø/Glimt               | bodo-glimt
        1. FC Köln               | 1-fc-koln
        Preußen Münster          | preussen-munster
        Łódź                     | lodz
        Beşiktaş İstanbul        | besiktas-istanbul
        Iğdır                    | igdir
        Nott'm Forest            | nottm-forest
        Brighton & Hove Albion   | brighton-hove-albion
        Динамо Київ              | динамо-київ
        Ολυμπιακός               | ολυμπιακός
        浦和レッズ                | 浦和レッズ
        ../../etc/passwd         | etc-passwd
        CON                      | con
        """)
    void namesAreSafeOnEverySystem(String team, String written) {
        assertThat(atTheEnd(match(team, "B").build())).isEqualTo(written + "-0-0-b.png");
    }

    @Test
    void aTeamWithoutALetterIsCalledByItsSide() {
        assertThat(atTheEnd(match("\u202E…", "!").build())).isEqualTo("home-0-0-away.png");
    }

    @Test
    void longNamesFitEveryFileSystem() {
        String name = atTheEnd(match("三".repeat(10_000), "x".repeat(400)).build());
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(200);
        assertThat(name).doesNotContain("\uFFFD");
    }

    private static String atTheEnd(Match match) {
        return SuggestedName.of(match, match.clock().last(), ".png");
    }
}
