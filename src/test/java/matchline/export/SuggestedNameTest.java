package matchline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestedNameTest {

    @Test
    void saysDayTeamsAndScore() {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2023, 11, 9));
        assertThat(SuggestedName.of(day, "Toulouse", 3, 2, "Liverpool", PictureFormat.PNG))
                .isEqualTo("2023-11-09-toulouse-3-2-liverpool.png");
    }

    @Test
    void leavesOutADayThatIsNotKnown() {
        assertThat(SuggestedName.of(Optional.empty(), "Toulouse", 0, 0, "Liverpool", PictureFormat.SVG))
                .isEqualTo("toulouse-0-0-liverpool.svg");
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
        assertThat(SuggestedName.of(Optional.empty(), team, 1, 0, "B", PictureFormat.PNG))
                .isEqualTo(written + "-1-0-b.png");
    }

    @Test
    void aTeamWithoutALetterIsCalledByItsSide() {
        assertThat(SuggestedName.of(Optional.empty(), "\u202E…", 1, 0, "", PictureFormat.PNG))
                .isEqualTo("home-1-0-away.png");
    }

    @Test
    void longNamesFitEveryFileSystem() {
        String name = SuggestedName.of(Optional.empty(), "三".repeat(10_000), 1, 0, "x".repeat(400), PictureFormat.PNG);
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(200);
        assertThat(name).doesNotContain("\uFFFD");
    }
}
