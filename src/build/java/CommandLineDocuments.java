import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matchline.cli.CommandLine;
import matchline.cli.Option;
import matchline.cli.Syntax;
import matchline.cli.Usage;

/// The manual page and the completion for shells, read off the program's own command line.
final class CommandLineDocuments {
    private final Program program;
    private final Syntax window;
    private final List<Syntax> commands;

    CommandLineDocuments(Program program) {
        CommandLine commandLine = new CommandLine();
        this.program = program;
        this.window = commandLine.syntax();
        this.commands = commandLine.commands().stream()
                .filter(command -> !command.isHidden())
                .toList();
    }

    /// What the command line begins with where it opens no window.
    List<String> firstWords() {
        return Stream.concat(commands.stream().map(Syntax::name), Stream.of("--help", "-h", "--version", "-V"))
                .toList();
    }

    /// Commands where one may stand, options after a dash, the words of an option that knows them; else files.
    String completion() {
        StringBuilder script = new StringBuilder();
        script.append("# Completes the command line of Matchline ")
                .append(program.version())
                .append(" in bash.\n");
        script.append("""
            _complete_matchline() {
                local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command= words=
                if ((COMP_CWORD > 1)); then command=${COMP_WORDS[1]}; fi
                case $command in
            """);
        commands.forEach(
                command -> script.append("        %s) words='%s' ;;\n".formatted(command.name(), names(command))));
        String first = commands.stream().map(Syntax::name).collect(Collectors.joining(" "));
        script.append("        *) words='%s' ;;\n    esac\n".formatted(names(window)));
        script.append("    if [[ $word != -* ]]; then words=; fi\n");
        script.append("    if ((COMP_CWORD == 1)); then words+=' %s'; fi\n".formatted(first));
        script.append("    case $command,$before in\n");
        commands.forEach(command -> options(command)
                .filter(option -> !option.words().isEmpty())
                .forEach(option -> script.append("        %s,%s) words='%s' ;;\n"
                        .formatted(
                                command.name(),
                                String.join("|" + command.name() + ",", option.names()),
                                String.join(" ", option.words())))));
        script.append("""
                esac
                COMPREPLY=($(compgen -W "$words" -- "$word"))
                if [[ -z $words || ( $COMP_CWORD == 1 && $word != -* ) ]]; then
                    local file
                    while IFS= read -r file; do COMPREPLY+=("$file"); done < <(compgen -f -- "$word")
                    compopt -o filenames
                fi
            }
            complete -F _complete_matchline -o default matchline
            """);
        return script.toString();
    }

    private static String names(Syntax command) {
        return options(command).flatMap(option -> option.names().stream()).collect(Collectors.joining(" "));
    }

    private static Stream<Option> options(Syntax command) {
        return new Usage(command, List.of()).options().stream();
    }

    String manPage() {
        StringBuilder page = new StringBuilder();
        page.append(".TH MATCHLINE 1 \"\" \"Matchline %s\" \"User commands\"\n".formatted(program.version()));
        page.append(".SH NAME\nmatchline \\- the story of one football match\n.SH SYNOPSIS\n");
        page.append(escaped(new Usage(window, commands).synopsis())).append('\n');
        commands.forEach(command -> page.append(".br\n")
                .append(escaped(new Usage(command, List.of()).synopsis()))
                .append('\n'));
        page.append(".SH DESCRIPTION\n").append(escaped(window.description()));
        page.append("\nWithout a command it opens the window, on the built-in match where no FILE is named.\n");
        page.append(".SH OPTIONS\n").append(arguments(window)).append(".SH COMMANDS\n");
        commands.forEach(command -> page.append(".SS ")
                .append(command.name())
                .append('\n')
                .append(escaped(command.description()))
                .append('\n')
                .append(arguments(command)));
        page.append(".SH EXIT STATUS\n.TP\n0\ndone\n.TP\n1\nthe file has problems\n.TP\n2\nwrong usage\n");
        return page.toString();
    }

    private static String arguments(Syntax command) {
        Syntax.Files files = command.files();
        return argument(files.label(), files.description())
                + options(command)
                        .map(option -> argument(option.allNames(), option.description()))
                        .collect(Collectors.joining());
    }

    private static String argument(String name, String description) {
        return ".TP\n\\fB%s\\fR\n%s\n".formatted(escaped(name), escaped(description));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-").replaceAll("(?m)^([.'])", "\\\\&$1");
    }
}
