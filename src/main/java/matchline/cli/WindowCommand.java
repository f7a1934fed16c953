package matchline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import matchline.model.StatedTime;
import matchline.ui.ViewerApplication;
import matchline.ui.start.LaunchRequest;

/** {@code matchline}: the window, where no other command is named. */
final class WindowCommand implements Command {
    private static final Option AT = Option.of("T", "Where the playhead stands: 67, 90+7, 67:30, HT.", "--at");
    private static final Option SPOILER_FREE =
            Option.flag("Begins at kick-off and tells nothing that lies ahead.", "--spoiler-free");
    private static final Option NEW_WINDOW =
            Option.flag("Opens another window if one is open already.", "--new-window");

    @Override
    public Syntax syntax() {
        Syntax.Files file = new Syntax.Files(
                "FILE|FOLDER",
                0,
                1,
                "The match to open, or a folder to choose one from; without it the built-in match.");
        return Syntax.of("", "Shows the story of one football match.", file, AT, SPOILER_FREE, NEW_WINDOW);
    }

    @Override
    public int run(Arguments arguments, PrintWriter out, PrintWriter err) throws IOException {
        LaunchRequest request = new LaunchRequest(
                arguments.files().stream().findFirst(),
                arguments.value(AT, StatedTime::parse).map(StatedTime::whenOver),
                arguments.has(SPOILER_FREE),
                arguments.has(NEW_WINDOW));
        if (Display.isMissing()) {
            throw new IOException("there is no display to open a window on;"
                    + " 'matchline export -o picture.png' makes a picture without one");
        }
        ViewerApplication.launch(request);
        return ExitCode.OK;
    }
}
