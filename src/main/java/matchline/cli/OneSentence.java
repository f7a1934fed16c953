package matchline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns whatever went wrong into one sentence on the error stream; {@code --debug} shows the rest. */
final class OneSentence implements IExecutionExceptionHandler, IParameterExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        if (failure instanceof ParameterException usage) {
            return handleParseException(usage, new String[0]);
        }
        PrintWriter err = command.getErr();
        if (arguments.hasMatchedOption("--debug")
                || command.getParent() != null
                        && command.getParent().getParseResult().hasMatchedOption("--debug")) {
            failure.printStackTrace(err);
        }
        boolean expected = failure instanceof IOException || failure instanceof IllegalArgumentException;
        err.println("matchline: "
                + (expected && failure.getMessage() != null ? failure.getMessage() : unforeseen(failure)));
        err.flush();
        return ExitCode.SOFTWARE;
    }

    /** What to say of a failure that is nobody's fault but the program's. */
    static String unforeseen(Exception failure) {
        String what = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return "this should not have happened: " + what;
    }

    @Override
    public int handleParseException(ParameterException usage, String[] args) {
        PrintWriter err = usage.getCommandLine().getErr();
        err.println("matchline: " + usage.getMessage() + " (see '"
                + usage.getCommandLine().getCommandSpec().qualifiedName() + " --help')");
        err.flush();
        return ExitCode.USAGE;
    }
}
