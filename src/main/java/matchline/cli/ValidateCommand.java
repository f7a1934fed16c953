package matchline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import matchline.format.reading.Problem;
import matchline.format.reading.StoredMatch;

/** {@code matchline validate}: everything that is wrong with match files. */
final class ValidateCommand implements Command {
    private record Finding(List<String> lines, boolean sound) {}

    @Override
    public Syntax syntax() {
        return Syntax.of(
                "validate",
                "Lists every problem of match files with its place.",
                new Syntax.Files("FILE|FOLDER", 1, Integer.MAX_VALUE, "The files to look at, or folders of them."));
    }

    @Override
    public int run(Arguments arguments, PrintWriter out, PrintWriter err) throws IOException {
        Tally tally = new Tally();
        NamedMatches.sideBySide(NamedFile.all(arguments.files()).stream(), ValidateCommand::finding)
                .flatMap(Optional::stream)
                .forEach(finding -> {
                    finding.lines().forEach(out::println);
                    tally.count(finding.sound());
                });
        return tally.exitCode();
    }

    /** Nothing of a file that is passed over. */
    private static Optional<Finding> finding(NamedFile file) {
        List<Problem> problems = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        try {
            if (file.isPassedOver()) {
                return Optional.empty();
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
        if (sound) {
            lines.add(file.path() + ": no problems");
        }
        return Optional.of(new Finding(lines, sound));
    }
}
