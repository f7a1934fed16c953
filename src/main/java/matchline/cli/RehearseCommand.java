package matchline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import matchline.ui.ViewerApplication;
import matchline.ui.start.LaunchRequest;

/** {@code matchline rehearse}: does what is usual once, while the build records what it takes to start that. */
final class RehearseCommand implements Command {
    private static final Option OUTPUT = Option.of("FOLDER", "Does the commands, into a folder.", "-o", "--output");
    private static final Option WINDOW = Option.flag("Opens the window.", "--window");

    @Override
    public Syntax syntax() {
        Syntax.Files files = new Syntax.Files("FILE|FOLDER", 1, Integer.MAX_VALUE, "The matches to do it with.");
        return Syntax.of("rehearse", "Does what is usual once, for the build to record.", files, OUTPUT, WINDOW)
                .hidden();
    }

    @Override
    public int run(Arguments arguments, PrintWriter out, PrintWriter err) throws IOException {
        List<Path> files = arguments.files();
        Optional<Path> output = arguments.value(OUTPUT, Path::of);
        int exitCode = output.isPresent() ? commands(files, output.get()) : ExitCode.OK;
        if (arguments.has(WINDOW) && !Display.isMissing()) {
            ViewerApplication.rehearse(new LaunchRequest(Optional.of(files.getFirst()), Optional.empty(), false, true));
        }
        return exitCode;
    }

    private static int commands(List<Path> files, Path output) throws IOException {
        Files.createDirectories(output);
        int worst = ExitCode.OK;
        for (String format : List.of("png", "svg")) {
            String one = output.resolve("one." + format).toString();
            worst = Math.max(worst, run(List.of("export", "--force", "-o", one), files.subList(0, 1)));
            String many = output.resolve(format).toString();
            worst = Math.max(worst, run(List.of("export", "--force", "--format", format, "-o", many), files));
        }
        worst = Math.max(worst, run(List.of("show"), files));
        return Math.max(worst, run(List.of("show", "--json"), files));
    }

    private static int run(List<String> command, List<Path> files) {
        Stream<String> words = Stream.concat(command.stream(), files.stream().map(Path::toString));
        return Main.commandLine().setOut(new PrintWriter(Writer.nullWriter())).execute(words.toArray(String[]::new));
    }
}
