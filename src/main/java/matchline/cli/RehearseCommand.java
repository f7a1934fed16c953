package matchline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import matchline.ui.LaunchRequest;
import matchline.ui.ViewerApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code matchline rehearse}: does what is usual once, while the build records what it takes to start that. */
@Command(name = "rehearse", description = "Does what is usual once, for the build to record.", hidden = true)
final class RehearseCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE|FOLDER", arity = "1..*", description = "The matches to do it with.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            required = true,
            description = "The folder for what comes of it.")
    private Path output;

    @Option(names = "--window", description = "Opens the window as well.")
    private boolean window;

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(output);
        int worst = ExitCode.OK;
        for (String format : List.of("png", "svg")) {
            String one = output.resolve("one." + format).toString();
            worst = Math.max(worst, run(List.of("export", "--force", "-o", one), files.subList(0, 1)));
            String many = output.resolve(format).toString();
            worst = Math.max(worst, run(List.of("export", "--force", "--format", format, "-o", many), files));
        }
        worst = Math.max(worst, run(List.of("show"), files));
        worst = Math.max(worst, run(List.of("show", "--json"), files));
        if (window && !Display.isMissing()) {
            ViewerApplication.rehearse(new LaunchRequest(Optional.of(files.getFirst()), Optional.empty(), false, true));
        }
        return worst;
    }

    private static int run(List<String> command, List<Path> files) {
        Stream<String> arguments =
                Stream.concat(command.stream(), files.stream().map(Path::toString));
        return Main.commandLine()
                .setOut(new PrintWriter(Writer.nullWriter()))
                .execute(arguments.toArray(String[]::new));
    }
}
