package matchline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import matchline.format.json.JsonLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    private static final Syntax EXPORT = new ExportCommand().syntax();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"-o x.svg", "-o=x.svg", "-ox.svg", "--output x.svg", "--output=x.svg"})
    void aValueStandsAfterItsOptionOrInIt(String typed) {
        Arguments arguments = arguments(typed.split(" "));
        assertThat(arguments.text(ExportCommand.OUTPUT)).contains("x.svg");
        assertThat(arguments.files()).isEmpty();
    }

    @Test
    void afterTwoDashesAllAreFiles() {
        assertThat(arguments("a", "--", "--force", "-o").files())
                .isEqualTo(List.of(Path.of("a"), Path.of("--force"), Path.of("-o")));
    }

    @Test
    void anOptionOfTwoNamesIsOne() {
        assertThatThrownBy(() -> arguments("--size", "story", "--preset=post")).hasMessageContaining("stands twice");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        export              | "--output=OUT" is missing
        export -o           | "--output" needs a value
        export --sclae 2    | there is no option "--sclae"
        export -o x --force=3 | "--force" takes no value
        export -o x --theme pink | "--theme": "pink" is not one of dark, light
        export -o x --size 3 | "3" is not a size
        export -o x --scale a | "a" is not a number
        show --at xx        | "xx" is not a match time
        convert a b -o c    | "b" is one file too many
        validate            | is missing
        """)
    void wrongUsageIsToldInASentence(String typed, String sentence) {
        assertThat(execute(typed.split(" "))).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(err.toString()).startsWith("matchline: ").contains(sentence).hasLineCount(1);
    }

    @Test
    void helpTellsOfAllOptionsButHiddenOnesWhateverElseIsMissing() {
        assertThat(execute("export", "--help")).isEqualTo(ExitCode.OK);
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 80);
        for (Option option : EXPORT.options()) {
            assertThat(out.toString().contains(option.allNames())).isEqualTo(!option.isHidden());
        }
    }

    @Test
    void theProgramsHelpNamesItsCommands() {
        assertThat(execute("--help")).isEqualTo(ExitCode.OK);
        assertThat(out.toString())
                .contains("export", "convert", "validate", "show")
                .doesNotContain("rehearse");
    }

    @Test
    void noNameSteersTheTerminalOrBreaksTheLine() {
        execute("validate", "\u001B[2J\n\u009BK\u202E.json");
        assertThat(out.toString())
                .startsWith("\uFFFD[2J\uFFFD\uFFFDK\uFFFD.json: ")
                .hasLineCount(1);
        assertThat(JsonLine.of(Map.of("home", "\u009BK\n"))).isEqualTo("{\"home\":\"\\u009bK\\n\"}");
    }

    @Test
    void itIsNoSuccessIfWhatIsPrintedIsLost() throws IOException {
        Writer full = new OutputStreamWriter(OutputStream.nullOutputStream());
        full.close();
        assertThat(new CommandLine().setOut(full).setErr(err).execute("--help")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("not taken").hasLineCount(1);
    }

    private static Arguments arguments(String... words) {
        return new Arguments(EXPORT, List.of(words));
    }

    private int execute(String... words) {
        return new CommandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
    }
}
