package matchline.cli;

/** Where the program starts: a window without a command, else that command. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        int exitCode = commandLine().execute(args);
        if (exitCode != ExitCode.OK) {
            System.exit(exitCode);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine();
    }
}
