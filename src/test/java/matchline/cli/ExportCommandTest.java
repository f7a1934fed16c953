package matchline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportCommandTest {
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"sheet.png, PNG", "sheet.svg, <svg", "sheet.PDF, %PDF-"})
    void theNameTellsTheFormat(String name, String starts) throws IOException {
        assertThat(export("-o", folder.resolve(name).toString())).isEqualTo(DONE);
        assertThat(start(folder.resolve(name))).contains(starts);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theFormatMayBeTold() throws IOException {
        Path target = folder.resolve("sheet");
        assertThat(export("-o", target.toString(), "--format", "pdf")).isEqualTo(DONE);
        assertThat(start(target)).startsWith("%PDF-");
    }

    @Test
    void aFolderGetsAFileOfTheMatchsName() {
        assertThat(export("-o", folder.toString(), "--format", "svg")).isEqualTo(DONE);
        assertThat(folder.resolve("2023-11-09-toulouse-3-2-liverpool.svg")).exists();
    }

    @Test
    void upToAMomentNothingIsKnownOfTheRest() throws IOException {
        assertThat(export("-o", folder.toString(), "--format", "svg", "--at", "73"))
                .isEqualTo(DONE);
        assertThat(folder.resolve("2023-11-09-toulouse-2-0-liverpool.svg"))
                .content()
                .contains("<title>Toulouse 2–0 Liverpool</title>")
                .doesNotContain("Jota", "Cásseres", "3–2");
    }

    @Test
    void lettersMayBeOutlines() {
        Path target = folder.resolve("sheet.svg");
        assertThat(export("-o", target.toString(), "--text", "outlines")).isEqualTo(DONE);
        assertThat(target).content().doesNotContain("<text").contains("<title>");
    }

    @Test
    void anotherFileIsReplacedOnlyWhenForced() throws IOException {
        Path target = Files.writeString(folder.resolve("sheet.svg"), "old");
        assertThat(export("-o", target.toString())).isEqualTo(FAILED);
        assertThat(target).hasContent("old");
        assertThatOneSentenceSays("--force replaces it");

        assertThat(export("-o", target.toString(), "--force")).isEqualTo(DONE);
        assertThat(start(target)).contains("<svg");
    }

    @ParameterizedTest
    @CsvSource({
        "--size, 1600, is not a size",
        "--size, 100x100, a sheet is from 320×240",
        "--size, 99999x900, to 12800×12800",
        "--scale, 9, the scale is 1 to 8",
        "--scale, NaN, the scale is 1 to 8",
        "--scale, big, --scale",
        "--at, soon, soon",
        "--format, bmp, bmp",
        "--text, letters, letters",
        "--theme, pink, pink"
    })
    void aWrongWishIsAnsweredInOneSentence(String option, String value, String answer) {
        assertThat(export("-o", folder.resolve("sheet.png").toString(), option, value))
                .isEqualTo(MISUSED);
        assertThatOneSentenceSays(answer);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theFolderMustBeThere() {
        assertThat(export("-o", folder.resolve("no/sheet.svg").toString())).isEqualTo(FAILED);
        assertThatOneSentenceSays("does not exist");
    }

    @Test
    void theMatchMustBeThere() {
        assertThat(export(folder.resolve("no.json").toString(), "-o", folder.toString()))
                .isEqualTo(FAILED);
        assertThatOneSentenceSays("no.json");
    }

    @Test
    void aDashPrintsThePicture() {
        PrintStream usual = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed));
        try {
            assertThat(export("-o", "-", "--format", "svg")).isEqualTo(DONE);
        } finally {
            System.setOut(usual);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("<svg").endsWith("</svg>\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void onlyOnePictureCanBePrinted() {
        assertThat(export("-o", "-", folder.toString())).isEqualTo(FAILED);
        assertThatOneSentenceSays("name a folder");
    }

    private int export(String... arguments) {
        CommandLine program = Main.commandLine();
        program.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return program.execute(
                Stream.concat(Stream.of("export"), Stream.of(arguments)).toArray(String[]::new));
    }

    private void assertThatOneSentenceSays(String words) {
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).startsWith("matchline: ").contains(words).hasLineCount(1);
    }

    private static String start(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return new String(bytes, 0, Math.min(200, bytes.length), StandardCharsets.ISO_8859_1);
    }
}
