package matchline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import matchline.format.MatchFiles;
import matchline.format.reading.Problem;
import matchline.format.reading.StoredMatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code matchline validate}: everything that is wrong with match files. */
@Command(
        name = "validate",
        description = "Lists every problem of match files with its place.",
        mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The files to look at.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--debug", hidden = true)
    private boolean debug;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        boolean sound = true;
        for (Path file : files) {
            sound &= isSound(file);
        }
        return sound ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private boolean isSound(Path file) {
        PrintWriter out = spec.commandLine().getOut();
        List<Problem> problems = new ArrayList<>();
        try {
            for (StoredMatch match : MatchFiles.matches(file, problems::add)) {
                match.read();
            }
        } catch (IOException unreadable) {
            problems.forEach(problem -> out.println(file + ": " + problem));
            out.println(unreadable.getMessage());
            return false;
        }
        problems.forEach(problem -> out.println(file + ": " + problem));
        if (problems.isEmpty()) {
            out.println(file + ": no problems");
        }
        return problems.isEmpty();
    }
}
