package matchline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import matchline.format.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file may hold a whole tournament. */
class ManyMatchesTest {
    @TempDir
    private Path folder;

    private Path cup;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void twoMatchesInAFile() throws IOException {
        cup = Files.writeString(folder.resolve("cup.json"), Samples.text("openfootball/matches.json"));
    }

    @Test
    void showTellsEachOnALine() {
        assertThat(run("show", "--json", cup.toString())).isZero();

        assertThat(out.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"title\":\"2031-05-04 Ayr 2–1 Bari\"", "\"score\":[2,1]"),
                        line -> assertThat(line).contains("\"away\":\"Cork\"", "\"score\":[1,1]"));
    }

    @Test
    void showTellsTheMarksOfTheEventsSoFar() {
        assertThat(run("show", "--json", "--at", "36")).isZero();

        assertThat(out.toString())
                .contains(
                        "{\"player\":\"Aron Dønnum\",\"mark\":7.0}",
                        "{\"player\":\"Caoimhín Kelleher\",\"mark\":5.7}",
                        "{\"player\":\"Wataru Endo\",\"mark\":5.6}")
                .doesNotContain("Diogo Jota");
    }

    @Test
    void validateLooksAtAll() throws IOException {
        assertThat(run("validate", cup.toString())).isZero();

        Files.writeString(cup, Files.readString(cup).replace("\"et\": [1, 1]", "\"et\": [2, 1]"));
        assertThat(run("validate", cup.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("its goals make it 1–1, but the score is told as 2–1");
    }

    @Test
    void exportWritesAPictureOfEachIntoAFolder() throws IOException {
        Path pictures = Files.createDirectory(folder.resolve("pictures"));

        assertThat(run("export", cup.toString(), "-o", pictures.toString(), "--format", "svg"))
                .isZero();
        try (Stream<Path> written = Files.list(pictures)) {
            assertThat(written.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("2031-05-04-ayr-2-1-bari.svg", "2031-05-08-ayr-1-1-cork-pens-3-4.svg");
        }
    }

    @Test
    void beforeAResultWhoseGoalsAreNotToldTheScoreIsNotKnown() throws IOException {
        String rounds = Files.writeString(folder.resolve("rounds.json"), Samples.text("openfootball/rounds.json"))
                .toString();
        Path pictures = Files.createDirectory(folder.resolve("pictures"));

        assertThat(run("show", rounds, "--at", "30")).isZero();
        assertThat(out.toString()).contains("Herm – Jethou   30'").doesNotContain("Herm 0–0 Jethou");
        assertThat(run("show", rounds, "--at", "30", "--json")).isZero();
        assertThat(out.toString())
                .contains("\"away\":\"Jethou\",\"moment\":\"30'\",\"period\":\"first-half\",\"score\":null");
        run("export", rounds, "-o", pictures.toString(), "--at", "30", "--format", "svg");
        assertThat(pictures.resolve("2019-08-09-herm-v-jethou.svg"))
                .content()
                .contains("Herm – Jethou")
                .doesNotContain("0 – 0");
    }

    @Test
    void exportToOneFileAsksForOneMatch() {
        Path picture = folder.resolve("cup.svg");

        assertThat(run("export", cup.toString(), "-o", picture.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("the file holds 2 matches (2031-05-04 Ayr 2–1 Bari;");
        assertThat(picture).doesNotExist();
    }

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
