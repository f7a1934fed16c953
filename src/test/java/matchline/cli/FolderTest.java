package matchline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import matchline.format.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command may be about all matches below a folder. */
class FolderTest {
    @TempDir
    private Path root;

    private Path folder;
    private Path pictures;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void aFolderOfMatches() throws IOException {
        folder = Files.createDirectories(root.resolve("matches/deeper")).getParent();
        pictures = root.resolve("pictures");
        match("b.match.json", "Reims");
        match("deeper/c.match.json", "Metz");
        match("a.match.json", "Lyon");
        Files.writeString(folder.resolve("notes.txt"), "Remember the half-time score.");
        Files.writeString(folder.resolve(".hidden.match.json"), "{\"matchline\": 1}");
    }

    @Test
    void eachMatchGetsAPictureOfItsName() throws IOException {
        assertThat(export()).isZero();
        assertThat(names())
                .containsExactly(
                        "2024-05-04-lyon-2-1-lens.svg",
                        "2024-05-04-metz-2-1-lens.svg",
                        "2024-05-04-reims-2-1-lens.svg");
        assertThat(err.toString()).isEqualToIgnoringNewLines("matchline: 3 pictures");
    }

    @Test
    void matchesOfOneNameGetNumbersInTheirOrder() throws IOException {
        match("a.match.json", "Reims");
        match("deeper/c.match.json", "Reims");
        assertThat(export()).isZero();
        assertThat(names())
                .containsExactly(
                        "2024-05-04-reims-2-1-lens-2.svg",
                        "2024-05-04-reims-2-1-lens-3.svg",
                        "2024-05-04-reims-2-1-lens.svg");
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestIsMade() throws IOException {
        Files.writeString(folder.resolve("b.match.json"), "{\"matchline\": 1, \"home\": {");
        assertThat(export()).isEqualTo(1);
        assertThat(names()).hasSize(2);
        assertThat(err.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("b.match.json", "breaks off"),
                        line -> assertThat(line).isEqualTo("matchline: 2 pictures, 1 failed"));
    }

    @Test
    void whatIsThereStaysUnlessForced() throws IOException {
        Files.writeString(Files.createDirectory(pictures).resolve("2024-05-04-metz-2-1-lens.svg"), "mine");
        assertThat(export()).isEqualTo(1);
        assertThat(pictures.resolve("2024-05-04-metz-2-1-lens.svg")).hasContent("mine");
        assertThat(export("--force")).isZero();
        assertThat(pictures.resolve("2024-05-04-metz-2-1-lens.svg")).content().contains("<svg");
    }

    @Test
    void quietlyOnlyFailuresAreTold() {
        assertThat(export("--quiet")).isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aFolderWithoutMatchesIsAMistake() throws IOException {
        folder = Files.createDirectory(root.resolve("empty"));
        String[][] commands = {
            {"export", folder.toString(), "-o", pictures.toString()},
            {"show", folder.toString()},
            {"validate", folder.toString()}
        };
        for (String[] command : commands) {
            assertThat(run(command)).as(command[0]).isEqualTo(1);
        }
        assertThat(err.toString().lines())
                .hasSize(3)
                .allMatch(line -> line.startsWith("matchline: there is no match in what is named"));
    }

    @Test
    void picturesOfManyDoNotFitIntoAFile() throws IOException {
        Files.writeString(pictures, "mine");
        assertThat(export()).isEqualTo(1);
        assertThat(err.toString()).contains("is a file; name a folder").hasLineCount(1);
        assertThat(pictures).hasContent("mine");
    }

    @Test
    void sheetsOfAProviderAreNoMatchesBesideTheirEvents() throws IOException {
        Path data = Files.createDirectory(root.resolve("data"));
        Files.createDirectory(data.resolve("events"));
        Files.createDirectory(data.resolve("lineups"));
        Files.writeString(data.resolve("events/7.json"), """
            [{"id": "1", "period": 1, "timestamp": "00:00:00.000", "type": {"name": "Starting XI"}, "team": {"name": "Ayr"}},
             {"id": "2", "period": 1, "timestamp": "00:00:00.000", "type": {"name": "Starting XI"}, "team": {"name": "Bari"}}]
            """);
        Files.writeString(data.resolve("lineups/7.json"), """
            [{"team_id": 1, "team_name": "Ayr", "lineup": []}, {"team_id": 2, "team_name": "Bari", "lineup": []}]
            """);
        assertThat(run("show", "--json", data.toString())).isZero();
        assertThat(out.toString()).contains("\"title\":\"Ayr – Bari\"").hasLineCount(1);
    }

    @Test
    void showTellsThemInTheirOrder() {
        assertThat(run("show", "--json", folder.toString())).isZero();
        assertThat(out.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("a.match.json", "\"home\":\"Lyon\""),
                        line -> assertThat(line).contains("b.match.json", "\"home\":\"Reims\""),
                        line -> assertThat(line).contains("c.match.json", "\"home\":\"Metz\""));
    }

    @Test
    void validateNamesThemAll() throws IOException {
        Files.writeString(folder.resolve("b.match.json"), "{\"matchline\": 1}");
        assertThat(run("validate", folder.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("a.match.json: no problems", "b.match.json", "c.match.json: no problems");
    }

    private void match(String file, String home) throws IOException {
        String text = Samples.text("two-one.match.json").replace("Reims", home);
        Files.writeString(folder.resolve(file), text);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(pictures)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private int export(String... options) {
        Stream<String> arguments = Stream.of("export", folder.toString(), "-o", pictures.toString(), "--format", "svg");
        return run(Stream.concat(arguments, Stream.of(options)).toArray(String[]::new));
    }

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
