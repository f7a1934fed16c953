package matchline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The program as it is typed: it finds the command that is meant, and turns whatever goes wrong into one sentence. */
public final class CommandLine {
    private final Command program = new WindowCommand();
    private final List<Command> commands = List.of(
            new ExportCommand(), new ConvertCommand(), new ValidateCommand(), new ShowCommand(), new RehearseCommand());

    private PrintWriter out = new PlainLines(System.out);
    private PrintWriter err = new PlainLines(System.err);

    CommandLine setOut(Writer out) {
        this.out = new PlainLines(out);
        return this;
    }

    CommandLine setErr(Writer err) {
        this.err = new PlainLines(err);
        return this;
    }

    /** How the program is typed without a command. */
    public Syntax syntax() {
        return program.syntax();
    }

    /** The commands that can be named. */
    public List<Syntax> commands() {
        return commands.stream().map(Command::syntax).toList();
    }

    /** Does what the words say; the exit code is 0, or as {@link ExitCode} says. */
    int execute(String... words) {
        List<String> all = List.of(words);
        Optional<Command> named = commands.stream()
                .filter(command ->
                        all.stream().limit(1).anyMatch(command.syntax().name()::equals))
                .findFirst();
        int exitCode = named.isPresent()
                ? execute(named.get(), all.subList(1, all.size()), List.of())
                : execute(program, all, commands());
        if (out.checkError() && exitCode == ExitCode.OK) {
            err.println("matchline: " + StandardOutput.NOT_TAKEN);
            exitCode = ExitCode.FAILED;
        }
        err.flush();
        return exitCode;
    }

    private int execute(Command command, List<String> words, List<Syntax> below) {
        Syntax syntax = command.syntax();
        try {
            Arguments arguments = new Arguments(syntax, words);
            if (arguments.has(Option.HELP)) {
                new Usage(syntax, below).lines().forEach(out::println);
                return ExitCode.OK;
            }
            if (arguments.has(Option.VERSION)) {
                out.println("Matchline " + version());
                return ExitCode.OK;
            }
            arguments.check();
            return command.run(arguments, out, err);
        } catch (WrongUsage wrong) {
            err.println("matchline: %s (see '%s --help')".formatted(wrong.getMessage(), syntax.fullName()));
            return ExitCode.WRONG_USAGE;
        } catch (IOException | RuntimeException failure) {
            if (words.contains(Option.DEBUG.name())) {
                failure.printStackTrace(err);
            }
            err.println("matchline: " + OneSentence.of(failure));
            return ExitCode.FAILED;
        }
    }

    /** The version the program was built as. */
    private static String version() {
        try (InputStream in = CommandLine.class.getResourceAsStream("/matchline/version.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
