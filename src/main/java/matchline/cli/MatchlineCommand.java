package matchline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import matchline.model.StatedTime;
import matchline.ui.LaunchRequest;
import matchline.ui.ViewerApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code matchline}: the window, unless another command is named. */
@Command(
        name = "matchline",
        description = "Shows the story of one football match.",
        mixinStandardHelpOptions = true,
        versionProvider = MatchlineCommand.Version.class,
        subcommands = {
            ExportCommand.class,
            ConvertCommand.class,
            ValidateCommand.class,
            ShowCommand.class,
            RehearseCommand.class
        })
final class MatchlineCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE|FOLDER",
            arity = "0..1",
            description = "The match to open, or a folder to choose one from; without it the built-in match.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--at", paramLabel = "T", description = "Where the playhead stands: 67, 90+7, 67:30, HT.")
    private Optional<StatedTime> at = Optional.empty();

    @Option(names = "--spoiler-free", description = "Begins at kick-off and tells nothing that lies ahead.")
    private boolean spoilerFree;

    @Option(names = "--new-window", description = "Opens another window if one is open already.")
    private boolean newWindow;

    @Option(names = "--debug", description = "Shows where an error comes from.")
    private boolean debug;

    @Override
    public Integer call() throws IOException {
        if (Display.isMissing()) {
            throw new IOException("there is no display to open a window on;"
                    + " 'matchline export -o picture.png' makes a picture without one");
        }
        ViewerApplication.launch(new LaunchRequest(file, at.map(StatedTime::whenOver), spoilerFree, newWindow));
        return ExitCode.OK;
    }

    /** The version the program was built as. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() throws IOException {
            try (InputStream in = Version.class.getResourceAsStream("/matchline/version.txt")) {
                return new String[] {"Matchline " + new String(in.readAllBytes(), StandardCharsets.UTF_8).strip()};
            }
        }
    }
}
