package matchline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import matchline.export.AtomicFile;
import matchline.export.Overwrite;
import matchline.format.MatchFiles;
import matchline.format.WrittenFormat;
import matchline.model.Match;

/** {@code matchline convert}: a match of any format as a match file or CSV. */
final class ConvertCommand implements Command {
    private static final Option OUTPUT = Option.of("OUT", "The file to write, or - to print it.", "-o", "--output")
            .required();
    private static final Option FORMAT = Option.of(
                    "<format>", "json or csv; otherwise as the name of OUT ends, else json.", "--format")
            .among(List.of("json", "csv"));
    private static final Option FORCE = Option.flag("Replaces OUT if it exists.", "--force");

    @Override
    public Syntax syntax() {
        return Syntax.of(
                "convert",
                "Writes a match of any format as a match file or CSV.",
                new Syntax.Files("FILE", 1, 1, "The match."),
                OUTPUT,
                FORMAT,
                FORCE);
    }

    @Override
    public int run(Arguments arguments, PrintWriter out, PrintWriter err) throws IOException {
        Path file = arguments.files().getFirst();
        Path output = arguments.value(OUTPUT, Path::of).orElseThrow();
        WrittenFormat format = arguments
                .choice(FORMAT, WrittenFormat.class)
                .or(() -> WrittenFormat.fromFileName(output.toString()))
                .orElse(WrittenFormat.JSON);
        Match match = MatchFiles.read(file, problem -> err.println("matchline: " + problem));
        byte[] text = format.text(match, file).getBytes(StandardCharsets.UTF_8);
        if (StandardOutput.isMeant(output)) {
            StandardOutput.write(text);
            return ExitCode.OK;
        }
        AtomicFile.sweep(output.toAbsolutePath().getParent());
        Overwrite overwrite = arguments.has(FORCE) ? Overwrite.REPLACE : Overwrite.REFUSE;
        AtomicFile.write(output, overwrite, written -> written.write(text));
        return ExitCode.OK;
    }
}
