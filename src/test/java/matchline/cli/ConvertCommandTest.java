package matchline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import matchline.format.MatchFiles;
import matchline.format.Samples;
import matchline.model.Match;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();
    private Path match;
    private Path out;

    @BeforeEach
    void aMatch() throws IOException {
        match = Files.writeString(folder.resolve("in"), Samples.text("two-one.match.json"));
        out = folder.resolve("out");
    }

    @Test
    void toCsvAndBack() throws IOException {
        Path csv = folder.resolve("x.csv");

        assertThat(convert(match, csv)).isZero();
        assertThat(Files.readString(csv))
                .startsWith("\uFEFF# home: Reims\n# away: Lens\n")
                .contains("minute,type,team,");
        assertThat(convert(csv, out)).isZero();
        assertThat(MatchFiles.read(out, _ -> {}).events()).hasSize(3);
    }

    @Test
    void aCancelledGoalWithoutAReasonStaysOne() throws IOException {
        Path csv = Files.writeString(folder.resolve("x.csv"), """
            # home: Reims
            # away: Lens
            minute,type,team,player,by
            20,cancelled goal,Reims,Li,VAR
            """);

        assertThat(convert(csv, out)).isZero();
        Match again = MatchFiles.read(out, _ -> {});
        assertThat(again.events()).hasSameSizeAs(MatchFiles.read(csv, _ -> {}).events());
    }

    @Test
    void aMatchFileAgainIsTheSameMatch() throws IOException {
        assertThat(convert(match, out)).isZero();
        assertThat(MatchFiles.read(out, _ -> {})).isEqualTo(MatchFiles.read(match, _ -> {}));
    }

    @Test
    void theFormatCanBeNamed() throws IOException {
        assertThat(convert(match, out, "--format", "csv")).isZero();
        assertThat(Files.readString(out)).contains("minute,type");
    }

    @Test
    void whatIsThereStaysUnlessForced() throws IOException {
        Files.writeString(out, "mine");

        assertThat(convert(match, out)).isEqualTo(1);
        assertThat(out).hasContent("mine");
        assertThat(err.toString())
                .contains("exists already and was left as it is; --force replaces it")
                .hasLineCount(1);
        assertThat(convert(match, out, "--force")).isZero();
        assertThat(Files.readString(out)).startsWith("{");
    }

    @Test
    void aFileCanBeConvertedOntoItself() throws IOException {
        assertThat(convert(match, match, "--force")).isZero();
        assertThat(MatchFiles.read(match, _ -> {}).events()).hasSize(3);
    }

    @Test
    void whatIsLeftOutIsSaid() throws IOException {
        Files.writeString(match, "minute,type,home,away\n12,gaol,A,B\n13,note,A,B\n");

        assertThat(convert(match, out)).isZero();
        assertThat(err.toString()).startsWith("matchline: row 2, type: \"gaol\" is not known here");
    }

    @Test
    void nothingIsWrittenOfAFileThatIsNoMatch() throws IOException {
        Files.writeString(match, "{}");

        assertThat(convert(match, out)).isEqualTo(1);
        assertThat(out).doesNotExist();
    }

    @Test
    void wrongUsage() {
        assertThat(convert(match, out, "--format", "xml")).isEqualTo(2);
        assertThat(Main.commandLine().setErr(new PrintWriter(err)).execute("convert", match.toString()))
                .isEqualTo(2);
    }

    private int convert(Path from, Path to, String... options) {
        CommandLine command = Main.commandLine().setErr(new PrintWriter(err, true));
        String[] arguments = new String[options.length + 4];
        arguments[0] = "convert";
        arguments[1] = from.toString();
        arguments[2] = "-o";
        arguments[3] = to.toString();
        System.arraycopy(options, 0, arguments, 4, options.length);
        return command.execute(arguments);
    }
}
