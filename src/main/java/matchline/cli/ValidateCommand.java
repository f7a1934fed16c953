package matchline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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
    @Parameters(paramLabel = "FILE|FOLDER", arity = "1..*", description = "The files to look at, or folders of them.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--debug", hidden = true)
    private boolean debug;

    @Spec
    private CommandSpec spec;

    private record Finding(List<String> lines, boolean sound) {}

    @Override
    public Integer call() throws IOException {
        int[] unsound = {0};
        NamedMatches.sideBySide(NamedFile.all(files).stream(), ValidateCommand::finding)
                .forEach(finding -> {
                    finding.lines().forEach(spec.commandLine().getOut()::println);
                    unsound[0] += finding.sound() ? 0 : 1;
                });
        return unsound[0] == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static Finding finding(NamedFile file) {
        List<Problem> problems = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        try {
            if (file.isPassedOver()) {
                return new Finding(List.of(), true);
            }
            for (StoredMatch match : file.matches(problems::add)) {
                match.read();
            }
        } catch (IOException unreadable) {
            lines.add(unreadable.getMessage());
        }
        boolean sound = lines.isEmpty() && problems.isEmpty();
        for (int i = 0; i < problems.size(); i++) {
            lines.add(i, file.path() + ": " + problems.get(i));
        }
        return sound ? new Finding(List.of(file.path() + ": no problems"), true) : new Finding(lines, false);
    }
}
