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
import matchline.model.Match;
import matchline.model.StatedTime;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code matchline show}: what was true at a moment. */
@Command(name = "show", description = "Tells what was true at a moment.", mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE|FOLDER",
            arity = "0..*",
            description = "The matches, or folders of them; without any the built-in one.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--at", paramLabel = "T", description = "The moment: 67, 90+7, 67:30, HT (default: the end).")
    private Optional<StatedTime> at = Optional.empty();

    @Option(names = "--json", description = "JSON Lines: for each match an object on a line of its own.")
    private boolean json;

    @Option(names = "--debug", hidden = true)
    private boolean debug;

    @Spec
    private CommandSpec spec;

    private record Outcome(String text, boolean failed) {}

    @Override
    public Integer call() throws IOException {
        int[] failures = {0};
        new NamedMatches(files).each(this::show).forEach(outcome -> {
            CommandLine command = spec.commandLine();
            PrintWriter stream = outcome.failed() ? command.getErr() : command.getOut();
            stream.println(outcome.text());
            failures[0] += outcome.failed() ? 1 : 0;
        });
        return failures[0] == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private Outcome show(NamedMatch named) {
        try {
            Match match = named.read();
            MatchState state = MatchState.at(NamedMatch.moment(at, match), match);
            StateReport report = new StateReport(named.file(), named.stored().title(), match, state);
            String text = json ? JsonLine.of(report.fields()) : String.join(System.lineSeparator(), report.lines());
            return new Outcome(text, false);
        } catch (IOException unreadable) {
            return new Outcome("matchline: " + unreadable.getMessage(), true);
        }
    }
}
