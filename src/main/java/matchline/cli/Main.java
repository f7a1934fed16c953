package matchline.cli;

import matchline.model.StatedTime;
import picocli.CommandLine;

/** Where the program starts: a window without a command, else that command. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        int exitCode = commandLine().execute(args);
        if (exitCode != CommandLine.ExitCode.OK) {
            System.exit(exitCode);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new MatchlineCommand())
                .registerConverter(StatedTime.class, new TimeConverter())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new OneSentence())
                .setParameterExceptionHandler(new OneSentence());
    }
}
