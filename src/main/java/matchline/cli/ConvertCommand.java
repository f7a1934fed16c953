package matchline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import matchline.export.AtomicFile;
import matchline.export.Overwrite;
import matchline.format.MatchFiles;
import matchline.format.WrittenFormat;
import matchline.model.Match;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code matchline convert}: a match of any format as a match file or CSV. */
@Command(
        name = "convert",
        description = "Writes a match of any format as a match file or CSV.",
        mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The match.")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true,
            description = "The file to write.")
    private Path output;

    @Option(names = "--format", description = "json or csv; otherwise as the name of OUT ends, else json.")
    private Optional<WrittenFormat> format = Optional.empty();

    @Option(names = "--force", description = "Replaces OUT if it exists.")
    private boolean force;

    @Option(names = "--debug", hidden = true)
    private boolean debug;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Match match = MatchFiles.read(file, problem -> err.println("matchline: " + problem));
        WrittenFormat written =
                format.or(() -> WrittenFormat.fromFileName(output.toString())).orElse(WrittenFormat.JSON);
        byte[] text = written.text(match, file).getBytes(StandardCharsets.UTF_8);
        AtomicFile.sweep(output.toAbsolutePath().getParent());
        AtomicFile.write(output, force ? Overwrite.REPLACE : Overwrite.REFUSE, out -> out.write(text));
        return ExitCode.OK;
    }
}
