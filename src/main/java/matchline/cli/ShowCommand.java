package matchline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import matchline.format.json.JsonLine;
import matchline.model.Match;
import matchline.model.Moment;
import matchline.model.StatedTime;

/** {@code matchline show}: what was true at a moment. */
final class ShowCommand implements Command {
    private static final Option AT = Option.of("T", "The moment: 67, 90+7, 67:30, HT (default: the end).", "--at");
    private static final Option JSON =
            Option.flag("JSON Lines: for each match an object on a line of its own.", "--json");

    private record Outcome(List<String> lines, boolean failed) {}

    @Override
    public Syntax syntax() {
        return Syntax.of("show", "Tells what was true at a moment.", Syntax.Files.MATCHES, AT, JSON);
    }

    @Override
    public int run(Arguments arguments, PrintWriter out, PrintWriter err) throws IOException {
        Optional<StatedTime> at = arguments.value(AT, StatedTime::parse);
        boolean json = arguments.has(JSON);
        Tally tally = new Tally();
        new NamedMatches(arguments.files()).each(named -> show(named, at, json)).forEach(outcome -> {
            PrintWriter stream = outcome.failed() ? err : out;
            outcome.lines().forEach(stream::println);
            tally.count(!outcome.failed());
        });
        return tally.exitCode();
    }

    private static Outcome show(NamedMatch named, Optional<StatedTime> at, boolean json) {
        try {
            Match match = named.read();
            Moment moment = NamedMatch.moment(at, match);
            StateReport report = new StateReport(named.file(), named.stored().title(), match, moment);
            return new Outcome(json ? List.of(JsonLine.of(report.fields())) : report.lines(), false);
        } catch (IOException unreadable) {
            return new Outcome(List.of("matchline: " + unreadable.getMessage()), true);
        }
    }
}
