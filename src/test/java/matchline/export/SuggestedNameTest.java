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
    void aShootOutIsNamedAfterTheScore() {
        assertThat(SuggestedName.of(Optional.empty(), "Ayr", "1–1", Optional.of("3–4"), "Cork", PictureFormat.PNG))
                .isEqualTo("ayr-1-1-cork-pens-3-4.png");
    }

    @Test
    void saysDayTeamsAndScore() {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2023, 11, 9));
        assertThat(SuggestedName.of(day, "Toulouse", "3–2", Optional.empty(), "Liverpool", PictureFormat.PNG))
                .isEqualTo("2023-11-09-toulouse-3-2-liverpool.png");
    }

    @Test
    void leavesOutADayThatIsNotKnown() {
        assertThat(SuggestedName.of(
                        Optional.empty(), "Toulouse", "0–0", Optional.empty(), "Liverpool", PictureFormat.SVG))
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
        assertThat(SuggestedName.of(Optional.empty(), team, "1–0", Optional.empty(), "B", PictureFormat.PNG))
                .isEqualTo(written + "-1-0-b.png");
    }

    @Test
    void aTeamWithoutALetterIsCalledByItsSide() {
        assertThat(SuggestedName.of(Optional.empty(), "\u202E…", "1–0", Optional.empty(), "", PictureFormat.PNG))
                .isEqualTo("home-1-0-away.png");
    }

    @Test
    void longNamesFitEveryFileSystem() {
        String name = SuggestedName.of(
                Optional.empty(), "三".repeat(10_000), "1–0", Optional.empty(), "x".repeat(400), PictureFormat.PNG);
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(200);
        assertThat(name).doesNotContain("\uFFFD");
    }
}
