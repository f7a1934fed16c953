package matchline.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a command is typed: its name, what it does, and the files and options it takes.
 *
 * @param name as it is typed after the program's own, empty for the program without a command
 */
public record Syntax(String name, String description, Files files, List<Option> options, boolean isHidden) {

    /** The files that a command takes, at least and at most so many. */
    public record Files(String label, int least, int most, String description) {
        static final Files MATCHES = new Files(
                "FILE|FOLDER", 0, Integer.MAX_VALUE, "The matches, or folders of them; without any the built-in one.");

        /** As few and as many as there may be: {@code [FILE...]}. */
        public String typed() {
            String one = most > 1 ? label + "..." : label;
            return least == 0 ? "[" + one + "]" : one;
        }
    }

    public Syntax {
        options = List.copyOf(options);
    }

    /** Takes help and version as well, and tells where errors come from. */
    static Syntax of(String name, String description, Files files, Option... options) {
        Option debug = name.isEmpty() ? Option.DEBUG : Option.DEBUG.hidden();
        Stream<Option> all = Stream.concat(Stream.of(options), Stream.of(Option.HELP, Option.VERSION, debug));
        return new Syntax(name, description, files, all.toList(), false);
    }

    Syntax hidden() {
        return new Syntax(name, description, files, options, true);
    }

    /** The program's name and the command's. */
    public String fullName() {
        return name.isEmpty() ? "matchline" : "matchline " + name;
    }

    Optional<Option> option(String name) {
        return options.stream().filter(option -> option.names().contains(name)).findFirst();
    }
}
