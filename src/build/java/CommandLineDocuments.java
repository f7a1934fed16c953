import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The manual page and the completion for shells, read off the program's own command line.
final class CommandLineDocuments {
    private static final String COMMAND = "matchline.cli.MatchlineCommand";

    private final Program program;
    private final CommandSpec spec;

    CommandLineDocuments(Program program) {
        this.program = program;
        this.spec = commandLine().getCommandSpec();
    }

    /// The file is completed as such, and constants are written small.
    String completion() {
        CommandLine commands = commandLine();
        sharpen(commands.getCommandSpec());
        commands.getSubcommands().values().forEach(command -> sharpen(command.getCommandSpec()));
        return AutoComplete.bash(Program.NAME, commands);
    }

    private static void sharpen(CommandSpec command) {
        for (OptionSpec option : List.copyOf(command.options())) {
            if (option.completionCandidates() != null) {
                command.remove(option);
                command.add(OptionSpec.builder(option)
                        .completionCandidates(small(option.completionCandidates()))
                        .build());
            }
        }
        for (PositionalParamSpec file : List.copyOf(command.positionalParameters())) {
            command.remove(file);
            command.add(PositionalParamSpec.builder()
                    .type(Path.class)
                    .index(file.index().toString())
                    .arity(file.arity().toString())
                    .paramLabel(file.paramLabel())
                    .build());
        }
    }

    private static List<String> small(Iterable<String> words) {
        return StreamSupport.stream(words.spliterator(), false)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    String manPage() {
        StringBuilder page = new StringBuilder();
        page.append(".TH MATCHLINE 1 \"\" \"Matchline %s\" \"User commands\"\n".formatted(program.version()));
        page.append(".SH NAME\nmatchline \\- the story of one football match\n.SH SYNOPSIS\n");
        page.append(synopsis(spec));
        visible().forEach(command -> page.append(".br\n").append(synopsis(command)));
        page.append(".SH DESCRIPTION\n")
                .append(escaped(String.join(" ", spec.usageMessage().description())));
        page.append("\nWithout a command it opens the window, on the built-in match where no FILE is named.\n");
        page.append(".SH OPTIONS\n").append(arguments(spec)).append(".SH COMMANDS\n");
        visible()
                .forEach(command -> page.append(".SS ")
                        .append(command.name())
                        .append('\n')
                        .append(escaped(String.join(" ", command.usageMessage().description())))
                        .append('\n')
                        .append(arguments(command)));
        page.append(".SH EXIT STATUS\n.TP\n0\ndone\n.TP\n1\nthe file has problems\n.TP\n2\nwrong usage\n");
        return page.toString();
    }

    /// What the command line begins with where it opens no window.
    List<String> firstWords() {
        return Stream.concat(visible().map(CommandSpec::name), Stream.of("--help", "-h", "--version", "-V"))
                .toList();
    }

    private Stream<CommandSpec> visible() {
        return spec.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(command -> !command.usageMessage().hidden());
    }

    private static String synopsis(CommandSpec command) {
        String line = new Help(command, Help.defaultColorScheme(Help.Ansi.OFF)).synopsis(0);
        return escaped(line.replaceAll("\\s+", " ").strip()) + "\n";
    }

    private static String arguments(CommandSpec command) {
        StringBuilder list = new StringBuilder();
        for (PositionalParamSpec file : command.positionalParameters()) {
            list.append(argument(file.paramLabel(), file));
        }
        for (OptionSpec option : command.options()) {
            String names = String.join(", ", option.names());
            list.append(argument(option.arity().max() == 0 ? names : names + "=" + option.paramLabel(), option));
        }
        return list.toString();
    }

    private static String argument(String name, ArgSpec argument) {
        return argument.hidden()
                ? ""
                : ".TP\n\\fB%s\\fR\n%s\n".formatted(escaped(name), escaped(String.join(" ", argument.description())));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-").replaceAll("(?m)^([.'])", "\\\\&$1");
    }

    private static CommandLine commandLine() {
        try {
            return new CommandLine(CommandLine.defaultFactory().create(Class.forName(COMMAND)));
        } catch (Exception absent) {
            throw new IllegalStateException("There is no " + COMMAND, absent);
        }
    }
}
