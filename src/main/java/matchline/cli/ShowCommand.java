package matchline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import matchline.analysis.MatchState;
import matchline.format.json.JsonLine;
import matchline.format.reading.StoredMatch;
import matchline.model.Match;
import matchline.model.StatedTime;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code matchline show}: what was true at a moment. */
@Command(name = "show", description = "Tells what was true at a moment.", mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "0..*", description = "The matches; without any the built-in one.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--at", paramLabel = "T", description = "The moment: 67, 90+7, 67:30, HT (default: the end).")
    private Optional<StatedTime> at = Optional.empty();

    @Option(names = "--json", description = "One JSON object a line for each match.")
    private boolean json;

    @Option(names = "--debug", hidden = true)
    private boolean debug;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<MatchFile> matches = files.isEmpty()
                ? List.of(new MatchFile(Optional.empty()))
                : files.stream().map(file -> new MatchFile(Optional.of(file))).toList();
        int exitCode = ExitCode.OK;
        for (MatchFile file : matches) {
            try {
                for (StoredMatch match : file.matches(_ -> {})) {
                    show(file, match);
                }
            } catch (IOException unreadable) {
                spec.commandLine().getErr().println("matchline: " + unreadable.getMessage());
                exitCode = ExitCode.SOFTWARE;
            }
        }
        return exitCode;
    }

    private void show(MatchFile file, StoredMatch stored) throws IOException {
        Match match = stored.read();
        MatchState state = MatchState.at(MatchFile.moment(at, match), match);
        StateReport report = new StateReport(file.name(), stored.title(), match, state);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonLine.of(report.fields()));
        } else {
            report.lines().forEach(out::println);
        }
    }
}
